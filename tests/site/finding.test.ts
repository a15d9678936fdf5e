import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;
let fixtures: TestSite;

beforeAll(async () => {
  site = await openSite('content');
  fixtures = await openSite('fixtures');
});

afterAll(async () => {
  await site.close();
  await fixtures.close();
});

const PLAIN: BrowserContextOptions = { javaScriptEnabled: false };
const SIGN_IN = 'azure/container-registry/troubleshoot-sign-in/';

/** Texts of what is shown, without what is hidden. */
const shown = async (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).filter({ visible: true }).allInnerTexts();

describe('home', () => {
  test('its search field opens the search with what was typed', async () => {
    const page = await site.open('sv-se/');
    await page.locator('.home input').fill('unauthorized');
    await page.keyboard.press('Enter');
    await page.locator('dialog .search-results a').first().waitFor();
    expect(await page.locator('dialog input').inputValue()).toBe('unauthorized');
    expect(new URL(page.url()).pathname).toBe('/sv-se/');
  });

  test('without JavaScript the field leads to the search page and looks the same', async () => {
    const plain = await site.open('sv-se/', PLAIN);
    const scripted = await site.open('sv-se/');
    expect(await plain.locator('.find').boundingBox()).toEqual(await scripted.locator('.find').boundingBox());
    await plain.locator('.home input').fill('unauthorized');
    await plain.locator('.home button').click();
    expect(new URL(plain.url()).pathname + new URL(plain.url()).search).toBe('/sv-se/search/?q=unauthorized');
  });

  test('pages of another language say so, and dates are those of the texts', async () => {
    const page = await site.open('ar-sa/');
    expect(
      await page.locator('[aria-labelledby=useful] a:has(.other-language) > span[lang]').first().getAttribute('lang'),
    ).toBe('en-US');
    const dates = await page
      .locator('[aria-labelledby=recent] time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates.length).toBeGreaterThan(2);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });
});

describe('search page', () => {
  test('without JavaScript it is where the search leads, and lists the articles of all products', async () => {
    const page = await site.open('nl-nl/', PLAIN);
    await page.locator('.search-open').click();
    expect(new URL(page.url()).pathname).toBe('/nl-nl/search/');
    const links = await page
      .locator('.topics li li a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links).toContain(`/nl-nl/${SIGN_IN}`);
    expect(new Set(links).size).toBe(links.length);
    for (const path of links) expect((await fetch(new URL(path, site.url))).status, path).toBe(200);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  test('is in no sitemap', () => {
    expect(readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8')).not.toContain('/search/');
  });

  test('shows what is found for the words of its address, and the address follows what is asked', async () => {
    const page = await site.open('fr-fr/search/?q=unauthorized');
    await page.locator('main .search-results a').first().waitFor();
    expect(await page.locator('main .search-status').innerText()).toMatch(/^\d+ résultats?$/);
    await page.locator('main input').fill('qqqqqqxyz');
    await expect.poll(() => page.locator('main .search-status').innerText()).toBe('Aucun résultat pour « qqqqqqxyz ».');
    expect(new URL(page.url()).search).toBe('?q=qqqqqqxyz');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  test('the number of results has the plural of its language', async () => {
    const page = await site.open('ar-sa/search/');
    expect((await page.locator('mooring-search').getAttribute('data-counts'))?.split('\n').slice(0, 3)).toEqual([
      'نتيجة واحدة',
      'نتيجتان',
      '3 نتائج',
    ]);
  });
});

describe('404', () => {
  const offered = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await site.open(path, options);
    await page.locator('.lost-offer:not([hidden])').first().waitFor();
    return page;
  };

  test('an old name leads to the new place, in the language of the address', async () => {
    // The server would follow `_redirects`; many hosts know no such file.
    const page = await offered('ar-sa/azure/container-registry/TROUBLESHOOT-LOGIN.html');
    expect(await shown(page, '.lost-offer p')).toEqual(['نُقلت الصفحة إلى:', 'بلغات أخرى:']);
    const link = page.locator('[data-offer=moved] a');
    expect(await link.getAttribute('href')).toBe(`/ar-sa/${SIGN_IN}`);
    const title = await link.innerText();
    expect(await shown(page, '[data-offer=languages] a')).toEqual([
      'English',
      'Svenska',
      'Français',
      'Nederlands',
      '日本語',
    ]);
    await link.click();
    expect(await page.locator('h1').innerText()).toBe(title);
  });

  test('a misspelt name gets the nearest one, and the search has its words', async () => {
    const page = await offered('sv-se/azure/container-registry/troubleshoot-signin/');
    expect(
      await page.locator('[data-offer=near] a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    ).toEqual([`/sv-se/${SIGN_IN}`]);
    expect(await page.locator('.lost input').inputValue()).toBe('troubleshoot signin');
    await page.locator('.lost button').click();
    await page.waitForURL(({ pathname, search }) => pathname + search === '/sv-se/search/?q=troubleshoot+signin');
  });

  test('the page at the root answers in the language of the address, else of the reader', async () => {
    const root = readFileSync(join(site.dir, '404.html'), 'utf8');
    const at = async (path: string, options: BrowserContextOptions): Promise<Page> => {
      const page = await site.open('en-us/', options);
      await page.route(`**/${path}`, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: root }));
      await page.goto(site.url + path);
      return page;
    };
    const swedish = await at('sv-se/no/', { locale: 'fr-FR' });
    expect(await shown(swedish, '.lost')).toHaveLength(1);
    expect(await swedish.locator('h1').innerText()).toBe('Sidan hittades inte');
    expect(await swedish.title()).toBe('Sidan hittades inte | Mooring');
    expect(await swedish.locator('mooring-search').getAttribute('data-index')).toBe('/_search/sv-se/');
    const french = await at('azure/container-registry/troubleshoot-sign-in', { locale: 'fr-FR' });
    expect(await french.locator('h1').getAttribute('lang')).toBe('fr-FR');
    await french.locator('[data-offer=found] a').waitFor();
    expect(await french.locator('[data-offer=found] a').getAttribute('href')).toBe(`/fr-fr/${SIGN_IN}`);
    const plain = await at('no/', PLAIN);
    expect(
      await plain
        .locator('.lost')
        .evaluateAll((all) => all.map((part) => [part.getAttribute('lang'), part.getAttribute('dir')])),
    ).toEqual([
      ['en-US', 'ltr'],
      ['sv-SE', 'ltr'],
      ['fr-FR', 'ltr'],
      ['nl-NL', 'ltr'],
      ['ar-SA', 'rtl'],
      ['ja-JP', 'ltr'],
    ]);
    expect(await shown(plain, '.lost')).toHaveLength(6);
  });

  test('nobody is sent on, and without the names there is still the search', async () => {
    const page = await site.open('en-us/');
    await page.route('**/_names.json', (route) => route.abort());
    await page.goto(`${site.url}en-us/azure/container-registry/troubleshoot-signin/`);
    await page.waitForLoadState('networkidle');
    expect(await shown(page, '.lost-offer')).toEqual([]);
    expect(await page.locator('.lost input').inputValue()).toBe('troubleshoot signin');
    expect(page.url()).toBe(`${site.url}en-us/azure/container-registry/troubleshoot-signin/`);
  });

  test('names are loaded by lost readers only', async () => {
    const asked: string[] = [];
    const page = await site.open('en-us/');
    page.on('request', (request: Request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${site.url}en-us/${SIGN_IN}`);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('/_names'))).toEqual([]);
  });
});

describe('feedback', () => {
  const ARTICLE = 'en-us/kinds/wide/';

  /** Answers the endpoint with these statuses in turn; returns what it was sent. */
  async function answering(page: Page, ...statuses: readonly number[]): Promise<Request[]> {
    const sent: Request[] = [];
    await page.route('**/answers', (route) => {
      sent.push(route.request());
      return route.fulfill({ status: statuses[sent.length - 1] ?? 200, body: 'ok' });
    });
    return sent;
  }

  test('is not there unless the settings have an endpoint', async () => {
    const page = await site.open(`en-us/${SIGN_IN}`);
    expect(await page.content()).not.toContain('feedback');
  });

  test('asks for a verdict, then for what it takes, by keyboard', async () => {
    const page = await fixtures.open(ARTICLE);
    const form = page.locator('mooring-feedback');
    expect(await shown(page, 'mooring-feedback legend')).toEqual(['Was this article helpful?']);
    await form.getByRole('radio', { name: 'Yes' }).focus();
    await page.keyboard.press('Space');
    expect(await shown(page, 'mooring-feedback legend')).toEqual(['Was this article helpful?']);
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, 'mooring-feedback legend')).toEqual([
      'Was this article helpful?',
      'What was the problem?',
    ]);
    expect(await form.getByRole('group', { name: 'What was the problem?' }).getByRole('checkbox').count()).toBe(4);
  });

  test('sends what was said as JSON, without cookies; a failure can be tried again', async () => {
    const page = await fixtures.open(ARTICLE);
    await page.context().addCookies([{ name: 'secret', value: '1', url: fixtures.url }]);
    const sent = await answering(page, 500, 204);
    const form = page.locator('mooring-feedback');
    await form.getByRole('radio', { name: 'No' }).check();
    await form.getByRole('checkbox', { name: 'It is wrong or out of date' }).check();
    await form.getByRole('checkbox', { name: 'Something is missing' }).check();
    await form.getByRole('textbox').fill('Line one\nline “two”');
    await form.getByRole('button').click();
    await expect
      .poll(() => form.getByRole('status').innerText())
      .toBe('Your answer could not be sent. Please try again.');
    expect(await form.getByRole('textbox').inputValue()).toBe('Line one\nline “two”');
    await form.getByRole('button').click();
    await expect
      .poll(() => form.getByRole('status').innerText())
      .toBe('Thank you. Your answer helps to make this article better.');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    expect(await form.locator('form').isVisible()).toBe(false);
    expect(sent).toHaveLength(2);
    const [, last] = sent;
    expect(JSON.parse(last?.postData() ?? '')).toMatchObject({
      page: `/${ARTICLE}`,
      locale: 'en-us',
      shown: 'en-us',
      topics: [],
      verdict: 'no',
      reasons: ['outdated', 'missing'],
    });
    expect(await last?.allHeaders()).toMatchObject({ 'content-type': 'application/json' });
    expect(await last?.allHeaders()).not.toHaveProperty('cookie');
  });

  test('without JavaScript the same fields are posted by the form', async () => {
    const page = await fixtures.open(ARTICLE, PLAIN);
    const sent = await answering(page);
    const form = page.locator('mooring-feedback');
    await form.getByRole('radio', { name: 'No' }).check();
    await form.getByRole('checkbox', { name: 'It did not solve my problem' }).check();
    await form.getByRole('button').click();
    await page.waitForURL('**/answers');
    const fields = new URLSearchParams(sent[0]?.postData() ?? '');
    expect(fields.get('page')).toBe(`/${ARTICLE}`);
    expect(fields.get('verdict')).toBe('no');
    expect(fields.getAll('reasons')).toEqual(['unsolved']);
    expect(fields.get('text')).toBe('');
  });
});
