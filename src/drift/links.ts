import type { Fact, Link, PageDoc, Span } from '../core/types.ts';
import { decodeLoosely, splitUrl } from '../core/url.ts';
import { otherLocale, type Graph, type Target } from '../graph/index.ts';
import type { Difference } from './difference.ts';
import { linkKey } from './link-key.ts';

interface Keyed {
  readonly link: Link;
  readonly key: string;
  /** Index among the links of its text. */
  readonly at: number;
}

/** Links that only one of two texts has. */
export function compareLinks(graph: Graph, here: PageDoc, there: PageDoc): readonly Difference[] {
  if (sameUrls(here.links, there.links)) return [];
  const [mine, theirs] = [keyed(graph, here), keyed(graph, there)];
  const lost = without(theirs, mine);
  const added = without(mine, theirs);
  const damaged = damage(here.facts);
  const pairs = paired(lost, added, theirs.length - mine.length === lost.length - added.length);
  const taken = new Set([...pairs.values()].map(({ link }) => link));
  let excused = damaged;
  const differences = lost.flatMap((one): readonly Difference[] => {
    const other = pairs.get(one);
    if (other === undefined && excused-- > 0) return [];
    return toDifference(graph, here, one, other ?? null, mine);
  });
  const extra = added.flatMap(({ link }): Difference[] =>
    taken.has(link) || isReported(graph, here, link) || isOwnSection(link)
      ? []
      : [{ kind: 'link-added', here: placeOf(link), added: link }],
  );
  return [...differences, ...extra];
}

/** Nearly all translations: nothing to resolve. */
function sameUrls(a: readonly Link[], b: readonly Link[]): boolean {
  return a.length === b.length && a.every(({ kind, url }, i) => url === b[i]?.url && kind === b[i]?.kind);
}

function keyed(graph: Graph, doc: PageDoc): readonly Keyed[] {
  return doc.links.map((link, at) => ({ link, key: linkKey(graph, doc, link), at }));
}

/** Those of `all` that `others` has not, or not as often. */
function without(all: readonly Keyed[], others: readonly Keyed[]): readonly Keyed[] {
  const counts = new Map<string, number>();
  for (const { key } of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return all.filter(({ key }) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count - 1);
    return count <= 0;
  });
}

const REACH = 3;

/** What was lost and what stands in its place: as many of the one as of the other, or close by. */
function paired(lost: readonly Keyed[], added: readonly Keyed[], balanced: boolean): ReadonlyMap<Keyed, Keyed> {
  const pairs = new Map<Keyed, Keyed>();
  const free = [...added];
  for (const one of lost) {
    const inTurn = balanced && lost.length === added.length;
    const index = inTurn
      ? 0
      : free.findIndex(({ at, link }) => link.kind === one.link.kind && Math.abs(at - one.at) <= REACH);
    const [other] = index < 0 ? [] : free.splice(index, 1);
    if (other !== undefined) pairs.set(one, other);
  }
  return pairs;
}

function toDifference(
  graph: Graph,
  doc: PageDoc,
  { link: there, at }: Keyed,
  other: Keyed | null,
  mine: readonly Keyed[],
): readonly Difference[] {
  if (other !== null && (isReported(graph, doc, other.link) || isOwnEdition(doc, other.link, there))) return [];
  if (isBare(there)) {
    const here = other === null ? nearPlace(mine, at) : placeOf(other.link);
    return [{ kind: 'url', here, there, added: other?.link ?? null }];
  }
  if (other === null) return [{ kind: 'link-lost', here: nearPlace(mine, at), there }];
  return [{ kind: 'link-changed', here: placeOf(other.link), there, added: other.link }];
}

/** Facts about damage that other rules name, and that costs a link. */
const DAMAGE: ReadonlySet<Fact['kind']> = new Set([
  'link-scheme',
  'reference-undefined',
  'html-removed',
  'fence-unclosed',
]);

function damage(facts: readonly Fact[]): number {
  return facts.filter(({ kind }) => DAMAGE.has(kind)).length;
}

/** `https://https://…` */
const DOUBLED = /^https?:\/*https?:/i;

function endOf(target: Target): Target {
  return target.kind === 'redirect' ? endOf(target.target) : target;
}

/** A link that leads nowhere has a finding of its own. */
function isReported(graph: Graph, doc: PageDoc, link: Link): boolean {
  const target = endOf(graph.resolve(doc, link));
  if (target.kind.startsWith('missing') || DOUBLED.test(link.url)) return true;
  if (target.kind !== 'unknowable') return false;
  return target.why === 'empty' || otherLocale(graph, doc, decodeLoosely(splitUrl(link.url).path)) !== null;
}

const EDITION = /^https?:\/\/([a-z]{2,3})\.([^/?#]+)/i;

/** `nl.example.org` in Dutch for `en.example.org`: sites with a host per language name their pages in it. */
function isOwnEdition({ file }: PageDoc, { url }: Link, there: Link): boolean {
  const [mine, theirs] = [EDITION.exec(url), EDITION.exec(there.url)];
  return mine !== null && theirs !== null && mine[2] === theirs[2] && mine[1] === file.locale.split('-')[0];
}

/** A link to a section of its own page leads nowhere else, whoever added it. */
function isOwnSection({ url }: Link): boolean {
  return url.startsWith('#');
}

/** An address that stands in the text as it is. */
function isBare({ kind, span, address }: Link): boolean {
  if (kind !== 'link') return false;
  // `www.x` and `a@x` are not written as the addresses they are.
  return address === null || span.end - span.start - (address.end - address.start) <= 2;
}

function placeOf({ address, span }: Link): Span {
  return address ?? span;
}

/** Where something is missing: behind the link that stands before it. */
function nearPlace(mine: readonly Keyed[], at: number): Span {
  const before = mine[Math.min(at, mine.length) - 1]?.link ?? mine[0]?.link;
  return before === undefined ? { start: 0, end: 0 } : placeOf(before);
}
