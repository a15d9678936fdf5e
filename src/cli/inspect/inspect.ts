import type { Graph, Page, Target } from '../../graph/index.ts';
import { visible } from '../../report/index.ts';
import { UsageError } from '../command.ts';
import { describe } from '../describe/index.ts';
import { inboundLines, inboundOf } from './inbound.ts';
import { last, leadsLike, leadsToAsset, leadsToFile, leadsToPage, type IsMeant } from './meant.ts';
import { nothingCalled } from './nothing.ts';
import { outcomeLines, pageAt } from './outcome.ts';
import { placesIn, type PlaceOf } from './place.ts';
import { editionLines, leadsToSection, pagesWith, sectionLines } from './sections.ts';
import type { Subject } from './subject.ts';

/** Pages listed that have a section of a name, unless all are asked for. */
const MOST = 20;

type Part = readonly string[];

/** What the parts of an answer need. */
interface Scene {
  readonly graph: Graph;
  readonly place: PlaceOf;
  readonly all: boolean;
  readonly linksTo: (isMeant: IsMeant) => Part;
}

/** What is known of a subject, as text for people: what it is in each locale, and what links to it. */
export function inspectSubject(graph: Graph, subject: Subject, all: boolean): string {
  const place = placesIn(graph.settings.base);
  const linksTo = (isMeant: IsMeant): Part => inboundLines(graph, inboundOf(graph, isMeant), { place, all });
  const scene: Scene = { graph, place, all, linksTo };
  switch (subject.kind) {
    case 'file':
      return joined([linesOf(describe(graph, subject.doc)), linksTo(leadsToFile(subject.doc))]);
    case 'asset':
      return joined([[visible(subject.asset.path)], linksTo(leadsToAsset(subject.asset.path))]);
    case 'page':
      return joined([[visible(subject.id)], editionLines(graph, subject.id), ...pageParts(scene, subject)]);
    case 'url':
      return joined([[visible(subject.url)], outcomeLines(graph, subject.url, place), ...urlParts(scene, subject.url)]);
    case 'anchor':
      return joined(anchorParts(scene, subject.fragment));
    case 'several':
      throw new UsageError(`several pages are called that: ${subject.ids.slice(0, MOST).map(visible).join(', ')}`);
  }
}

/** What a file holds may be anything: it is shown as it can be printed. */
function linesOf(text: string): Part {
  return text.trimEnd().split('\n').map(visible);
}

function joined(parts: readonly Part[]): string {
  return `${parts.flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines)).join('\n')}\n`;
}

/** A page's section in each locale, if one is asked for, and the links to that or to the page. */
function pageParts(
  { graph, place, linksTo }: Scene,
  { id, fragment }: { readonly id: string; readonly fragment: string | null },
): readonly Part[] {
  if (fragment === null || fragment === '') return [linksTo(leadsToPage(id))];
  const editions = graph.catalog.editions.get(id.toLowerCase()) ?? new Map<string, Page>();
  const isMeant = leadsToSection(graph, pagesWith(graph, editions.values(), fragment), fragment);
  const wanted = id.toLowerCase();
  // Where no locale has the section, the links that look for it are what there is to see.
  const isMissed = (target: Target): boolean =>
    target.kind === 'missing-anchor' && target.fragment === fragment && target.page.id.toLowerCase() === wanted;
  return [
    sectionLines(graph, id, fragment, place),
    linksTo((target, doc) => isMeant(target, doc) || isMissed(last(target))),
  ];
}

/** An address of a page is as good as its id; any other is known by what becomes of it. */
function urlParts(scene: Scene, url: string): readonly Part[] {
  const { graph } = scene;
  const page = pageAt(graph, url);
  return page === null ? [scene.linksTo(leadsLike(graph, url))] : pageParts(scene, page);
}

function anchorParts(scene: Scene, fragment: string): readonly Part[] {
  const { graph, all, linksTo } = scene;
  const sections = pagesWith(graph, graph.catalog.pages, fragment);
  const byId = Map.groupBy(sections.keys(), ({ id }) => id);
  const [only] = byId.keys();
  if (only === undefined) throw nothingCalled(graph, `#${fragment}`);
  if (byId.size === 1) return [[visible(only)], editionLines(graph, only), ...pageParts(scene, { id: only, fragment })];
  const shown = [...byId].slice(0, all ? byId.size : MOST);
  const more = byId.size - shown.length;
  return [
    [
      `#${visible(fragment)} is a section of ${byId.size.toLocaleString('en-US')} pages`,
      ...shown.map(([id, pages]) => `  ${visible(id)}  ${pages.map(({ locale }) => locale).join(', ')}`),
      ...(more > 0 ? [`  … and ${more.toLocaleString('en-US')} more; --all lists them`] : []),
    ],
    linksTo(leadsToSection(graph, sections, fragment)),
  ];
}
