import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite, type TestSite } from './site.ts';

const shared = resolve(process.env['MOORING_SHARED'] ?? '../shared');
const LOGIN = 'azure/container-registry/container-registry-troubleshoot-login/';

// The seeds are somebody's own documents: they are read where they lie, never copied here.
describe.skipIf(!existsSync(`${shared}/seeds`))('seeds', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await startSite('tests/seeds/mooring.config.ts');
  });

  afterAll(async () => {
    await site.close();
  });

  test.each([
    ['en-us', 'en-US', 'sv-SE', true],
    ['nl-nl', 'nl-NL', 'sv-SE', true],
    ['sv-se', 'sv-SE', 'sv-SE', false],
    ['fr-fr', 'fr-FR', 'fr-FR', false],
  ])('the sign-in article opens in %s, its own text or the nearest', async (locale, reader, text, fallback) => {
    const page = await site.open(locale + '/' + LOGIN);
    expect(await page.locator('html').getAttribute('lang')).toBe(reader);
    expect(await page.locator('main').getAttribute('lang')).toBe(text);
    const notices = await page.locator('.notice').count();
    expect(notices).toBe((fallback ? 1 : 0) + (text === 'sv-SE' ? 1 : 0));
  });

  test('both translations carry the English anchors', async () => {
    const ids = async (locale: string): Promise<readonly (string | null)[]> => {
      const page = await site.open(locale + '/' + LOGIN);
      return page
        .locator('.sl-markdown-content :is(h2, h3)')
        .evaluateAll((all) => all.map((heading) => heading.getAttribute('id')));
    };
    const swedish = await ids('sv-se');
    expect(swedish).toContain('check-docker-configuration');
    expect(swedish).toContain('check-that-credentials-arent-expired');
    expect(await ids('fr-fr')).toEqual(swedish);
  });

  test('switching between Swedish and French stays at the section', async () => {
    const page = await site.open(`sv-se/${LOGIN}#check-docker-configuration`);
    await page.locator('.right-group .language-menu summary').click();
    await page.locator('.right-group .language-menu a[hreflang=fr-FR]').click();
    await page.waitForURL(`**/fr-fr/${LOGIN}#check-docker-configuration`);
    const top = await page
      .locator('#check-docker-configuration')
      .evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  test('the self-help article opens the right sections by their published addresses', async () => {
    const page = await site.open('en-us/support/microsoft.containerregistry/containerregistry-authentication-issues/');
    expect(await page.locator('h1').innerText()).toBe('Troubleshooting authentication issues with ACR');
    const links = page.locator('.sl-markdown-content ol a');
    expect(await links.count()).toBe(5);
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      expect(href).toMatch(new RegExp(`^/en-us/${LOGIN}#`));
      const target = await site.open(href.slice(1));
      const id = new URL(target.url()).hash.slice(1);
      expect(
        await target.locator(`[id="${id}"]`).evaluate((heading) => heading.getBoundingClientRect().top),
      ).toBeLessThan(900);
      await target.close();
    }
  });

  test('the article labelled Dutch is a page', async () => {
    const dutch = await site.open('nl-nl/azure/container-registry/container-registry-authentication/');
    expect(await dutch.locator('h1').innerText()).toBe('Authenticate with a private Docker container registry');
  });

  test('the captured text has its structure again, and says that some of it was guessed', async () => {
    const page = await site.open('en-us/azure/container-registry/container-registry-authentication/');
    const main = page.locator('main');
    const count = (selector: string): Promise<number> => main.locator(`.sl-markdown-content ${selector}`).count();
    expect(await page.locator('h1').innerText()).toBe('Authenticate with Azure Container Registry');
    expect(await main.locator('.sl-markdown-content :is(h2, h3)').allInnerTexts()).toHaveLength(7);
    expect([await count('mooring-tabs'), await count('[role=tab]'), await count('pre')]).toEqual([2, 4, 10]);
    expect([await count('table'), await count('tbody tr'), await count('.alert')]).toEqual([1, 5, 4]);
    expect(await main.locator('.sl-markdown-content h2').first().innerText()).toBe('Authentication options');
    expect(await main.locator('[id="individual-login-with-azure-ad"]').innerText()).toContain('Microsoft Entra ID');
    expect(await main.innerText()).not.toMatch(/Content Truncation|Branch created|Original lines/);
    expect(await page.locator('.notice').innerText()).toContain('line breaks');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').count()).toBe(0);
    expect(readFileSync(`${site.dir}/sitemap-0.xml`, 'utf8')).not.toContain(
      '/en-us/azure/container-registry/container-registry-authentication/',
    );
  });
});
