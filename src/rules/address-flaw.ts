import type { Doc, Link } from '../core/types.ts';
import { localeIn } from '../core/url-locale.ts';
import { hostList, type Graph, type Target } from '../graph/index.ts';
import { encodePath, hostOf, relativePath } from './link-form.ts';
import { encodeFragment } from './rule.ts';

/** What could be better about an absolute address: the gravest, for one repair often mends the others too. */
export interface AddressFlaw {
  readonly kind: 'slashes' | 'scheme' | 'locale' | 'own' | 'http' | 'host';
  /** What stands there that should not. */
  readonly saw: string;
  /** The address as it should be. */
  readonly url: string;
  readonly certain: boolean;
}

// `https://https://…`, `http://host.https://…`: the second address is meant.
const GLUED = /^https?:\/*(?:[^/?#]*?)(https?:\/\/)/i;

/** The link that was asked about last: several rules ask about each. */
const last: { link: Link | null; target: Target | null; flaw: AddressFlaw | null } = {
  link: null,
  target: null,
  flaw: null,
};

/** Flaws of a link that is written as an absolute address, or as one from the root. */
export function addressFlaw(link: Link, doc: Doc, target: Target, graph: Graph): AddressFlaw | null {
  if (last.link === link && last.target === target) return last.flaw;
  last.link = link;
  last.target = target;
  last.flaw = findFlaw(link, doc, target, graph);
  return last.flaw;
}

function findFlaw(link: Link, doc: Doc, target: Target, graph: Graph): AddressFlaw | null {
  const { url } = link;
  const first = url.charCodeAt(0) | 32;
  // `h` or `/`; what else there is has no host.
  if (first !== 104 && url.charCodeAt(0) !== 47) return null;
  // A redirect that is followed writes the address anew.
  if (target.kind === 'redirect' && target.target.kind !== 'unknowable') return null;
  const host = hostOf(url);
  if (host === '' && url.charCodeAt(0) !== 47) return slashes(url);
  return (
    glued(url) ??
    hardLocale(url, host, doc, graph) ??
    own(url, doc, target) ??
    plainHttp(url, host, graph) ??
    oldHost(url, host, graph)
  );
}

// `https:/host`, `http:host`, `https:\\host`: browsers of a page with that scheme look for a path.
const SLASHES = /^https?:(?=[\w\\/])[/\\]{0,2}(?=[\w-]+\.[a-z\d])/i;

function slashes(url: string): AddressFlaw | null {
  const saw = SLASHES.exec(url)?.[0];
  if (saw === undefined) return null;
  const rest = url.slice(saw.length).replace(/^[^?#]*/, (path) => path.replaceAll('\\', '/'));
  return { kind: 'slashes', saw, url: `${saw.replace(/[/\\]*$/, '')}//${rest}`, certain: true };
}

function glued(url: string): AddressFlaw | null {
  const at = url.indexOf('//', 6) < 0 ? null : GLUED.exec(url);
  if (at === null) return null;
  const start = at[0].length - (at[1]?.length ?? 0);
  return {
    kind: 'scheme',
    saw: url.slice(0, start),
    url: url.slice(start),
    certain: /^https?:\/*$/i.test(url.slice(0, start)),
  };
}

/** Hosts that lead readers to their own language when the address names none. */
const GUIDING =
  /^(?:learn|docs|azure|support|msdn|technet|social|blogs|www)\.(?:msdn\.|technet\.)?microsoft\.com$|^(?:www\.)?visualstudio\.com$|^azure\.com$/;
const CERTAIN = /^(?:learn|docs|azure)\.microsoft\.com$/;

function hardLocale(url: string, host: string, doc: Doc, graph: Graph): AddressFlaw | null {
  const found = localeIn(url);
  if (found === null) return null;
  const published = graph.isPublished(url);
  const guiding = published || GUIDING.test(host);
  if (!guiding || (host === '' && !published)) return null;
  // Of a translation the own language is right, and of no other.
  if (found.locale === doc.file.locale && found.locale !== graph.settings.source) return null;
  const rest = url.slice(found.end);
  const without = url.slice(0, found.start) + (rest === '' ? '/' : rest);
  return {
    kind: 'locale',
    saw: url.slice(found.start + 1, found.end),
    url: without,
    certain: published || CERTAIN.test(host),
  };
}

function own(url: string, doc: Doc, target: Target): AddressFlaw | null {
  if (target.kind !== 'page' && target.kind !== 'fallback') return null;
  const { file } = target.page.doc;
  if (file.docset !== doc.file.docset || url.charCodeAt(0) === 47) return null;
  const anchor = target.anchor === null ? '' : `#${encodeFragment(target.anchor)}`;
  const mark = url.indexOf('?');
  const query = mark < 0 ? '' : (/^\?[^#]*/.exec(url.slice(mark))?.[0] ?? '');
  return {
    kind: 'own',
    saw: url,
    url: `${encodePath(relativePath(doc.file.rel, file.rel))}${query}${anchor}`,
    certain: false,
  };
}

function plainHttp(url: string, host: string, { settings }: Graph): AddressFlaw | null {
  if (!/^http:/i.test(url) || !hostList(settings).https(host)) return null;
  return { kind: 'http', saw: host, url: `https${url.slice(4)}`, certain: true };
}

function oldHost(url: string, host: string, { settings }: Graph): AddressFlaw | null {
  const moved = host === '' ? undefined : hostList(settings).moved(host);
  if (moved === undefined) return null;
  const at = url.toLowerCase().indexOf(host);
  return { kind: 'host', saw: host, url: url.slice(0, at) + moved + url.slice(at + host.length), certain: true };
}
