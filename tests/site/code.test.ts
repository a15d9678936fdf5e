import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite('fixtures');
});

afterAll(async () => {
  await site.close();
});

const CODE = 'en-us/kinds/code/';
const PHONE = { viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true } as const;
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const frame = (page: Page, text: string) => page.locator('.code', { hasText: text });
const said = (page: Page): Promise<string> => page.getByRole('status').filter({ hasText: /./ }).last().innerText();
const close = (page: Page): Promise<void> => contextOf(page).close();
const contextOf = (page: Page): BrowserContext => page.context();

describe('copying', () => {
  test('a whole block, by pointer, and says so', async () => {
    const page = await site.open(CODE, ALLOWED);
    await frame(page, 'Login Succeeded').getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await said(page)).toBe('Copied');
    expect(await copied(page)).toBe('Login Succeeded');
    await close(page);
  });

  test('the commands of a session, by keyboard', async () => {
    const page = await site.open(CODE, ALLOWED);
    const session = frame(page, 'docker pull');
    await session.getByRole('button', { name: 'Copy commands' }).focus();
    await page.keyboard.press('Enter');
    expect(await said(page)).toBe('Copied');
    expect(await copied(page)).toBe(
      'docker pull example.azurecr.io/pump:v1\ndocker run --rm \\\n    example.azurecr.io/pump:v1',
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => copied(page)).toContain('$ docker pull example.azurecr.io/pump:v1\nv1: Pulling');
    await close(page);
  });

  test('by touch, in Arabic', async () => {
    const page = await site.open('ar-sa/kinds/code/', { ...PHONE, ...ALLOWED });
    await frame(page, 'harbour').first().getByRole('button', { name: 'نسخ' }).tap();
    expect(await said(page)).toBe('تم النسخ');
    expect(await copied(page)).toMatch(/^az acr create .* owner=harbour$/);
    await close(page);
  });

  test('selects the code where the clipboard is refused', async () => {
    const page = await site.open(CODE);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
    );
    await frame(page, 'Login Succeeded').getByRole('button', { name: 'Copy', exact: true }).click();
    expect(await said(page)).toBe('Could not copy. The code is selected: copy it yourself.');
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Login Succeeded');
    await close(page);
  });

  test('is offered for every block that holds something, and for sessions twice', async () => {
    const page = await site.open(CODE);
    const names = await page
      .locator('.code')
      .evaluateAll((frames) => frames.map((one) => Array.from(one.querySelectorAll('button'), (b) => b.textContent)));
    expect(names).toEqual([
      ['Copy commands', 'Copy'],
      ['Copy'],
      ['Copy'],
      ['Copy'],
      ['Copy'],
      ['Copy commands', 'Copy'],
      [],
    ]);
    await close(page);
  });

  test('is not printed', async () => {
    const page = await site.open(CODE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.code-tools').first().isVisible()).toBe(false);
    await close(page);
  });
});

describe('a block', () => {
  test('is a stop of the keyboard only where it can be scrolled', async () => {
    const page = await site.open(CODE);
    const long = frame(page, '--admin-enabled').locator('pre');
    await long.and(page.locator('[role=group]')).waitFor();
    expect(await long.getAttribute('aria-label')).toBe('Azure CLI');
    expect(await page.locator('pre[tabindex]').count()).toBe(1);
    await page.setViewportSize({ width: 4000, height: 900 });
    await page.setViewportSize({ width: 320, height: 900 });
    await expect.poll(() => page.locator('pre[tabindex]').count()).toBeGreaterThan(2);
    await close(page);
  });

  test('can be scrolled by keyboard without a script', async () => {
    const page = await site.open(CODE, { javaScriptEnabled: false });
    expect(await page.locator('pre:not([tabindex="0"])').count()).toBe(0);
    expect(await page.locator('.code button').count()).toBe(0);
    expect(await page.locator('.code .f').first().innerText()).toBe('docker');
    await close(page);
  });

  test('names its title and language, and marks lines', async () => {
    const page = await site.open(CODE);
    const part = page.getByRole('figure', { name: 'The pump C#' });
    expect(await part.locator('.marked').allTextContents()).toEqual([
      '{\n',
      '    public double Rate { get; set; } = 2.5;\n\n',
    ]);
    const lines = await part.locator('pre').evaluate((pre) => pre.clientHeight);
    // Marking makes no line taller and adds none.
    await part.locator('.marked').evaluateAll((marks) => marks.forEach((mark) => mark.replaceWith(...mark.childNodes)));
    expect(await part.locator('pre').evaluate((pre) => pre.clientHeight)).toBe(lines);
    await close(page);
  });

  test('keeps its order and its place on a page that is read from the right', async () => {
    const page = await site.open('ar-sa/kinds/code/', PHONE);
    const session = frame(page, 'docker pull');
    expect(await session.locator('pre').evaluate((pre) => getComputedStyle(pre).direction)).toBe('ltr');
    expect(await session.locator('pre').evaluate((pre) => pre.scrollLeft)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close(page);
  });
});
