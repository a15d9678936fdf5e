import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lineStarts, placeAt } from '../../../src/core/text.ts';
import { buildGraph } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { discover, readBytes, toText } from '../../../src/read/index.ts';
import { judge, rules } from '../../../src/rules/index.ts';
import type { Config } from '../../../src/settings/index.ts';
import { openStore } from '../../../src/store/index.ts';
import { settingsOf } from './site.ts';

/** Files by path: text, bytes, or where a symbolic link leads. */
export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** Runs `use` on a folder with these files, then removes it. */
export async function inTree<T>(tree: Tree, use: (base: string) => Promise<T> | T): Promise<T> {
  const base = mkdtempSync(join(tmpdir(), 'mooring-'));
  try {
    for (const [path, content] of Object.entries(tree)) {
      const file = join(base, path);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
      else symlinkSync(content.link, file);
    }
    return await use(base);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

/** All findings on a tree, as `severity rule path line:column message`; `gone` vanish while it is read. */
export function findingsIn(
  tree: Tree,
  config: Config,
  gone: readonly string[] = [],
  today: string | null = null,
): Promise<readonly string[]> {
  return inTree(tree, async (base) => {
    const settings = { ...settingsOf(config), base };
    const inventory = discover(settings);
    for (const path of gone) rmSync(join(base, path));
    const store = openStore(join(base, 'store'), 'test');
    const intake = await ingest({ base, inventory, store, progress: () => {} });
    const complete = { ...inventory, facts: [...inventory.facts, ...intake.facts] };
    const graph = buildGraph(settings, intake.docs, complete, today);
    return judge(graph, rules).diagnostics.map(({ severity, rule, path, span, message }) => {
      const { line, column } = placeAt(lineStarts(toText(readBytes(base, path) ?? Buffer.alloc(0))), span.start);
      return `${severity} ${rule} ${path} ${line}:${column} ${message}`;
    });
  });
}
