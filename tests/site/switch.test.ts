import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let content: TestSite;
let kinds: TestSite;

beforeAll(async () => {
  content = await openSite('content');
  kinds = await openSite('fixtures');
});

afterAll(async () => {
  await content.close();
  await kinds.close();
});

const ARTICLE = 'azure/container-registry/troubleshoot-sign-in/';
const ONLY_SOME = 'azure/container-registry/health-check-errors/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

const pathOf = (page: Page): string => new URL(page.url()).pathname;
const hashOf = (page: Page): string => new URL(page.url()).hash;
const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);

async function choose(page: Page, tag: string): Promise<void> {
  await page.locator('.language-menu summary').click();
  await page.locator(`.language-menu a[hreflang=${tag}]`).click();
}

describe('the section', () => {
  test('that is being read is the one the other language opens at', async () => {
    const page = await content.open(`en-us/${ARTICLE}`);
    await page.locator('#check-the-login-server-name').evaluate((heading) => {
      scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 120, behavior: 'instant' });
    });
    await choose(page, 'fr-FR');
    await page.waitForURL(`**/fr-fr/${ARTICLE}#check-the-login-server-name`);
    await expect.poll(() => topOf(page, 'check-the-login-server-name')).toBeLessThan(200);
  });

  test('that was asked for holds while it is in sight; further on it is the one being read', async () => {
    const page = await kinds.open('en-us/kinds/tabs/?tabs=windows#a-name-twice');
    await page.locator('mooring-tabs:defined').first().waitFor();
    const link = page.locator('.language-menu a[hreflang=ar-SA]');
    await page.locator('.language-menu summary').click();
    await link.dispatchEvent('contextmenu');
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).search + (a as HTMLAnchorElement).hash)).toBe(
      '?tabs=windows#a-name-twice',
    );
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.setViewportSize({ width: 1280, height: 400 });
    await link.dispatchEvent('contextmenu');
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).hash)).toBe('');
  });

  test('that the other language lacks gives way to the nearest before it, and the reader is told', async () => {
    const page = await kinds.open('en-us/kinds/sections/#the-third-part');
    await choose(page, 'ar-SA');
    await page.waitForURL('**/ar-sa/kinds/sections/#the-second-part');
    const bar = page.locator('aside.bar');
    await bar.waitFor();
    await expect.poll(() => bar.innerText()).toContain('القسم الذي كنت تقرؤه غير موجود بهذه اللغة.');
    await bar.getByRole('button', { name: 'إغلاق' }).click();
    expect(await bar.count()).toBe(0);
    await page.reload();
    expect(await page.locator('aside.bar').count()).toBe(0);
  });

  test('that both have is no matter to speak of', async () => {
    const page = await kinds.open('en-us/kinds/sections/#the-fourth-part');
    await choose(page, 'ar-SA');
    await page.waitForURL('**/ar-sa/kinds/sections/#the-fourth-part');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('aside.bar').count()).toBe(0);
  });

  test('and the open tab are kept', async () => {
    const page = await content.open(
      'en-us/azure/container-registry/registry-sign-in-overview/#sign-in-with-your-own-identity',
    );
    await page.getByRole('tab', { name: 'Docker' }).click();
    await choose(page, 'nl-NL');
    await page.waitForURL('**/nl-nl/**#sign-in-with-your-own-identity');
    await expect.poll(() => page.getByRole('tab', { selected: true }).innerText()).toBe('Docker');
  });

  test('of a machine translation is the one its original opens at', async () => {
    const page = await content.open('nl-nl/azure/container-registry/troubleshoot-throttling-and-performance/');
    const link = page.locator('main a[data-keep-hash]').first();
    await page
      .locator('.sl-markdown-content h2')
      .nth(1)
      .evaluate((heading) => (location.hash = `#${heading.id}`));
    await link.dispatchEvent('auxclick');
    expect(await link.evaluate((a) => (a as HTMLAnchorElement).hash)).toBe(hashOf(page));
    expect(hashOf(page)).not.toBe('');
  });
});

