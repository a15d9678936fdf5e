import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { serveSite, type ServedSite } from './serve.ts';

/** A built and served site with a browser in front of it. */
export interface TestSite extends ServedSite {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** A site of this test file's own. */
export async function startSite(config: string): Promise<TestSite> {
  return inFrontOf(await serveSite(config));
}

/** A site that many test files look at and none changes: our own content, or the fixtures. */
export async function openSite(name: 'content' | 'fixtures'): Promise<TestSite> {
  return inFrontOf({ ...inject(name), close: () => Promise.resolve() });
}

async function inFrontOf(site: ServedSite): Promise<TestSite> {
  const browser: Browser = await launchBrowser();
  return {
    ...site,
    open: async (path, contextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
      const page = await context.newPage();
      await page.goto(site.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
