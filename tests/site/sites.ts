import type { BrowserContextOptions, Page, Response } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import type { SitePage } from './pages.ts';

/** The shared sites behind one browser. */
export interface Sites {
  /** Lets `look` see a page in a context of its own. A page that is not there is an error, unless that is its kind. */
  readonly visit: <T>(
    page: SitePage,
    options: BrowserContextOptions,
    look: (page: Page, responses: readonly Response[]) => Promise<T>,
  ) => Promise<T>;
  readonly address: (page: SitePage) => string;
  readonly close: () => Promise<void>;
}

export const DESKTOP = { viewport: { width: 1280, height: 900 } } as const;
export const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
} as const;

export async function openSites(): Promise<Sites> {
  const browser = await launchBrowser();
  const address = ({ site, path }: SitePage): string => inject(site).url + path;
  return {
    address,
    visit: async (where, options, look) => {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        const responses: Response[] = [];
        page.on('response', (response) => responses.push(response));
        const status = (await page.goto(address(where)))?.status();
        if (status !== (where.kind === 'lost' ? 404 : 200)) throw new Error(`${where.path} answers ${status}`);
        // Scripts that look at sizes do so in the first frames.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        return await look(page, responses);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}
