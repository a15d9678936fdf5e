import type { Doc } from '../../core/types.ts';
import type { Graph, Page, Target } from '../../graph/index.ts';
import { targetIn } from './outcome.ts';

/** Whether a link, by its verdict and the document it stands in, leads to what is looked at. */
export type IsMeant = (target: Target, doc: Doc) => boolean;

/** A redirect's end. */
export function last(target: Target): Target {
  return target.kind === 'redirect' ? last(target.target) : target;
}

function pageBehind(target: Target): Page | null {
  const end = last(target);
  return end.kind === 'page' || end.kind === 'fallback' || end.kind === 'missing-anchor' ? end.page : null;
}

/** Links within the page are no links to it. */
export function leadsToPage(id: string): IsMeant {
  const wanted = id.toLowerCase();
  return (target, doc) => {
    const page = pageBehind(target);
    return page !== null && page.id.toLowerCase() === wanted && page.doc !== doc;
  };
}

export function leadsToFile(file: Doc): IsMeant {
  return (target, doc) =>
    target.kind === 'include' ? target.doc === file : doc !== file && pageBehind(target)?.doc === file;
}

export function leadsToAsset(path: string): IsMeant {
  return (target) =>
    (target.kind === 'asset' && target.asset.path === path) || (target.kind === 'snippet' && target.file.path === path);
}

/** Links of which the same becomes: the same redirect, the same address elsewhere, the same missing page. */
export function leadsLike(graph: Graph, url: string): IsMeant {
  const fates = new Set(graph.settings.locales.flatMap((locale) => fateOf(targetIn(graph, url, locale))));
  return (target) => fateOf(target).some((fate) => fates.has(fate));
}

function fateOf(target: Target | null): readonly string[] {
  switch (target?.kind) {
    case 'redirect':
      return [`redirect ${target.entry.path} ${target.entry.from}`];
    case 'external':
      return [`external ${target.url}`];
    case 'missing-page':
      return [`missing ${target.wanted.toLowerCase()}`];
    case 'unknowable':
      return target.url === null ? [] : [`unknown ${target.url}`];
    default:
      return [];
  }
}
