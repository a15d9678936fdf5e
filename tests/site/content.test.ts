import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite('content');
});

afterAll(async () => {
  await site.close();
});

const LOCALES = ['en-us', 'sv-se', 'fr-fr', 'nl-nl', 'ar-sa', 'ja-jp'];

/** A page that says it is Dutch and is not: shown as what it is, and named to no search engine. */
const UNTRANSLATED = 'nl-nl/azure/container-registry/service-tiers/';

/** How many pages the folders hold: Markdown beside the includes, and YAML that says what page it is. */
function pagesOfContent(): number {
  const files = globSync(['content/learn/*/articles/**/*.{md,yml}', 'content/selfhelp/**/*.md']);
  return files.filter((file) => file.endsWith('.md') || readFileSync(file, 'utf8').startsWith('### YamlMime:')).length;
}

const ARTICLE = 'azure/container-registry/troubleshoot-sign-in/';

describe('home', () => {
  test.each([
    ['en-us', 'en-US', 'How can we help?'],
    ['sv-se', 'sv-SE', 'Vad kan vi hjälpa dig med?'],
    ['fr-fr', 'fr-FR', 'Comment pouvons-nous vous aider ?'],
    ['nl-nl', 'nl-NL', 'Waarmee kunnen we u helpen?'],
    ['ar-sa', 'ar-SA', 'كيف يمكننا مساعدتك؟'],
    ['ja-jp', 'ja-JP', '何をお探しですか?'],
  ])('%s greets in its language and leads to articles', async (locale, tag, title) => {
    const page = await site.open(`${locale}/`);
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    await page.locator('.products h3 a').first().click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${locale}/(azure|support)/`));
    expect(await page.locator('.sl-markdown-content p').count()).toBeGreaterThan(2);
  });

  test('the root shows the source locale and names its address as the canonical one', async () => {
    const page = await site.open('');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe('https://help.example.com/en-us/');
  });
});

describe('search', () => {
  test.each([
    ['en-us', 'unauthorized: authentication required'],
    ['sv-se', 'unauthorized: authentication required'],
    ['fr-fr', 'unauthorized: authentication required'],
    ['nl-nl', 'unauthorized: authentication required'],
    ['ar-sa', 'unauthorized: authentication required'],
    ['ja-jp', 'unauthorized: authentication required'],
  ])('%s: a pasted error message leads to a section in the same language', async (locale, message) => {
    const page = await site.open(`${locale}/`);
    await page.locator('.search-open').click();
    await page.locator('mooring-search input').fill(message);
    const first = page.locator('.search-results a').first();
    await first.waitFor();
    const target = new URL((await first.getAttribute('href')) ?? '', page.url());
    expect(target.pathname).toBe(`/${locale}/${ARTICLE}`);
    await first.click();
    await page.waitForURL(target.href);
    expect(await page.locator(`[id="${target.hash.slice(1)}"]`).count()).toBe(target.hash === '' ? 0 : 1);
    expect(await page.locator('main').innerText()).toContain('unauthorized: authentication required');
  });

  test('a message with names of the reader in it still finds its page', async () => {
    const page = await site.open(
      'en-us/search/?q=Error response from daemon: login attempt to contoso17 failed with status: 403 Forbidden',
    );
    await page.locator('main .search-results a').first().waitFor();
    expect(await page.locator('main .search-results').innerText()).toContain('403');
  });

  test('nothing found is said, with the words that were looked for', async () => {
    const page = await site.open('en-us/');
    await page.keyboard.press('Control+k');
    await page.locator('mooring-search input').fill('qqqqqqxyz');
    await expect.poll(() => page.locator('.search-status').innerText()).toBe('Nothing found for “qqqqqqxyz”.');
  });
});

describe('languages', () => {
  test('switching language keeps the section', async () => {
    const page = await site.open(`sv-se/${ARTICLE}#cached-credentials`);
    await page.locator('.right-group .language-menu summary').click();
    await page.locator('.right-group .language-menu a[hreflang=fr-FR]').click();
    await page.waitForURL(`**/fr-fr/${ARTICLE}#cached-credentials`);
    expect(
      await page.locator('[id="cached-credentials"]').evaluate((element) => element.getBoundingClientRect().top),
    ).toBeLessThan(300);
  });

  test('a page that a locale lacks is shown in another one, and says so', async () => {
    const page = await site.open('nl-nl/azure/container-registry/health-check-errors/');
    expect(await page.locator('.notice').innerText()).toContain(
      'Dit artikel is nog niet beschikbaar in het Nederlands. U leest het in het Engels.',
    );
    expect(await page.locator('html').getAttribute('lang')).toBe('nl-NL');
    expect(await page.locator('main').getAttribute('lang')).toBe('en-US');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=alternate][hreflang]').count()).toBe(0);
  });

  test('only real translations are alternates', async () => {
    const page = await site.open('en-us/azure/container-registry/health-check-errors/');
    const tags = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(tags).toEqual(['en-US', 'sv-SE', 'x-default']);
  });

  test('a machine translation says what it is', async () => {
    const page = await site.open('nl-nl/azure/container-registry/troubleshoot-throttling-and-performance/');
    expect(await page.locator('.notice').innerText()).toContain('Machinaal vertaald, 2 november 2026.');
  });
});

