import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, pagesIn } from './pages.ts';
import { DESKTOP, openSites, PHONE, type Sites } from './sites.ts';

/** Rules that are not asked, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** Without transitions a colour is final as soon as it is asked for. */
const LOOK = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

const DEVICES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['desktop', { ...DESKTOP, ...LOOK }],
  ['phone', { ...PHONE, ...LOOK }],
];

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

/** What axe objects to in light and in dark colours. */
async function inBothColours(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    found.push(...(await violations(page)).map((line) => `${colorScheme}: ${line}`));
  }
  return found;
}

describe.each(pagesIn('en-us', 'ar-sa'))('$kind: $path', (where) => {
  test.each(DEVICES)('on a %s, light and dark', async (_, options) => {
    expect(await sites.visit(where, options, inBothColours)).toEqual([]);
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
    return inBothColours(page);
  });
  expect(found).toEqual([
    expect.stringMatching(/^light: button-name: /),
    expect.stringMatching(/^dark: button-name: /),
  ]);
});

describe.each(['en-us', 'ar-sa'])('opened in %s', (locale) => {
  test.each(Object.entries(OPENED))('%s', async (_, open) => {
    for (const [, options] of DEVICES) {
      const found = await sites.visit(pageOf('article', locale), options, async (page) => {
        await open(page);
        return inBothColours(page);
      });
      expect(found).toEqual([]);
    }
  });
});
