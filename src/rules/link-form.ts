import type { FileRef, Link } from '../core/types.ts';
import { decodeLoosely, extensionOf, folderOf, schemeOf, splitUrl, withoutExtension } from '../core/url.ts';
import type { Target } from '../graph/index.ts';

// How links are written: what the rules about targets have in common.

/** A link that names a path from its own file: no scheme, no `/` in front, more than a fragment. */
export function isRelative(url: string): boolean {
  const first = url.charCodeAt(0);
  // `/`, `#`, `?`
  return url !== '' && first !== 47 && first !== 35 && first !== 63 && schemeOf(url) === null;
}

/** The file that a link leads to, if it leads to one of ours. */
export function fileOf(target: Target): Pick<FileRef, 'docset' | 'rel' | 'path'> | null {
  switch (target.kind) {
    case 'page':
    case 'fallback':
    case 'missing-anchor':
      return target.page.doc.file;
    case 'include':
      return target.doc.file;
    case 'asset':
      return target.asset;
    default:
      return null;
  }
}

/** What is wrong with a path that leads to its file all the same, and how it should be written. */
export interface PathDifference {
  readonly kind: 'case' | 'backslash' | 'extension';
  /** The whole address, put right. */
  readonly url: string;
}

/** Compares a relative link with the path of the file it leads to; null where they agree. */
export function pathDifference({ url }: Link, from: FileRef, target: Target): PathDifference | null {
  if (!isRelative(url)) return null;
  const file = fileOf(target);
  if (file === null || file.docset !== from.docset) return null;
  const start = afterDots(url);
  const end = endOfPath(url);
  const written = url.slice(start, end);
  if (written === '' || file.rel.endsWith(written)) return null;
  if (written.includes('\\')) return { kind: 'backslash', url: slashed(url, end) };
  return compare(url, { start, end, path: decodeLoosely(written) }, file.rel);
}

interface Written {
  readonly start: number;
  readonly end: number;
  readonly path: string;
}

function compare(url: string, { start, end, path }: Written, rel: string): PathDifference | null {
  if (rel.endsWith(path) || path.endsWith('/')) return null;
  const put = (text: string): string => url.slice(0, start) + encodePath(text) + url.slice(end);
  const bare = withoutExtension(path);
  const actual = rel.slice(-(bare.length + rel.length - withoutExtension(rel).length));
  const bareActual = withoutExtension(actual);
  // Another path that leads here too: an edition, an index of a folder.
  if (bareActual.toLowerCase() !== bare.toLowerCase()) return null;
  if (extensionOf(path).toLowerCase() !== extensionOf(rel)) return { kind: 'extension', url: put(actual) };
  return { kind: 'case', url: put(actual) };
}

/** Where the path itself starts, behind `./` and `../`. */
function afterDots(url: string): number {
  let at = 0;
  while (url.startsWith('./', at) || url.startsWith('../', at)) at += url[at + 1] === '/' ? 2 : 3;
  return url.startsWith('~/', at) ? at + 2 : at;
}

function endOfPath(url: string): number {
  const { path } = splitUrl(url);
  return path.length;
}

function slashed(url: string, end: number): string {
  return url.slice(0, end).replaceAll('\\', '/') + url.slice(end);
}

/** Blanks and parentheses would end an address. */
export function encodePath(path: string): string {
  return path.replace(/[\s()<>%]/g, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`);
}

/** The path from one file to another of the same tree. */
export function relativePath(from: string, to: string): string {
  const here = folderOf(from).split('/').filter(Boolean);
  const there = to.split('/');
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common++;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/** Host of an absolute address, lower case; '' for the others. */
export function hostOf(url: string): string {
  return /^(?:https?:)?\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