describe('reading', () => {
  test('tabs show one option at a time and follow the keyboard', async () => {
    const page = await site.open('en-us/azure/container-registry/registry-sign-in-overview/');
    const tabs = page.locator('mooring-tabs').first();
    expect(await tabs.getByRole('tab').allInnerTexts()).toEqual(['Azure CLI', 'Docker', 'PowerShell']);
    expect(await tabs.locator('.tab-panel:not([hidden])').count()).toBe(1);
    await tabs.getByRole('tab').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await tabs.getByRole('tab', { selected: true }).innerText()).toBe('Docker');
    expect(await tabs.locator('.tab-panel:not([hidden])').getAttribute('data-tab')).toBe('docker');
  });

  test('without JavaScript everything can be read and every language reached', async () => {
    const page = await site.open('fr-fr/azure/container-registry/registry-sign-in-overview/', {
      javaScriptEnabled: false,
    });
    for (const label of ['Azure CLI', 'Docker', 'PowerShell'])
      expect(await page.locator('.tab-label', { hasText: label }).isVisible()).toBe(true);
    for (const panel of await page.locator('.tab-panel').all()) expect(await panel.isVisible()).toBe(true);
    await page.locator('.right-group .language-menu summary').click();
    await page.locator('.right-group .language-menu a[hreflang=sv-SE]').click();
    expect(new URL(page.url()).pathname).toBe('/sv-se/azure/container-registry/registry-sign-in-overview/');
  });

  test('published addresses in a self-help article lead to the section of our own page', async () => {
    const page = await site.open('sv-se/support/microsoft.containerregistry/registry-sign-in-fails/');
    const links = await page
      .locator('.sl-markdown-content ol a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      expect(pathname).toMatch(/^\/sv-se\/azure\/container-registry\//);
      const target = await site.open(pathname.slice(1));
      expect(await target.locator(`[id="${hash.slice(1) || '_top'}"]`).count(), link).toBe(1);
      await target.close();
    }
  });

  test('an image is loaded, with its size known beforehand', async () => {
    const page = await site.open('fr-fr/azure/container-registry/troubleshoot-network-access/');
    const image = page.locator('.sl-markdown-content img');
    expect(Number(await image.getAttribute('width'))).toBeGreaterThan(0);
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
  });

  test('no page scrolls sideways on a phone', async () => {
    for (const path of ['en-us/', `nl-nl/${ARTICLE}`, 'fr-fr/azure/container-registry/registry-sign-in-overview/']) {
      const page = await site.open(path, { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
      await page.close();
    }
  });
});

describe('serving', () => {
  test('an unknown address gets the 404 page of its language', async () => {
    const response = await fetch(`${site.url}sv-se/finns/inte/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Sidan hittades inte');
  });

  test('text is compressed, and nothing outside the site is given out', async () => {
    const response = await fetch(`${site.url}en-us/`, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect((await fetch(`${site.url}..%2f..%2fpackage.json`)).status).not.toBe(200);
    expect((await fetch(`${site.url}.mooring.json`)).status).toBe(404);
  });

  test('each page is also there as Markdown', () => {
    const text = readFileSync(join(site.dir, `en-us/${ARTICLE}index.md`), 'utf8');
    expect(text).toMatch(/^# /m);
    expect(text).toContain('unauthorized: authentication required');
  });

  test('every link between built pages leads somewhere', async () => {
    const sitemap = await (await fetch(`${site.url}sitemap-0.xml`)).text();
    const pages = Array.from(
      sitemap.matchAll(/<loc>https:\/\/help\.example\.com\/([^<]*)<\/loc>/g),
      (match) => match[1] ?? '',
    );
    expect(pages.length).toBe(pagesOfContent() - 1 + LOCALES.length);
    expect(pages).not.toContain(UNTRANSLATED);
    const html = new Map<string, string>();
    for (const path of pages) html.set(`/${path}`, await (await fetch(site.url + path)).text());
    for (const [from, text] of html) {
      for (const [, href = ''] of text.matchAll(/<a [^>]*href="(\/[^"]*|#[^"]*)"/g)) {
        const { pathname, hash } = new URL(href, site.url.slice(0, -1) + from);
        const target = html.get(pathname) ?? (await (await fetch(site.url + pathname.slice(1))).text());
        if (hash !== '') expect(target, `${from} → ${href}`).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      }
    }
  });
});
