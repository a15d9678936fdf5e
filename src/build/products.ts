import { looseId } from '../core/slug.ts';
import type { NavSection } from '../navigation/index.ts';
import type { FrameContext } from './frame.ts';
import { isLanding, ownFirst, pagesOf, type Listed } from './listed.ts';
import { isSelfHelp } from './page/related.ts';

/** What the site has about one thing, in whatever docsets. */
export interface Product {
  readonly label: string;
  readonly landing: Listed | null;
  readonly articles: readonly Listed[];
  readonly selfHelp: readonly Listed[];
}

/** Number of a product's pages beside its landing page. */
export function sizeOf({ articles, selfHelp }: Product): number {
  return articles.length + selfHelp.length;
}

/** The largest products, in their own order. */
export function largest(products: readonly Product[], most: number): readonly Product[] {
  const shown = new Set(products.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most));
  return products.filter((product) => shown.has(product));
}

interface Group {
  readonly sections: NavSection[];
  readonly pages: Listed[];
}

/** Products in the order of the navigation. */
export function planProducts(context: FrameContext): readonly Product[] {
  return joinSelfHelp(context, groupByName(context)).flatMap(({ sections, pages }) => {
    const landing = pages.find(({ page }) => isLanding(page)) ?? null;
    const others = ownFirst(pages.filter((listed) => listed !== landing));
    const selfHelp = others.filter(({ page }) => isSelfHelp(page.doc.meta));
    const articles = others.filter((listed) => !selfHelp.includes(listed));
    // What it calls itself is in the readers' language; the name of a folder is not.
    const { h1, title } = landing?.own === true ? landing.page.doc.meta : { h1: undefined, title: sections[0]?.label };
    const label = h1 ?? title ?? '';
    return pages.length === 0 ? [] : [{ label, landing, articles, selfHelp }];
  });
}

/**
 * `learn/articles/container-registry` and `support/microsoft.containerregistry` are about one product.
 * Within a docset equal names are different things.
 */
function groupByName(context: FrameContext): readonly Group[] {
  const groups: Group[] = [];
  const named = new Map<string, Group>();
  for (const section of context.navigation.sections) {
    const name = looseId((section.key.split('/').at(-1) ?? '').replace(/^microsoft\./, ''));
    const known = named.get(name);
    const pages = pagesOf(context, section);
    if (known !== undefined && known.sections.every(({ key }) => docsetOf(key) !== docsetOf(section.key))) {
      known.sections.push(section);
      known.pages.push(...pages);
    } else {
      const group = { sections: [section], pages: [...pages] };
      groups.push(group);
      if (known === undefined) named.set(name, group);
    }
  }
  return groups;
}

function docsetOf(key: string): string {
  return key.split('/')[0] ?? key;
}

/** Self-help that mostly leads to the articles of one product is about that product. */
function joinSelfHelp({ links }: FrameContext, groups: readonly Group[]): readonly Group[] {
  const groupOf = new Map(groups.flatMap((group) => group.pages.map(({ page }) => [page.id, group] as const)));
  const joined = new Set<Group>();
  for (const group of groups.filter(({ pages }) => pages.every(({ page }) => isSelfHelp(page.doc.meta)))) {
    const votes = new Map<Group, number>();
    const targets = group.pages.flatMap(({ page }) => links.from(page.id).flatMap((id) => groupOf.get(id) ?? []));
    for (const target of targets) votes.set(target, (votes.get(target) ?? 0) + 1);
    const [most] = [...votes].toSorted((a, b) => b[1] - a[1]);
    if (most === undefined || most[0] === group || joined.has(most[0]) || most[1] * 2 <= targets.length) continue;
    most[0].pages.push(...group.pages);
    joined.add(group);
  }
  return groups.filter((group) => !joined.has(group));
}
