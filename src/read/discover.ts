import { realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { sep } from 'node:path';
import picomatch from 'picomatch';
import { OUTPUT_MARK } from '../core/marks.ts';
import { byCodeUnit } from '../core/text.ts';
import type { FileRole } from '../core/types.ts';
import { extensionOf } from '../core/url.ts';
import type { Docset, Settings } from '../settings/index.ts';
import type { Asset, Entry, Inventory, Stamp, TreeFact } from './inventory.ts';
import { withVersions } from './versions.ts';
import { displayPath, listFolder, localeRoots, type LocaleRoot } from './roots.ts';

type Classify = (rel: string) => FileRole | 'asset' | 'snippet' | 'other';

const TEXT_EXTENSIONS: ReadonlySet<string> = new Set(['md', 'markdown', 'txt']);
const MEDIA_EXTENSIONS: ReadonlySet<string> = new Set([
  ...['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif', 'bmp', 'ico'],
  ...['pdf', 'zip', 'docx', 'xlsx', 'pptx', 'mp4', 'webm'],
]);
/** What may be a page as YAML; its text will tell. */
const DATA_EXTENSIONS: ReadonlySet<string> = new Set(['yml', 'yaml']);
/** Code that pages may show. */
const CODE_EXTENSIONS: ReadonlySet<string> = new Set(
  (
    'c cc cpp h hpp cs csx vb fs fsx java kt kts scala groovy js mjs jsx ts tsx py rb php go rs swift m r dart lua pl ps1 psm1 ' +
    'psd1 sh bash azcli cmd bat sql kql csl hql pig json jsonc xml xaml csproj config html css scss razor cshtml tf bicep ' +
    'toml ini env properties proto graphql dockerfile'
  ).split(' '),
);
const TOC_NAME = /(^|\/)toc\.(yml|yaml|md)$/i;
const REDIRECTS_NAME = /(^|\/)\.openpublishing\.redirection[^/]*\.json$/i;

interface Walk {
  readonly settings: Settings;
  readonly root: LocaleRoot;
  readonly real: string;
  readonly classify: Classify;
  readonly out: {
    readonly entries: Map<string, Entry>;
    readonly assets: Map<string, Asset>;
    readonly snippets: Map<string, Asset>;
    readonly others: Set<string>;
    readonly facts: TreeFact[];
  };
}

/** Lists what the content roots hold. Reads names and stamps only, never contents. */
export function discover(settings: Settings): Inventory {
  const out: Walk['out'] = { entries: new Map(), assets: new Map(), snippets: new Map(), others: new Set(), facts: [] };
  for (const root of localeRoots(settings, out.facts)) {
    const classify = classifier(root.docset);
    walk({ settings, root, real: realpathSync(root.dir), classify, out }, root.dir, '');
  }
  const found = [...out.entries.values()].toSorted((a, b) => byCodeUnit(a.file.path, b.file.path));
  const entries = withVersions(settings, found);
  if (entries.length === 0) out.facts.push({ kind: 'empty', path: '.', locale: '', saw: '' });
  return {
    entries,
    assets: sorted(out.assets),
    snippets: sorted(out.snippets),
    others: out.others,
    facts: out.facts,
  };
}

function sorted(assets: ReadonlyMap<string, Asset>): readonly Asset[] {
  return [...assets.values()].toSorted((a, b) => byCodeUnit(a.path, b.path));
}

/** Globs are compiled once per docset: matching runs once per file. */
function classifier(docset: Docset): Classify {
  const fragment = picomatch(docset.fragments, { nocase: true });
  const media = picomatch(docset.media, { nocase: true });
  const page = picomatch(docset.pages, { nocase: true });
  return (rel) => {
    if (TOC_NAME.test(rel)) return 'toc';
    if (REDIRECTS_NAME.test(rel)) return 'redirects';
    const extension = extensionOf(rel);
    if (TEXT_EXTENSIONS.has(extension)) {
      if (fragment(rel)) return 'fragment';
      return page(rel) ? 'page' : 'other';
    }
    if (DATA_EXTENSIONS.has(extension) && page(rel) && !fragment(rel) && !media(rel)) return 'page';
    if (MEDIA_EXTENSIONS.has(extension) || media(rel)) return 'asset';
    return CODE_EXTENSIONS.has(extension) ? 'snippet' : 'other';
  };
}

function walk(context: Walk, dir: string, rel: string): void {
  const entries = list(context, dir);
  if (entries.some(({ name }) => name === OUTPUT_MARK)) return;
  for (const entry of entries) {
    const hidden = entry.name.startsWith('.') && !REDIRECTS_NAME.test(entry.name);
    if (hidden || entry.name === 'node_modules') continue;
    const path = dir + sep + entry.name;
    const below = rel === '' ? entry.name : `${rel}/${entry.name}`;
    if (entry.isDirectory()) walk(context, path, below);
    else if (entry.isFile()) take(context, path, below);
    else if (entry.isSymbolicLink()) takeLink(context, path, below);
  }
}

function list({ settings, root, out }: Walk, dir: string): readonly Dirent[] {
  const entries = listFolder(dir);
  if (entries === null)
    out.facts.push({ kind: 'unreadable', path: displayPath(settings, dir), locale: root.locale, saw: 'folder' });
  return entries ?? [];
}

/** A link is followed only to a file inside its own root: nothing outside is ever read. */
function takeLink(context: Walk, path: string, rel: string): void {
  let inside = false;
  try {
    inside = realpathSync(path).startsWith(context.real + sep) && statSync(path).isFile();
  } catch {
    // A dangling link points at nothing inside the root either.
  }
  if (inside) return take(context, path, rel);
  const { settings, root, out } = context;
  out.facts.push({ kind: 'outside-root', path: displayPath(settings, path), locale: root.locale, saw: rel });
}

function take({ settings, root, classify, out }: Walk, path: string, rel: string): void {
  const { docset, locale } = root;
  const key = `${docset.name}/${locale}/${rel}`;
  const role = classify(rel);
  // A link to a file of code leads to a file that nobody reads.
  if (role === 'other' || role === 'snippet') out.others.add(key);
  if (role === 'other') return;
  const target = role === 'asset' ? out.assets : role === 'snippet' ? out.snippets : out.entries;
  const shown = displayPath(settings, path);
  const first = target.get(key);
  if (first !== undefined) {
    const winner = 'file' in first ? first.file.path : first.path;
    return void out.facts.push({ kind: 'shadowed', path: shown, locale, saw: winner });
  }
  // Gone since it was listed, or of a name that is not UTF-8 and can't be asked for.
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return void out.facts.push({ kind: 'unreadable', path: shown, locale, saw: 'file' });
  const stamp = stampOf(stats);
  const asset = { path: shown, docset: docset.name, locale, rel, stamp };
  if (role === 'asset') out.assets.set(key, asset);
  else if (role === 'snippet') out.snippets.set(key, asset);
  else out.entries.set(key, { file: { path: shown, docset: docset.name, locale, rel, role }, stamp });
}

function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): Stamp {
  return { size, mtimeMs, ctimeMs, ino };
}
