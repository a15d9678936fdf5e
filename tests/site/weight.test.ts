import type { Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, pagesIn } from './pages.ts';
import { openSites, PHONE, type Sites } from './sites.ts';
import { inline, weightBeyondText, weightOf } from './weigh.ts';

/** Compressed bytes that a page may take before anybody touches it. */
const LIMITS = { script: 10_000, style: 18_000, html: 20_000 };

let sites: Sites;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(async () => {
  await sites.close();
});

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Runs in the page: what has moved since it began to load. */
function shifts(): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const seen: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        seen.push(
          `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : String(node?.textContent).slice(0, 30))).join(', ')}`,
        );
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(seen), 100);
  });
}

const sum = (texts: readonly string[]): number => texts.reduce((all, text) => all + weightOf(text), 0);

/** What a page weighs with everything that it loads on its own, each file compressed by itself. */
async function weigh(responses: readonly Response[]): Promise<typeof LIMITS> {
  const ofType = (type: string): Promise<string[]> =>
    Promise.all(responses.filter((one) => one.request().resourceType() === type).map((one) => one.text()));
  const [html = ''] = await ofType('document');
  return {
    script: sum([...inline(html, 'script'), ...(await ofType('script'))]),
    style: sum([...inline(html, 'style'), ...(await ofType('stylesheet'))]),
    html: weightBeyondText(html),
  };
}

test('a shift is found', async () => {
  const found = await sites.visit(pageOf('article', 'en-us'), PHONE, async (page) => {
    await page
      .locator('h1')
      .evaluate((title) => title.before(Object.assign(document.createElement('p'), { innerText: 'Late' })));
    return page.evaluate(shifts);
  });
  expect(found).toHaveLength(1);
});

describe.each(pagesIn('en-us', 'ar-sa', 'ja-jp'))('$path on a phone that sees it for the first time', (where) => {
  test('loads little, and shifts nothing while it does', async () => {
    await sites.visit(where, PHONE, async (page, responses) => {
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(shifts)).toEqual([]);
      const asked = responses.map((response) => `${response.request().resourceType()} ${response.url()}`);
      const { origin } = new URL(page.url());
      expect(asked.filter((one) => one.startsWith('font ') || !one.includes(` ${origin}/`))).toEqual([]);
      const heavy = Object.entries(await weigh(responses)).filter(
        ([part, bytes]) => bytes > LIMITS[part as keyof typeof LIMITS],
      );
      expect(heavy).toEqual([]);
    });
  });
});
