import type { Doc, Span } from '../../core/types.ts';
import type { Graph, Target } from '../../graph/index.ts';
import { visible } from '../../report/index.ts';
import type { PlaceOf } from './place.ts';

/** A link, or an entry of a redirect file, that leads to what is looked at. */
export interface Inbound {
  readonly doc: Doc;
  readonly span: Span;
  readonly url: string;
  readonly kind: string;
  readonly target: Target;
}

/** Links listed of a locale unless all are asked for. */
const MOST = 10;

/** All links whose verdict is the one that is looked for: one walk over everything. */
export function inboundOf(graph: Graph, isMeant: (target: Target, doc: Doc) => boolean): readonly Inbound[] {
  const found: Inbound[] = [];
  for (const { doc } of graph.docs) {
    for (const link of doc.links) {
      const target = graph.resolve(doc, link);
      if (isMeant(target, doc))
        found.push({ doc, span: link.address ?? link.span, url: link.url, kind: link.kind, target });
    }
    if (doc.kind !== 'redirects') continue;
    for (const { to: url, span } of doc.redirects) {
      const target = graph.resolve(doc, { kind: 'link', url, span, address: null }, graph.settings.source);
      if (isMeant(target, doc)) found.push({ doc, span, url, kind: 'redirect', target });
    }
  }
  return found;
}

/** Links by the locale of their files, with their places. */
export function inboundLines(
  { settings }: Graph,
  links: readonly Inbound[],
  { place, all }: { readonly place: PlaceOf; readonly all: boolean },
): readonly string[] {
  if (links.length === 0) return ['Nothing links to it'];
  const byLocale = Map.groupBy(links, ({ doc }) => doc.file.locale);
  return [
    'Links to it',
    ...settings.locales.flatMap((locale) => {
      const list = byLocale.get(locale) ?? [];
      const shown = all ? list : list.slice(0, MOST);
      const more = list.length - shown.length;
      return [
        `  ${locale.padEnd(9)} ${list.length === 0 ? 'none' : list.length.toLocaleString('en-US')}`,
        ...shown.map((link) => `    ${place(link.doc.file.path, link.span.start)}  ${worded(link)}`),
        ...(more > 0 ? [`    … and ${more.toLocaleString('en-US')} more; --all lists them`] : []),
      ];
    }),
  ];
}

function worded({ kind, url, target }: Inbound): string {
  const notes = [...(kind === 'link' ? [] : [kind]), ...noteOn(target)];
  return `${visible(url)}${notes.length === 0 ? '' : `  (${notes.join(', ')})`}`;
}

function noteOn(target: Target): readonly string[] {
  if (target.kind === 'redirect') return ['redirected', ...noteOn(target.target)];
  if (target.kind === 'fallback') return [`read in ${target.page.locale}`];
  return target.kind === 'missing-anchor' ? ['no such section'] : [];
}
