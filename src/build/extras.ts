import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../core/hash.ts';
import { routeOf, type Graph } from '../graph/index.ts';
import type { MediaLibrary } from './media.ts';
import { stageFile, stageFolder, type Manifest, type Output } from './output.ts';
import { nameFiles } from './names.ts';
import { isOwn } from './page/edition.ts';
import { isUnlisted } from './page/unlisted.ts';
import { redirectRules } from './redirects.ts';
import type { Shell } from './shell.ts';
import type { Slot } from './site-plan.ts';
import { sitemapFiles } from './sitemap.ts';

/** Where a build gathers what the new output holds: path → key, and which of it is new. */
export interface Ledger {
  readonly old: Manifest | null;
  readonly files: Map<string, string>;
  readonly staged: string[];
}

/** Notes a file; true if it is new or other than before, and must be staged. */
export function enter({ old, files, staged }: Ledger, path: string, key: string): boolean {
  files.set(path, key);
  if (old?.files[path] === key) return false;
  staged.push(path);
  return true;
}

/** Scripts and styles of the shell. */
export function addShellFiles(output: Output, { key, client }: Shell, ledger: Ledger): void {
  const known = Object.entries(ledger.old?.files ?? {}).filter(([, value]) => value === `shell ${key}`);
  const paths = known.length > 0 ? known.map(([path]) => path) : stageFolder(output, client);
  for (const path of paths) enter(ledger, path, `shell ${key}`);
}

/** Images and downloads that pages show; names are digests, so a name never changes its content. */
export function addMedia(output: Output, base: string, media: MediaLibrary, ledger: Ledger, keepOld: boolean): void {
  for (const [path, name] of media.used) {
    const target = `_media/${name}`;
    if (!ledger.files.has(target) && enter(ledger, target, name))
      stageFile(output, target, readFileSync(join(base, path)));
  }
  // Pages that were not planned anew still show what they showed before; otherwise what no page shows goes.
  if (!keepOld) return;
  for (const [path, key] of Object.entries(ledger.old?.files ?? {})) {
    if (path.startsWith('_media/') && !ledger.files.has(path)) ledger.files.set(path, key);
  }
}

/** Sitemap, robots.txt, redirect rules, and the names that the 404 page looks for. */
export function addSmallFiles(output: Output, graph: Graph, slots: readonly Slot[], ledger: Ledger): void {
  const { settings } = graph;
  const site = settings.site.url.replace(/\/$/, '');
  const own = slots.filter(({ locale, page }) => isOwn(graph, locale, page) && !isUnlisted(page.doc));
  const entries = own.map(({ locale, page }) => ({
    address: site + routeOf(settings, locale, page.slug),
    updated: page.doc.meta.updated ?? null,
  }));
  const homes = settings.locales.map((locale) => ({ address: site + routeOf(settings, locale, ''), updated: null }));
  const rules = redirectRules(graph) + fallbackRules(graph, slots);
  const files = {
    ...sitemapFiles([...homes, ...entries], site + settings.site.base),
    ...(rules === '' ? {} : { _redirects: rules }),
    ...nameFiles(graph),
  };
  for (const [path, text] of Object.entries(files))
    if (enter(ledger, path, digest(text))) stageFile(output, path, text);
}

/** With `fallbackPages: 'redirect'` a host may send readers on before they see the small page. */
function fallbackRules({ settings }: Graph, slots: readonly Slot[]): string {
  if (settings.fallbackPages !== 'redirect') return '';
  return slots
    .filter(({ locale, page }) => page.locale !== locale)
    .map(
      ({ locale, page }) =>
        `${routeOf(settings, locale, page.slug)} ${routeOf(settings, page.locale, page.slug)} 302\n`,
    )
    .join('');
}
