// Builds sites to measure; what is made again lies in `.mooring` of the repository.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../src/build/index.ts';
import { loadGraph } from '../src/pipeline.ts';
import type { Settings } from '../src/settings/index.ts';

const WORK = fileURLToPath(new URL('../.mooring/', import.meta.url));

/** Builds a site under a name of its own, lets `look` see its folder, and removes it. */
export async function withBuilt(name: string, settings: Settings, look: (dir: string) => Promise<void>): Promise<void> {
  const out = join(WORK, name, 'out');
  const { graph } = await loadGraph(settings, () => {});
  try {
    await buildSite({ graph, out, work: join(WORK, name), search: false, markdown: false, progress: () => {} });
    await look(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Pages of a built site, in order. */
export function pagesOf(dir: string): readonly string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted();
}

/** Every n-th of a list, `count` in all. */
export function everyNth<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.min(count, list.length) }, (_, i) => list[Math.floor(i * step)] as T);
}
