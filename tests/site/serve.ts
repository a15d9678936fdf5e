import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, serve } from '../../src/build/index.ts';
import { loadGraph } from '../../src/pipeline.ts';
import { loadSettings } from '../../src/settings/index.ts';

const silent = (): void => {};

/** A built site that is being served. */
export interface ServedSite {
  readonly url: string;
  readonly dir: string;
  readonly close: () => Promise<void>;
}

/** Builds a project's site in a temporary folder and serves it. */
export async function serveSite(config: string): Promise<ServedSite> {
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
  const server = await serve({ dir: options.out, base: settings.site.base, port: 0, host: '127.0.0.1' });
  return {
    url: server.url,
    dir: options.out,
    close: async () => {
      await server.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
