import type { RedirectsDoc } from '../core/types.ts';
import { withoutExtension } from '../core/url.ts';
import { routeOf, slugOf, type Graph, type Target } from '../graph/index.ts';

/** `from to status` a line, as static hosts and `serve` read it. */
export function redirectRules(graph: Graph): string {
  const lines = graph.docs.flatMap(({ doc }) => (doc.kind === 'redirects' ? rulesOf(graph, doc) : []));
  return lines.length === 0 ? '' : `${[...new Set(lines)].toSorted().join('\n')}\n`;
}

function rulesOf(graph: Graph, doc: RedirectsDoc): readonly string[] {
  const docset = graph.settings.docsets.find(({ name }) => name === doc.file.docset);
  if (docset === undefined) return [];
  return doc.redirects.flatMap(({ from, to, span }) => {
    const slug = slugOf(docset, `${docset.name}/${withoutExtension(from)}`);
    return graph.settings.locales.flatMap((locale) => {
      const address = targetAddress(
        graph,
        locale,
        graph.resolve(doc, { kind: 'link', url: to, span, address: null }, locale),
      );
      return address === null ? [] : [`${routeOf(graph.settings, locale, slug)} ${address} 301`];
    });
  });
}

function targetAddress(graph: Graph, locale: string, target: Target): string | null {
  switch (target.kind) {
    case 'page':
    case 'fallback':
      return routeOf(graph.settings, locale, target.page.slug) + (target.anchor === null ? '' : `#${target.anchor}`);
    case 'missing-anchor':
      return routeOf(graph.settings, locale, target.page.slug);
    case 'redirect':
      return targetAddress(graph, locale, target.target);
    case 'external':
      return target.url;
    default:
      return null;
  }
}
