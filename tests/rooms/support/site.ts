import { digest } from '../../../src/core/hash.ts';
import type { FileRef, FileRole, LinkKind } from '../../../src/core/types.ts';
import { readDoc } from '../../../src/dialects/index.ts';
import { buildGraph, type Graph, type Page, type Target } from '../../../src/graph/index.ts';
import { toSource, type Inventory } from '../../../src/read/index.ts';
import type { Config } from '../../../src/settings/index.ts';
import { checkConfig } from '../../../src/settings/schema.ts';
import { completeSettings, type Settings } from '../../../src/settings/settings.ts';

/** Files by `docset/locale/path`: a whole site in one readable object. */
export type Files = Readonly<Record<string, string>>;

const TEXT = /\.(md|markdown|txt|ya?ml)$/i;
const CODE = /\.(cs|sh|ps1|json|sql)$/i;
const MEDIA = /\.(png|jpe?g|gif|svg|pdf)$/i;

/** Settings as the loader completes them; wrong ones end the test. */
export function settingsOf(config: Config): Settings {
  const checked = checkConfig(config);
  if (!('docsets' in checked)) throw new Error(JSON.stringify(checked));
  return completeSettings(checked, '/');
}

export function fileRef(path: string): FileRef {
  const [docset = '', locale = '', ...rest] = path.split('/');
  const rel = rest.join('/');
  return { path, docset, locale, rel, role: roleOf(rel) };
}

function roleOf(rel: string): FileRole {
  if (/(^|\/)toc\.(yml|md)$/i.test(rel)) return 'toc';
  if (rel.endsWith('.json')) return 'redirects';
  return /(^|\/)includes\//.test(rel) ? 'fragment' : 'page';
}

/** Whether a dialect reads the file; the others are media, or nothing we know. */
function isDoc({ rel, role }: FileRef): boolean {
  return role !== 'page' || TEXT.test(rel);
}

/** The graph of a site in memory: no folder, no store, no threads. */
export function graphOf(config: Config, files: Files): Graph {
  const refs = Object.keys(files).toSorted().map(fileRef);
  const docs = refs.filter(isDoc).map((file) => {
    const bytes = Buffer.from(files[file.path] ?? '');
    const doc = readDoc(toSource(file, bytes));
    return { doc, digest: digest(bytes), surface: digest(bytes) };
  });
  return buildGraph(settingsOf(config), docs, inventoryOf(refs.filter((file) => !isDoc(file))));
}

function inventoryOf(rest: readonly FileRef[]): Inventory {
  const stamp = { size: 0, mtimeMs: 0, ctimeMs: 0, ino: 0 };
  return {
    entries: [],
    assets: rest.flatMap(({ path, docset, locale, rel }) =>
      MEDIA.test(rel) ? [{ path, docset, locale, rel, stamp }] : [],
    ),
    snippets: rest.flatMap(({ path, docset, locale, rel }) =>
      CODE.test(rel) ? [{ path, docset, locale, rel, stamp }] : [],
    ),
    others: new Set(rest.flatMap(({ path, rel }) => (MEDIA.test(rel) ? [] : [path]))),
    facts: [],
  };
}

/** The verdict on a link that stands in a file, as one line. */
export function verdict(graph: Graph, from: string, url: string, kind: LinkKind = 'link', locale?: string): string {
  const found = graph.docs.find(({ doc }) => doc.file.path === from);
  if (found === undefined) throw new Error(`no such file: ${from}`);
  return show(graph.resolve(found.doc, { kind, url, span: { start: 0, end: 0 }, address: null }, locale));
}

function show(target: Target): string {
  switch (target.kind) {
    case 'page':
    case 'fallback':
      return `${target.kind} ${target.page.doc.file.path}${fragment(target.anchor)}`;
    case 'redirect':
      return `redirect to ${target.entry.to} = ${show(target.target)}`;
    case 'same-page':
      return `same-page${fragment(target.anchor) || ' top'}`;
    case 'asset':
      return `asset ${target.asset.path}`;
    case 'include':
      return `include ${target.doc.file.path}`;
    case 'snippet':
      return `snippet ${target.file.path}`;
    case 'external':
      return `external ${target.url}`;
    case 'unknowable':
      return `unknowable (${target.why})${target.url === null ? '' : ` ${target.url}`}`;
    case 'missing-page':
      return `missing-page ${target.wanted}${target.url === null ? '' : ` ${target.url}`}`;
    case 'missing-anchor': {
      const near = target.near === null ? '' : `, near #${target.near.id} by ${target.near.how}`;
      return `missing-anchor ${target.page.doc.file.path}#${target.fragment}${near}`;
    }
    case 'missing-include':
    case 'missing-snippet':
    case 'missing-asset':
      return `${target.kind} ${target.wanted}`;
  }
}

function fragment(anchor: string | null): string {
  return anchor === null ? '' : ` #${anchor}`;
}

export function pageOf(graph: Graph, path: string): Page {
  const page = graph.catalog.pages.find(({ doc }) => doc.file.path === path);
  if (page === undefined) throw new Error(`no page from ${path}`);
  return page;
}
