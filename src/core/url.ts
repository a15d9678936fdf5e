/** The parts of a URL as written; each without its separator, `null` where absent. */
export interface UrlParts {
  readonly path: string;
  readonly query: string | null;
  readonly fragment: string | null;
}

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Lower-case scheme of an absolute URL; `//host` counts as `https`; null for the rest. */
export function schemeOf(url: string): string | null {
  const match = SCHEME.exec(url);
  if (match?.[1] !== undefined) return match[1].toLowerCase();
  return url.startsWith('//') ? 'https' : null;
}

/** Splits at the first `#`, then at the first `?` before it. */
export function splitUrl(url: string): UrlParts {
  const hash = url.indexOf('#');
  const fragment = hash < 0 ? null : url.slice(hash + 1);
  const rest = hash < 0 ? url : url.slice(0, hash);
  const mark = rest.indexOf('?');
  return {
    path: mark < 0 ? rest : rest.slice(0, mark),
    query: mark < 0 ? null : rest.slice(mark + 1),
    fragment,
  };
}

/** Percent-decoding that leaves malformed sequences alone instead of throwing. */
export function decodeLoosely(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Folder part of a `/` path, without the slash; `''` at the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Last part of a `/` path, without its extension. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** Lower-case extension of a `/` path without the dot; `''` when there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

export function withoutExtension(path: string): string {
  const folder = folderOf(path);
  return folder === '' ? baseName(path) : `${folder}/${baseName(path)}`;
}

/**
 * Joins a relative `/` path to a folder and resolves `.` and `..`.
 * Null when it climbs above the root: such a path leaves the docset.
 */
export function joinPath(folder: string, relative: string): string | null {
  const out = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') out.push(part);
    else if (out.pop() === undefined) return null;
  }
  return out.join('/');
}

const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'ftp', 'sms', 'xmpp', 'irc', 'vscode', 'ms-settings']);

/** Whether a URL may stand in a page: relative, or of a scheme that cannot run script. */
export function isSafeUrl(url: string): boolean {
  // Browsers ignore blanks and control characters inside a scheme: judge what they would see.
  if (!url.includes(':')) return true;
  // oxlint-disable-next-line no-control-regex
  const scheme = schemeOf(url.replace(/[\u0000-\u0020\u007f-\u009f\u200b-\u200f\u2028-\u202f\ufeff]+/g, ''));
  return scheme === null || SAFE_SCHEMES.has(scheme);
}
