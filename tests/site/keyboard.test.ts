import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, pagesIn } from './pages.ts';
import { DESKTOP, openSites, PHONE, type Sites } from './sites.ts';
import { accessibleNames, walk } from './walk.ts';

let sites: Sites;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(async () => {
  await sites.close();
});

// Each kind once in each direction of writing and on each device.
const WALKS = [
  ...pagesIn('en-us').map((where) => ({ ...where, device: 'desktop', options: DESKTOP })),
  ...pagesIn('ar-sa').map((where) => ({ ...where, device: 'phone', options: PHONE })),
];

describe.each(WALKS)('$kind on a $device: $path', ({ options, device, ...where }) => {
  test('Tab goes to every control, shows where it is, and leaves the page', async () => {
    // Without transitions a look is final as soon as it is asked for.
    const { stops, missed, left } = await sites.visit(where, { ...options, reducedMotion: 'reduce' }, (page) =>
      walk(page),
    );
    expect(left).toBe(true);
    expect(missed).toEqual([]);
    expect(stops.length).toBeGreaterThan(4);
    expect(stops.filter(({ marked }) => !marked).map(({ at }) => at)).toEqual([]);
    expect(stops.filter(({ seen }) => !seen).map(({ at }) => at)).toEqual([]);
  });

  test('the accessibility tree names every control and every part', async () => {
    const { focusable, landmarks } = await sites.visit(where, options, accessibleNames);
    expect(focusable.filter(({ name }) => name === '')).toEqual([]);
    const roles = landmarks.map(({ role }) => role);
    expect(roles.filter((role) => role === 'main')).toHaveLength(1);
    expect(roles.filter((role) => role === 'banner')).toHaveLength(1);
    // Parts of one kind are told apart by their names.
    const parts = landmarks.map(({ role, name }) => `${role} ${name}`);
    expect(parts.filter((part, i) => parts.indexOf(part) !== i)).toEqual([]);
  });

  test('headings begin with one of the first level and skip none', async () => {
    const levels = await sites.visit(where, options, (page) =>
      page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) =>
          all.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.localName[1])),
        ),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });
});

test('a focus that cannot be seen, and a control that is not reached, are found', async () => {
  const { stops, missed } = await sites.visit(pageOf('article', 'en-us'), DESKTOP, async (page) => {
    await page.addStyleTag({
      content: 'main * { outline: 0 !important; box-shadow: none !important; transition: none }',
    });
    await page
      .locator('main a')
      .last()
      .evaluate((link) => {
        const lost = document.createElement('button');
        lost.textContent = 'Lost';
        link.after(lost);
        link.addEventListener('keydown', (event) => event.preventDefault());
      });
    return walk(page);
  });
  expect(stops.filter(({ main, marked }) => main && !marked).length).toBeGreaterThan(3);
  expect(missed).toContainEqual(expect.stringContaining('“Lost”'));
});

describe.each(['en-us', 'ar-sa'])('in %s', (locale) => {
  const article = pageOf('article', locale);

  test('the skip link is the first stop, can be seen, and leads past the header', async () => {
    await sites.visit(article, DESKTOP, async (page) => {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('href')).toBe('#_top');
      const box = await focused.boundingBox();
      expect(box === null ? [] : [box.x >= 0, box.y >= 0, box.height >= 24]).toEqual([true, true, true]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focusedPart(page)).toBe('main');
    });
  });

  test('search opens and closes by keys, and gives the focus back', async () => {
    await sites.visit(article, DESKTOP, async (page) => {
      const opener = page.locator('.search-open');
      await opener.focus();
      await page.keyboard.press('Enter');
      const dialog = page.locator('mooring-search dialog');
      expect(await dialog.isVisible()).toBe(true);
      await page.keyboard.type('docker');
      await page.locator('.search-results a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(
        await page
          .locator('.search-results a')
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      // A search field takes the first Escape for itself while it holds text.
      if (await dialog.isVisible()) await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test('the language menu opens, is gone through and closes by keys', async () => {
    await sites.visit(article, DESKTOP, async (page) => {
      const menu = page.locator('.language-menu').locator('visible=true').first();
      await menu.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await menu
          .locator('a')
          .first()
          .evaluate((link) => link === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBe(null);
      expect(await menu.locator('summary').evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test('the menu of a phone opens and closes by keys', async () => {
    await sites.visit(article, PHONE, async (page) => {
      const button = page.locator('.sl-menu-button');
      await button.focus();
      await page.keyboard.press('Enter');
      const pane = page.locator('.sidebar-pane');
      expect(await pane.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await pane.isVisible()).toBe(false);
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });
});

function focusedPart(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('main, header, nav, footer')?.localName ?? '');
}
