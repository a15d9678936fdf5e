import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildSite, serve, type Serving } from '../../src/build/index.ts';
import { loadGraph } from '../../src/pipeline.ts';
import { loadSettings } from '../../src/settings/index.ts';
import { launchBrowser } from '../browser/launch.ts';

const silent = (): void => {};

/** A built and served site with a browser in front of it. */
export interface TestSite {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  readonly url: string;
  readonly dir: string;
  readonly close: () => Promise<void>;
}

/** Builds a project's site in a temporary folder and serves it. */
export async function startSite(config: string): Promise<TestSite> {
  const dir = mkdtempSync(join(tmpdir(), 'mooring-site-'));
  const settings = await loadSettings({ dir: '.', config });
  const { graph } = await loadGraph(settings, silent);
  const options = {
    graph,
    out: join(dir, 'out'),
    work: join(settings.base, '.mooring'),
    search: true,
    markdown: true,
    progress: silent,
  };
  await buildSite(options);
  const server: Serving = await serve({ dir: options.out, base: settings.site.base, port: 0, host: '127.0.0.1' });
  const browser: Browser = await launchBrowser();
  return {
    url: server.url,
    dir: options.out,
    open: async (path, contextOptions = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
      const page = await context.newPage();
      await page.goto(server.url + path);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
