import type { Doc, Link } from '../core/types.ts';
import { decodeLoosely, splitUrl } from '../core/url.ts';
import { localeIn } from '../core/url-locale.ts';
import { hostList, type Graph, type Target } from '../graph/index.ts';

/**
 * What a link leads to, however it is written: two links with one key are no difference. Languages
 * in addresses, the protocol, tracking and moved pages do not matter.
 */
export function linkKey(graph: Graph, doc: Doc, link: Link): string {
  const kind = link.kind === 'image' || link.kind === 'include' || link.kind === 'snippet' ? link.kind : 'link';
  return `${kind} ${targetKey(graph, graph.resolve(doc, link), link.url)}`;
}

function targetKey(graph: Graph, target: Target, url: string): string {
  switch (target.kind) {
    case 'redirect':
      return targetKey(graph, target.target, url);
    case 'page':
    case 'fallback':
      return `${target.page.id.toLowerCase()}#${target.anchor ?? ''}`;
    case 'missing-anchor':
      return `${target.page.id.toLowerCase()}#${target.near?.id ?? target.fragment}`;
    case 'same-page':
      return `#${target.anchor ?? ''}`;
    case 'asset':
      return target.asset.rel.toLowerCase();
    case 'include':
      return target.doc.file.rel.toLowerCase();
    case 'missing-page':
    case 'missing-asset':
    case 'missing-include':
    case 'missing-snippet':
      return `${target.wanted.toLowerCase()}${splitUrl(url).fragment ?? ''}`;
    case 'snippet':
      return url.slice(url.lastIndexOf('/') + 1);
    case 'external':
    case 'unknowable':
      return externalKey(graph, url);
  }
}

const TRACKING = /[?&](?:WT\.mc_id|ocid|toc|bc|branch)=[^&#]*/gi;

function externalKey({ settings }: Graph, url: string): string {
  const locale = localeIn(url);
  const plain = locale === null ? url : url.slice(0, locale.start) + url.slice(locale.end);
  const bare = decodeLoosely(plain)
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^www\./i, '')
    .replace(TRACKING, '');
  const slash = bare.search(/[/?#]|$/);
  const host = bare.slice(0, slash).toLowerCase();
  return (hostList(settings).moved(host) ?? host) + bare.slice(slash).replace(/\/(?=[?#]|$)/, '');
}
