import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesIn } from './pages.ts';
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

interface Loaded {
  readonly html: string;
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Kind and address of everything else. */
  readonly others: readonly string[];
}

/** Loads the page anew and notes everything that it asks for on its own. */
async function load(page: Page): Promise<Loaded> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  const answer = await page.reload({ waitUntil: 'networkidle' });
  const html = (await answer?.text()) ?? '';
  const ofType = async (type: string): Promise<readonly string[]> =>
    Promise.all(responses.filter((response) => response.request().resourceType() === type).map((one) => one.text()));
  return {
    html,
    scripts: [...inline(html, 'script'), ...(await ofType('script'))],
    styles: [...inline(html, 'style'), ...(await ofType('stylesheet'))],
    others: responses.map((response) => `${response.request().resourceType()} ${response.url()}`),
  };
}

const sum = (texts: readonly string[]): number => texts.reduce((all, text) => all + weightOf(text), 0);

test.each(pagesIn('en-us', 'ar-sa', 'ja-jp'))('$path is light', async (where) => {
  const { html, scripts, styles, others } = await sites.visit(where, PHONE, load);
  const origin = new URL(sites.address(where)).origin;
  expect(others.filter((request) => request.startsWith('font ') || !request.includes(` ${origin}/`))).toEqual([]);
  const weights = { script: sum(scripts), style: sum(styles), html: weightBeyondText(html) };
  const heavy = Object.entries(weights).filter(([part, bytes]) => bytes > LIMITS[part as keyof typeof LIMITS]);
  expect(heavy).toEqual([]);
});
