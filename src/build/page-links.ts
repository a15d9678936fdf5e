import type { LinkKind } from '../core/types.ts';
import type { Graph, Page, Target } from '../graph/index.ts';

/** Links between pages as one build knew them: the next resolves only those of files that changed. */
export interface KeptLinks {
  /** Ids of pages; the numbers below are places in this list. */
  readonly ids: readonly string[];
  /** Source path → digest of its bytes, the page's id, and the pages it links to. */
  readonly files: Readonly<Record<string, readonly [digest: string, id: number, ...to: number[]]>>;
}

/** Which pages lead to which, by id: a link counts in whatever language it is written. */
export interface PageLinks {
  /** Pages that a page links to, in order of their first link. */
  readonly from: (id: string) => readonly string[];
  /** Pages that link to a page. */
  readonly to: (id: string) => readonly string[];
  readonly kept: KeptLinks;
  /** Pages with other links, or linked by others, than before. */
  readonly moved: ReadonlySet<string>;
}

/** What an author has written to lead readers elsewhere; what an include brings is no link of the page. */
const LEADS: ReadonlySet<LinkKind> = new Set(['link', 'definition', 'html']);

/** `old` must be of the same world: what an unchanged file's links lead to is then unchanged too. */
export function linkPages(graph: Graph, old: KeptLinks | null): PageLinks {
  const [from, to] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const number = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = number.get(id) ?? number.size;
    number.set(id, known);
    return known;
  };
  const moved = new Set<string>();
  const files: Record<string, readonly [string, number, ...number[]]> = {};
  for (const page of graph.catalog.pages) {
    const { path } = page.doc.file;
    const known = old?.files[path];
    const before = known === undefined ? [] : known.slice(2).map((at) => old?.ids[Number(at)] ?? '');
    const same = known?.[0] === page.digest;
    const targets = same ? before : targetsOf(graph, page);
    if (!same && targets.join('\n') !== before.join('\n'))
      for (const id of [page.id, ...targets, ...before]) moved.add(id);
    for (const target of targets) {
      addTo(from, page.id, target);
      addTo(to, target, page.id);
    }
    files[path] = [page.digest, numberOf(page.id), ...targets.map(numberOf)];
  }
  return {
    from: (id) => [...(from.get(id) ?? [])],
    to: (id) => [...(to.get(id) ?? [])],
    kept: { ids: [...number.keys()], files },
    moved,
  };
}

/** Ids of the other pages that a page links to, once each. */
function targetsOf(graph: Graph, { id, doc }: Page): readonly string[] {
  const ids = doc.links.flatMap((link) => (LEADS.has(link.kind) ? (pageIn(graph.resolve(doc, link)) ?? []) : []));
  return [...new Set(ids)].filter((other) => other !== id);
}

function pageIn(target: Target): string | null {
  switch (target.kind) {
    case 'page':
    case 'fallback':
    case 'missing-anchor':
      return target.page.id;
    case 'redirect':
      return pageIn(target.target);
    default:
      return null;
  }
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
