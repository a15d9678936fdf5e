import { digest } from '../core/hash.ts';
import { outputOf, type Graph, type Page } from '../graph/index.ts';
import { buildNavigation, pageIds, type Navigation } from '../navigation/index.ts';
import { planFrames, planRedirect } from './frames.ts';
import type { KeyedJob } from './job.ts';
import type { MediaLibrary } from './media.ts';
import type { Manifest } from './output.ts';
import { linkPages, type PageLinks } from './page-links.ts';
import { planArticle } from './plan.ts';

/** An article's place on the site: who reads it, whose text stands there, where it is written. */
export interface Slot {
  readonly out: string;
  readonly locale: string;
  readonly page: Page;
}

export interface SitePlan {
  readonly graph: Graph;
  /** While this stays the same, only pages whose own text has changed can look different. */
  readonly world: string;
  readonly slots: readonly Slot[];
  readonly digests: ReadonlyMap<string, string>;
  readonly links: PageLinks;
  /** Plans one article. */
  readonly article: (slot: Slot) => KeyedJob;
  /** Home and 404 pages of all locales. */
  readonly frames: () => readonly KeyedJob[];
}

export interface SitePlanInput {
  readonly graph: Graph;
  readonly media: MediaLibrary;
  readonly shell: string;
  readonly markdown: boolean;
  /** What stands in the output; null where nothing does. */
  readonly old: Manifest | null;
}

/** Lists what the site consists of; planning a page costs something and is done on demand. */
export function planSite({ graph, media, shell, markdown, old }: SitePlanInput): SitePlan {
  const digests = new Map(graph.docs.map(({ doc, digest: own }) => [doc.file.path, own]));
  const navigations = new Map<string, Navigation>();
  const navigationOf = (locale: string): Navigation => {
    const navigation = navigations.get(locale) ?? buildNavigation(graph, locale);
    navigations.set(locale, navigation);
    return navigation;
  };
  const world = digest(`${graph.world} ${shell} ${markdown}`);
  const links = linkPages(graph, old?.world === world ? old.links : null);
  return {
    graph,
    world,
    links,
    slots: listSlots(graph),
    digests,
    article: ({ locale, page }) => {
      const context = { graph, navigation: navigationOf(locale), media, links, locale, digests, shell, markdown };
      const redirect = page.locale !== locale && graph.settings.fallbackPages === 'redirect';
      return redirect ? planRedirect(context, page) : planArticle(context, page);
    },
    frames: () =>
      graph.settings.locales.flatMap((locale) =>
        planFrames({ graph, navigation: navigationOf(locale), links, locale, shell }),
      ),
  };
}

function listSlots(graph: Graph): readonly Slot[] {
  const { settings } = graph;
  const ids = pageIds(graph);
  return settings.locales.flatMap((locale) =>
    ids.flatMap((id): Slot[] => {
      const page = graph.pageFor(locale, id);
      if (page === null || (page.locale !== locale && settings.fallbackPages === 'none')) return [];
      return [{ out: outputOf(locale, page.slug), locale, page }];
    }),
  );
}

/** Slots that may look different from what stands in the output. */
export function slotsToPlan({ world, slots, digests, links }: SitePlan, old: Manifest | null): readonly Slot[] {
  if (old?.world !== world) return slots;
  const changed = new Set([...digests].filter(([path, now]) => old.digests[path] !== now).map(([path]) => path));
  if (changed.size === 0) return [];
  return slots.filter(
    ({ out, page }) => links.moved.has(page.id) || (old.sources[out]?.some((path) => changed.has(path)) ?? true),
  );
}
