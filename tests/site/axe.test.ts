import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, pagesIn } from './pages.ts';
import { DESKTOP, openSites, PHONE, type Sites } from './sites.ts';

/** Rules that are not asked, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const DEVICES: Readonly<Record<string, BrowserContextOptions>> = { desktop: DESKTOP, phone: PHONE };

let sites: Sites;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(async () => {
  await sites.close();
});

/** What axe objects to, one line per element: rule, element, reason. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries(Object.keys(EXCEPTIONS).map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  };
  const found = await page.evaluate(
    async (asked) =>
      (await (window as unknown as { axe: typeof axe }).axe.run(document, asked as axe.RunOptions)).violations,
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

const looks = Object.entries(DEVICES).flatMap(([device, options]) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${device}, ${colorScheme}`,
    options: { ...options, colorScheme },
  })),
);

describe.each(pagesIn('en-us', 'ar-sa'))('$kind: $path', (where) => {
  test.each(looks)('$name', async ({ options }) => {
    expect(await sites.visit(where, options, violations)).toEqual([]);
  });
});

/** What a reader can open; each leaves the page with it open. */
const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  search: async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('mooring-search input').fill('docker');
    await page.locator('.search-results a').first().waitFor();
  },
  languages: async (page) => {
    const menu = page.locator('.language-menu summary').locator('visible=true');
    if ((await menu.count()) === 0) await page.locator('.sl-menu-button').click();
    await menu.first().click();
  },
  'the offer of a language': async (page) => {
    await page.evaluate(() => localStorage.setItem('mooring:locale', 'sv-se'));
    await page.reload();
    await page.locator('aside.bar a').waitFor();
  },
  picture: async (page) => {
    await page.goto(new URL('../geo-replication/', page.url()).href);
    await page.locator('a.lightbox').first().click();
    await page.locator('dialog.lightbox-dialog img').waitFor();
  },
  'a checked step': async (page) => {
    await page.goto(new URL('../../../support/microsoft.containerregistry/registry-sign-in-fails/', page.url()).href);
    await page.getByRole('checkbox').first().check();
  },
  'another tab': async (page) => {
    await page.goto(new URL('../registry-sign-in-overview/', page.url()).href);
    await page.getByRole('tab').nth(1).click();
    await page.getByRole('tab', { selected: true }).nth(0).hover();
  },
};

test('what is wrong is found', async () => {
  const found = await sites.visit(pageOf('article', 'en-us'), DESKTOP, async (page) => {
    await page.locator('main').evaluate((main) => main.append(document.createElement('button')));
    return violations(page);
  });
  expect(found).toEqual([expect.stringContaining('button-name: ')]);
});

describe.each(['en-us', 'ar-sa'])('opened in %s', (locale) => {
  test.each(Object.entries(OPENED))('%s', async (_, open) => {
    for (const { options } of looks) {
      const found = await sites.visit(pageOf('article', locale), options, async (page) => {
        await open(page);
        return violations(page);
      });
      expect(found).toEqual([]);
    }
  });
});
