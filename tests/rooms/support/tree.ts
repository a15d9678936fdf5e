import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lineStarts, placeAt } from '../../../src/core/text.ts';
import { applyEdits, orderEdits } from '../../../src/core/edits.ts';
import type { Diagnostic } from '../../../src/core/types.ts';
import { buildGraph } from '../../../src/graph/index.ts';
import { ingest } from '../../../src/ingest/index.ts';
import { discover, readBytes, toText } from '../../../src/read/index.ts';
import { judge, rules, type Rule } from '../../../src/rules/index.ts';
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

/** A tree as it was checked. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly textOf: (path: string) => string;
}

/** Checks a tree; `gone` vanish while it is read. Other rules than ours may be put to the test. */
export function checkTree(
  tree: Tree,
  config: Config,
  gone: readonly string[] = [],
  today: string | null = null,
  using: Readonly<Record<string, Rule>> = rules,
): Promise<Checked> {
  return inTree(tree, async (base) => {
    const settings = { ...settingsOf(config), base };
    const inventory = discover(settings);
    for (const path of gone) rmSync(join(base, path));
    const store = openStore(join(base, 'store'), 'test');
    const intake = await ingest({ base, inventory, store, progress: () => {} });
    const complete = { ...inventory, facts: [...inventory.facts, ...intake.facts] };
    const { diagnostics } = judge(buildGraph(settings, intake.docs, complete, today), using);
    const paths = new Set(diagnostics.map(({ path }) => path));
    const texts = new Map(Array.from(paths, (path) => [path, toText(readBytes(base, path) ?? Buffer.alloc(0))]));
    return { diagnostics, textOf: (path) => texts.get(path) ?? '' };
  });
}

/** All findings on a tree, as `severity rule path line:column message`. */
export async function findingsIn(...of: Parameters<typeof checkTree>): Promise<readonly string[]> {
  const { diagnostics, textOf } = await checkTree(...of);
  return diagnostics.map(({ severity, rule, path, span, message }) => {
    const { line, column } = placeAt(lineStarts(textOf(path)), span.start);
    return `${severity} ${rule} ${path} ${line}:${column} ${message}`;
  });
}

/** Files of a tree that findings of one rule change, with their fixes applied: certain ones, or all. */
export async function fixedBy(
  rule: string,
  kind: 'certain' | 'all',
  ...of: Parameters<typeof checkTree>
): Promise<Readonly<Record<string, string>>> {
  const { diagnostics, textOf } = await checkTree(...of);
  const fixes = diagnostics.flatMap(({ rule: id, path, fix }) =>
    id === rule && fix !== null && (kind === 'all' || fix.certain) ? [{ path, edits: fix.edits }] : [],
  );
  const byPath = Map.groupBy(fixes, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, list]) => [path, applyEdits(textOf(path), orderEdits(list.flatMap(({ edits }) => edits)))]),
  );
}
