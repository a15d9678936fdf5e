import { splitUrl } from '../core/url.ts';
import type { Docset, Settings } from '../settings/index.ts';

/** What a published URL says about the page behind it. */
export type PublishedMatch =
  | { readonly docset: Docset; readonly kind: 'path'; readonly path: string }
  | { readonly docset: Docset; readonly kind: 'basename'; readonly name: string };

interface Pattern {
  readonly docset: Docset;
  readonly host: string;
  readonly test: RegExp;
}

/** Compiled patterns: `match` takes absolute URLs, or site-absolute paths of any of the hosts. */
export interface Published {
  readonly match: (url: string) => PublishedMatch | null;
  /** Origin that a docset's site-absolute links (`/cli/azure/acr`) belong to. */
  readonly origin: (docset: string) => string | null;
}

const ABSOLUTE = /^(?:https?:)?\/\/([^/?#]+)/i;

export function compilePublished(settings: Settings): Published {
  const patterns = settings.docsets.flatMap((docset) => docset.published.map((pattern) => compile(docset, pattern)));
  const hosts = new Set(patterns.map(({ host }) => host));
  return {
    match: (url) => {
      const host = ABSOLUTE.exec(url);
      if (host === null ? !url.startsWith('/') : !hosts.has(host[1]?.toLowerCase() ?? '')) return null;
      const path = splitUrl(host === null ? url : url.slice(host[0].length)).path;
      for (const pattern of patterns) {
        if (host !== null && pattern.host !== host[1]?.toLowerCase()) continue;
        const match = pattern.test.exec(path)?.groups;
        if (match?.['path'] !== undefined)
          return { docset: pattern.docset, kind: 'path', path: match['path'].replace(/^\//, '') };
        if (match?.['basename'] !== undefined)
          return { docset: pattern.docset, kind: 'basename', name: match['basename'] };
      }
      return null;
    },
    origin: (name) => {
      const first = settings.docsets.find((docset) => docset.name === name)?.published[0];
      return first === undefined ? null : new URL(first).origin;
    },
  };
}

/** `https://host/{locale?}/azure/{path}` → host and a test for the path. */
function compile(docset: Docset, pattern: string): Pattern {
  const match = ABSOLUTE.exec(pattern);
  const path = pattern.slice(match?.[0].length ?? 0).replace(/\/$/, '');
  const source = path
    .split(/(\{locale\?\}\/?|\/?\{path\}|\{basename\})/)
    .map((part) => {
      if (part.startsWith('{locale?}')) return String.raw`(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})+/)?`;
      // The home of a docset is known without the slash too.
      if (part === '/{path}') return '(?<path>(?:/[^?#]*)?)';
      if (part === '{path}') return '(?<path>[^?#]*)';
      if (part === '{basename}') return '(?<basename>[^/?#]+)';
      return part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    })
    .join('');
  return { docset, host: match?.[1]?.toLowerCase() ?? '', test: new RegExp(`^${source}/?$`, 'i') };
}
