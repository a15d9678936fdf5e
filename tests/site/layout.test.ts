import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf, pagesIn } from './pages.ts';
import { DESKTOP, openSites, type Sites } from './sites.ts';
import { walk } from './walk.ts';

let sites: Sites;

beforeAll(async () => {
  sites = await openSites();
});

afterAll(async () => {
  await sites.close();
});

const PAGES = pagesIn('en-us', 'ar-sa', 'ja-jp');

const NARROW = [
  { width: 320, height: 640 },
  // A window of 1280 × 900 at 200 %.
  { width: 640, height: 450 },
] as const;

/** How much wider than the window the page is, and what sticks out of it without a bar to scroll it by. */
function overflow(): { readonly sideways: number; readonly cut: readonly string[] } {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean => {
    if (element === null || element === document.body) return false;
    const { overflowX } = getComputedStyle(element);
    return overflowX === 'auto' || overflowX === 'scroll' || scrolls(element.parentElement);
  };
  const cut = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
    const { left, right, width: own, height } = element.getBoundingClientRect();
    // What only screen readers are told is one pixel wide.
    if (own < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      return false;
    return (left < -1 || right > width + 1) && !scrolls(element.parentElement);
  });
  return {
    sideways: document.documentElement.scrollWidth - width,
    cut: cut.map(
      (element) =>
        `${element.localName}.${[...element.classList].join('.')} ${(element.textContent ?? '').trim().slice(0, 40)}`,
    ),
  };
}

test.each(PAGES)('$path fits into 320 pixels, and at 200 %', async (where) => {
  const found = await sites.visit(where, { viewport: NARROW[0] }, async (page) => {
    const all = [await page.evaluate(overflow)];
    for (const viewport of NARROW.slice(1)) {
      await page.setViewportSize(viewport);
      all.push(await page.evaluate(overflow));
    }
    return all;
  });
  expect(found).toEqual(NARROW.map(() => ({ sideways: 0, cut: [] })));
});

test('what is too wide is found, whether it scrolls or is cut', async () => {
  const found = await sites.visit(pageOf('article', 'en-us'), { viewport: { width: 320, height: 640 } }, (page) => {
    return page
      .addStyleTag({ content: 'h1 { width: 500px } main h2 { width: 600px } body { overflow-x: clip }' })
      .then(() => page.evaluate(overflow));
  });
  expect(found.cut).toContainEqual(expect.stringMatching(/^h1/));
});

/** Times of transitions and animations above a hundredth of a second, by element. */
function motion(): readonly string[] {
  const seconds = (list: string): number =>
    Math.max(...list.split(',').map((time) => parseFloat(time) / (time.trim().endsWith('ms') ? 1000 : 1)));
  const parts = [undefined, '::before', '::after'];
  const moving = [...document.querySelectorAll('body, body *')].flatMap((element) =>
    parts.flatMap((part) => {
      const style = getComputedStyle(element, part);
      const animated = style.animationName === 'none' ? 0 : seconds(style.animationDuration);
      const longest = Math.max(seconds(style.transitionDuration), animated);
      return longest > 0.01
        ? [`${element.localName}.${[...element.classList].join('.')}${part ?? ''} ${longest} s`]
        : [];
    }),
  );
  const scrolling = getComputedStyle(document.documentElement).scrollBehavior;
  return scrolling === 'smooth' ? [...moving, 'smooth scrolling'] : moving;
}

test('what moves is found', async () => {
  const found = await sites.visit(pageOf('article', 'en-us'), { ...DESKTOP, reducedMotion: 'reduce' }, async (page) => {
    await page.addStyleTag({ content: 'h1::before { content: ""; transition: opacity 300ms !important }' });
    return page.evaluate(motion);
  });
  expect(found).toEqual([expect.stringMatching(/^h1.*::before 0\.3 s$/)]);
});

test.each(pagesIn('en-us'))('nothing moves on $path for those who want that', async (where) => {
  const found = await sites.visit(where, { ...DESKTOP, reducedMotion: 'reduce' }, (page) => page.evaluate(motion));
  expect([...new Set(found)]).toEqual([]);
});

/** Number of colours of a picture, as far as they are counted. */
async function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return new Set(
      new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0)),
    ).size;
  }, png.toString('base64'));
}

describe('forced colours', () => {
  const options = { ...DESKTOP, forcedColors: 'active', reducedMotion: 'reduce' } as const;

  test.each(pagesIn('en-us'))('$path is drawn', async (where) => {
    const colours = await sites.visit(where, options, async (page) => coloursOf(page, await page.screenshot()));
    // Text alone has some dozen shades.
    expect(colours).toBeGreaterThan(20);
  });

  test.each([pageOf('tabs', 'en-us'), pageOf('selfhelp', 'en-us'), pageOf('home', 'ar-sa'), pageOf('lost', 'en-us')])(
    'focus can be seen on $path',
    async (where) => {
      const { stops } = await sites.visit(where, options, (page) => walk(page));
      expect(stops.filter(({ outlined }) => !outlined).map(({ at }) => at)).toEqual([]);
    },
  );
});
