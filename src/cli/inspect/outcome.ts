import type { Doc, Link } from '../../core/types.ts';
import { decodeLoosely, splitUrl } from '../../core/url.ts';
import type { Graph, Target } from '../../graph/index.ts';
import { visible } from '../../report/index.ts';
import type { PlaceOf } from './place.ts';

/** What an address leads to, as it were written in a page of a locale. */
export function targetIn({ resolve, docs, settings }: Graph, url: string, locale: string): Target | null {
  const published = new Set(settings.docsets.filter((docset) => docset.published.length > 0).map(({ name }) => name));
  // A path from the root of the site belongs to the address of the docset it is written in.
  const doc: Doc | undefined = (docs.find((one) => published.has(one.doc.file.docset)) ?? docs[0])?.doc;
  const link: Link = { kind: 'link', url, span: { start: 0, end: 0 }, address: null };
  return doc === undefined ? null : resolve(doc, link, locale);
}

/** The page that an address leads to without any redirect, and the section that it names. */
export function pageAt(graph: Graph, url: string): { readonly id: string; readonly fragment: string | null } | null {
  const { fragment } = splitUrl(url);
  for (const locale of graph.settings.locales) {
    const target = targetIn(graph, url, locale);
    if (target?.kind === 'page' || target?.kind === 'fallback' || target?.kind === 'missing-anchor')
      return { id: target.page.id, fragment: fragment === null ? null : decodeLoosely(fragment) };
  }
  return null;
}

/** A line for each locale, and one for each redirect on the way. */
export function outcomeLines(graph: Graph, url: string, place: PlaceOf): readonly string[] {
  return [
    'Leads to',
    ...graph.settings.locales.flatMap((locale) => {
      const target = targetIn(graph, url, locale);
      const [first = '', ...rest] = target === null ? ['nothing: there is no content'] : wordsFor(target, place);
      return [`  ${locale.padEnd(9)} ${first}`, ...rest.map((line) => `${' '.repeat(12)}${line}`)];
    }),
  ];
}

function wordsFor(target: Target, place: PlaceOf): readonly string[] {
  switch (target.kind) {
    case 'page':
    case 'fallback': {
      const section = target.anchor === null ? '' : ` #${visible(target.anchor)}`;
      const note = target.kind === 'page' ? '' : ` (the page of ${target.page.locale})`;
      return [`${target.kind.padEnd(9)} ${visible(target.page.doc.file.path)}${section}${note}`];
    }
    case 'redirect':
      return [
        `redirect  to ${visible(target.entry.to)} (${place(target.entry.path, target.entry.span.start)})`,
        ...wordsFor(target.target, place),
      ];
    case 'missing-page':
      return [`missing   no locale has \`${visible(target.wanted)}\``];
    case 'missing-anchor': {
      const help = target.near === null ? '' : `; there is \`#${visible(target.near.id)}\``;
      return [`missing   \`#${visible(target.fragment)}\` in ${visible(target.page.doc.file.path)}${help}`];
    }
    case 'external':
      return [`external  ${visible(target.url)}`];
    case 'unknowable':
      return [`unknown   ${target.why}`];
    case 'asset':
      return [`asset     ${visible(target.asset.path)}`];
    default:
      return [target.kind.replace('-', ' ')];
  }
}
