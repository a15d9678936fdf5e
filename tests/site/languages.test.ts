import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type TestSite } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await openSite('content');
});

afterAll(async () => {
  await site.close();
});

const REGISTRY = 'azure/container-registry';
const PAIRS = [
  ['ar-sa', 'ar-SA', 'rtl'],
  ['ja-jp', 'ja-JP', 'ltr'],
] as const;

const languageOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      return `${lang} ${getComputedStyle(element).direction}`;
    });

const styleOf = (page: Page, selector: string, names: readonly string[]): Promise<readonly string[]> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, all) => all.map((name) => getComputedStyle(element).getPropertyValue(name)), names);

describe.each(PAIRS)('%s', (locale, tag, dir) => {
  test('frame and text are in the language and its direction', async () => {
    const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-sign-in/`);
    for (const part of ['html', '.nav-tree', '.breadcrumbs', 'h1', '.toc-panel', '.sl-markdown-content > p'])
      expect(await languageOf(page, part), part).toBe(`${tag} ${dir}`);
  });

  test('an article that is not translated keeps its own direction in the frame of the reader', async () => {
    const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-image-pull-kubernetes/`);
    for (const part of ['html', '.nav-tree', '.breadcrumbs', '.notice', '.page-facts'])
      expect(await languageOf(page, part), part).toBe(`${tag} ${dir}`);
    const parts = ['main', 'h1', '.sl-markdown-content > p', '.sl-markdown-content li', '.alert-title'];
    for (const part of [...parts, '.toc-panel li + li a', '.toc-menu li + li a'])
      expect(await languageOf(page, part), part).toBe('en-US ltr');
  });

  test('code is left to right and by itself, in text, in tables and in blocks', async () => {
    const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-sign-in/`);
    for (const code of ['.sl-markdown-content > p code', 'td code', 'li code'])
      expect(await styleOf(page, code, ['direction', 'unicode-bidi'])).toEqual(['ltr', 'isolate']);
    expect(await styleOf(page, '.sl-markdown-content pre', ['direction', 'text-align'])).toEqual(['ltr', 'left']);
  });

  test('there is no spacing between letters and nothing slants', async () => {
    const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-sign-in/`);
    for (const part of ['h1', '.sl-markdown-content h2', '.sl-markdown-content > p', '.alert-title', '.nav-tree a'])
      expect(await styleOf(page, part, ['letter-spacing', 'font-style']), part).toEqual(['normal', 'normal']);
  });

  test('a link to the reader’s own section of each other article holds', async () => {
    const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-sign-in/`);
    await page.locator('a[href$="#check-firewall-rules"]').first().click();
    await page.waitForURL(`**/${locale}/${REGISTRY}/troubleshoot-network-access/#check-firewall-rules`);
    expect(await page.locator('#check-firewall-rules').count()).toBe(1);
  });
});

test.each([
  ['ar-sa', 'آخر مراجعة: 21 سبتمبر 2026'],
  ['ja-jp', '最終確認日: 2026年9月21日'],
  ['fr-fr', 'Dernière révision : 21 septembre 2026'],
])('%s: the date of the last review is written in the language', async (locale, text) => {
  const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-sign-in/`);
  const time = page.locator('.page-facts time');
  expect(await time.innerText()).toBe(text);
  expect(await time.getAttribute('datetime')).toBe('2026-09-21');
});

test.each([
  ['ar-sa', 'unauthorized', /^(نتيجة واحدة|نتيجتان|\d+ نتائج|\d+ نتيجة)$/],
  ['ja-jp', 'unauthorized', /^\d+ 件の結果$/],
])('%s: a search counts in the language', async (locale, query, said) => {
  const page = await site.open(`${locale}/`);
  await page.keyboard.press('Control+k');
  await page.locator('mooring-search dialog input').fill(query);
  await expect.poll(() => page.locator('mooring-search .search-status').innerText()).toMatch(said);
});

test.each(['en-us', 'sv-se', 'fr-fr', 'nl-nl', 'ar-sa', 'ja-jp'])(
  '%s: steps of self-help are steps',
  async (locale) => {
    const page = await site.open(`${locale}/support/microsoft.containerregistry/registry-sign-in-fails/`);
    expect(await page.locator('.section-steps > ol > li').count()).toBe(7);
  },
);

test('a label in another language stands on the reader’s side, in its own order', async () => {
  const page = await site.open('ar-sa/support/microsoft.containerregistry/registry-sign-in-fails/');
  const label = page.locator('.pagination [lang=en-US]').first();
  const [text, card] = await label.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const end = (box: DOMRect | undefined): number => Math.round(box?.right ?? 0);
    return [end(range.getClientRects()[0]), end(element.parentElement?.firstElementChild?.getBoundingClientRect())];
  });
  expect(text).toBe(card);
});

test('an id in Arabic text is drawn in its own order, and the full stop after it on the left', async () => {
  const page = await site.open(`ar-sa/${REGISTRY}/troubleshoot-sign-in/`);
  const sides = await page.locator('.sl-markdown-content > p code', { hasText: 'AADSTS7000222' }).evaluate((code) => {
    const place = (node: Node, from: number): DOMRect => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect();
    };
    const text = code.firstChild;
    if (text === null || code.nextSibling === null) throw new Error('the code is empty');
    return { first: place(text, 0).x, last: place(text, 12).x, after: place(code.nextSibling, 0).x };
  });
  expect(sides.first).toBeLessThan(sides.last);
  expect(sides.after).toBeLessThan(sides.first);
});

test('Japanese lines end where they may, and phrases of headings stay together', async () => {
  const page = await site.open(`ja-jp/${REGISTRY}/troubleshoot-network-access/`);
  expect(await styleOf(page, '.sl-markdown-content > p', ['line-break'])).toEqual(['strict']);
  expect(await styleOf(page, 'h1', ['line-break', 'word-break'])).toEqual(['strict', 'auto-phrase']);
});

test.each([
  ['ar-sa', 'Noto Sans Arabic'],
  ['ja-jp', 'Noto Sans JP'],
])('%s is drawn with a font of its script', async (locale, family) => {
  const page = await site.open(`${locale}/${REGISTRY}/troubleshoot-sign-in/`);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.toSorted((a, b) => b.glyphCount - a.glyphCount)[0]?.familyName).toBe(family);
});