describe('the menu', () => {
  test('names every language in itself, says which lack the page, and leads there all the same', async () => {
    const page = await content.open(`en-us/${ONLY_SOME}`);
    await page.locator('.language-menu summary').click();
    const links = page.locator('.language-menu a');
    expect(await links.evaluateAll((all) => all.map((link) => link.textContent?.replace(/\s+/g, ' ').trim()))).toEqual([
      'English',
      'Svenska',
      'Français Not translated yet',
      'Nederlands Not translated yet',
      'العربية Not translated yet',
      '日本語 Not translated yet',
    ]);
    const names = links.locator('span');
    expect(
      await names.evaluateAll((all) => all.map((name) => `${name.getAttribute('lang')} ${name.getAttribute('dir')}`)),
    ).toEqual(['en-US ltr', 'sv-SE ltr', 'fr-FR ltr', 'nl-NL ltr', 'ar-SA rtl', 'ja-JP ltr']);
    expect(await page.getByRole('link', { name: 'Français Not translated yet' }).count()).toBe(1);
    await links.nth(2).click();
    expect(pathOf(page)).toBe(`/fr-fr/${ONLY_SOME}`);
    expect(await page.locator('.notice').count()).toBe(1);
  });

  test('is gone through by arrows, closed by Escape, by leaving it and by a click beside it', async () => {
    const page = await content.open(`ar-sa/${ARTICLE}`);
    const menu = page.locator('.language-menu');
    const at = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('hreflang') ?? null);
    const isOpen = (): Promise<boolean> => menu.evaluate((details) => (details as HTMLDetailsElement).open);
    await menu.locator('summary').focus();
    await page.keyboard.press('ArrowDown');
    expect([await isOpen(), await at()]).toEqual([true, 'en-US']);
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe('ja-JP');
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe('en-US');
    await page.keyboard.press('Escape');
    expect([await isOpen(), await menu.locator('summary').evaluate((one) => one === document.activeElement)]).toEqual([
      false,
      true,
    ]);
    await page.keyboard.press('ArrowUp');
    expect(await at()).toBe('ja-JP');
    await page.keyboard.press('Tab');
    expect(await isOpen()).toBe(false);
    await menu.locator('summary').click();
    await page.locator('h1').click();
    expect(await isOpen()).toBe(false);
  });

  test('fits a phone, in both directions', async () => {
    for (const locale of ['en-us', 'ar-sa']) {
      const page = await content.open(`${locale}/${ONLY_SOME}`, { ...PHONE, viewport: { width: 320, height: 640 } });
      await page.locator('.language-menu summary').click();
      const box = await page.locator('.language-menu ul').boundingBox();
      expect(box?.x ?? -1, locale).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 999), locale).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      const heights = await page.locator('.language-menu a').evaluateAll((all) => all.map((link) => link.clientHeight));
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    }
  });

  test('works without scripts', async () => {
    const page = await content.open(`en-us/${ARTICLE}`, { ...PHONE, javaScriptEnabled: false });
    await page.locator('.language-menu summary').click();
    await page.locator('.language-menu a[hreflang=ja-JP]').click();
    expect(pathOf(page)).toBe(`/ja-jp/${ARTICLE}`);
  });
});

describe('the chosen language', () => {
  test('is offered on a page in another one, and led to from there with the section', async () => {
    const page = await content.open(`en-us/${ARTICLE}`);
    await choose(page, 'sv-SE');
    await page.waitForURL('**/sv-se/**');
    await page.goto(`${content.url}fr-fr/${ARTICLE}#check-role-assignments`);
    expect(pathOf(page)).toBe(`/fr-fr/${ARTICLE}`);
    const offer = page.locator('aside.bar');
    await expect.poll(() => offer.locator('a').innerText()).toBe('Lire cette page en Svenska');
    expect(await offer.locator('a span').getAttribute('lang')).toBe('sv-SE');
    await offer.locator('a').click();
    await page.waitForURL(`**/sv-se/${ARTICLE}#check-role-assignments`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('aside.bar').count()).toBe(0);
  });

  test('is not offered again in this window once the offer is closed', async () => {
    const page = await content.open(`en-us/${ARTICLE}`);
    await page.evaluate(() => localStorage.setItem('mooring:locale', 'sv-se'));
    await page.reload();
    await page.locator('aside.bar').getByRole('button', { name: 'Close' }).click();
    await page.goto(`${content.url}ar-sa/${ARTICLE}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('aside.bar').count()).toBe(0);
    const other = await page.context().newPage();
    await other.goto(`${content.url}ar-sa/${ARTICLE}`);
    await other.locator('aside.bar').waitFor();
  });

  test('is not offered where it has no such page, nor where it is what is being read', async () => {
    const page = await content.open(`en-us/${ONLY_SOME}`);
    await page.evaluate(() => localStorage.setItem('mooring:locale', 'ja-jp'));
    for (const path of [`en-us/${ONLY_SOME}`, `ja-jp/${ARTICLE}`]) {
      await page.goto(content.url + path);
      await page.waitForLoadState('networkidle');
      expect(await page.locator('aside.bar').count(), path).toBe(0);
    }
  });

  test('the offer moves nothing, and what it lies over can be scrolled out from under it', async () => {
    const page = await content.open(`en-us/${ARTICLE}`, PHONE);
    await page.evaluate(() => localStorage.setItem('mooring:locale', 'sv-se'));
    await page.reload();
    await page.locator('aside.bar a').waitFor();
    const moved = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries().length));
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(moved).toBe(0);
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const bar = await page.locator('aside.bar').boundingBox();
    const end = await page.locator('main').boundingBox();
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
});
