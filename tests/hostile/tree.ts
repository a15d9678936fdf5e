import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/build/index.ts';
import { lineStarts, placeAt } from '../../src/core/text.ts';
import type { Graph } from '../../src/graph/index.ts';
import { check, loadGraph } from '../../src/pipeline.ts';
import { readBytes, toText } from '../../src/read/index.ts';
import { settingsFrom, type Config } from '../../src/settings/index.ts';

/** Path → text, bytes, or where a symbolic link leads. */
export type Tree = Readonly<Record<string, string | Buffer | { readonly link: string }>>;

/** One docset in two languages: all that most attacks need. */
export const CONFIG: Config = {
  site: { url: 'https://help.example.com', title: 'Help' },
  locales: ['en-us', 'sv-se'],
  docsets: { docs: { root: 'docs/{locale}' } },
};

/** The shell depends on settings only: all tests share one, built once and kept. */
const WORK = fileURLToPath(new URL('../../.mooring/hostile', import.meta.url));

export const silent = (): void => {};

export function writeTree(tree: Tree, base: string = mkdtempSync(join(tmpdir(), 'mooring-hostile-'))): string {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(base, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
  return base;
}

/** Runs `use` on a folder with these files and removes it afterwards. */
export async function inTree<T>(tree: Tree, use: (base: string) => Promise<T>): Promise<T> {
  const base = writeTree(tree);
  try {
    return await use(base);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

export async function graphOf(base: string, config: Config = CONFIG): Promise<Graph> {
  return (await loadGraph(settingsFrom(config, base), silent)).graph;
}

/** Findings as `rule path:line:column`; a rule that every tree of these tests breaks is left out. */
export function findingsOf(graph: Graph): readonly string[] {
  return check(graph, silent)
    .diagnostics.filter(({ rule }) => rule !== 'metadata-title')
    .map(({ rule, path, span }) => {
      const text = toText(readBytes(graph.settings.base, path) ?? Buffer.alloc(0));
      const { line, column } = placeAt(lineStarts(text), span.start);
      return `${rule} ${path}:${line}:${column}`;
    });
}

export function findingsIn(tree: Tree, config: Config = CONFIG): Promise<readonly string[]> {
  return inTree(tree, async (base) => findingsOf(await graphOf(base, config)));
}

/** The files of a built site: path → text. Scripts, styles and media of the shell are left out. */
export type Site = Readonly<Record<string, string>>;

export async function build(base: string, config: Config = CONFIG, out: string = join(base, 'out')): Promise<Site> {
  const graph = await graphOf(base, config);
  await buildSite({ graph, out, work: WORK, search: false, markdown: true, progress: silent });
  return readSite(out);
}

export function readSite(out: string): Site {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1));
  const own = paths.filter((path) => /\.(html|md|xml|txt)$|(^|\/)_redirects$/.test(path)).toSorted();
  return Object.fromEntries(own.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

/** Findings and files of a tree in one go. */
export function siteOf(tree: Tree, config: Config = CONFIG): Promise<{ findings: readonly string[]; site: Site }> {
  return inTree(tree, async (base) => {
    const findings = findingsOf(await graphOf(base, config));
    return { findings, site: await build(base, config) };
  });
}
