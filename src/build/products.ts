import { looseId } from '../core/slug.ts';
import type { NavSection } from '../navigation/index.ts';
import type { Product } from '../render/index.ts';
import type { FrameContext } from './frame.ts';
import { ownFirst, pagesOf, type Listed } from './listed.ts';
import { isSelfHelp } from './page/related.ts';

/** Products on a home page, and pages named of each. */
const MAX_PRODUCTS = 24;
const MAX_ARTICLES = 4;
const MAX_SELF_HELP = 3;

/** The largest products in the order of the navigation. Sections of several docsets about one thing are one. */
export function planProducts(context: FrameContext): readonly Product[] {
  const products = groupSections(context.navigation.sections).flatMap((group) => productOf(context, group) ?? []);
  const shown = new Set(products.toSorted((a, b) => b.count - a.count).slice(0, MAX_PRODUCTS));
  return products.filter((product) => shown.has(product));
}

/**
 * `learn/articles/container-registry` and `support/microsoft.containerregistry` are about one product.
 * Within a docset equal names are different things.
 */
function groupSections(sections: readonly NavSection[]): readonly (readonly NavSection[])[] {
  const groups: NavSection[][] = [];
  const open = new Map<string, NavSection[]>();
  for (const section of sections) {
    const name = productName(section);
    const group = open.get(name);
    if (group !== undefined && group.every(({ key }) => docsetOf(key) !== docsetOf(section.key))) group.push(section);
    else {
      const own = [section];
      groups.push(own);
      if (group === undefined) open.set(name, own);
    }
  }
  return groups;
}

function productName({ key }: NavSection): string {
  return looseId((key.split('/').at(-1) ?? key).replace(/^microsoft\./, ''));
}

function docsetOf(key: string): string {
  return key.split('/')[0] ?? key;
}

function productOf(context: FrameContext, group: readonly NavSection[]): Product | null {
  const pages = group.flatMap((section) => pagesOf(context, section));
  const landing = pages.find(({ page }) => page.doc.meta.pageKind === 'landing') ?? null;
  const others = ownFirst(pages.filter((listed) => listed !== landing));
  const selfHelp = others.filter(({ page }) => isSelfHelp(page.doc.meta));
  const articles = others.filter((listed) => !selfHelp.includes(listed));
  const first = landing ?? articles[0] ?? selfHelp[0];
  if (first === undefined) return null;
  const description = landing?.own === true ? (landing.page.doc.meta.description ?? null) : null;
  return {
    label: group[0]?.label ?? first.link.label,
    href: first.link.href,
    description,
    count: others.length,
    articles: linksOf(articles, MAX_ARTICLES),
    selfHelp: linksOf(selfHelp, MAX_SELF_HELP),
  };
}

function linksOf(pages: readonly Listed[], most: number): Product['articles'] {
  return pages.slice(0, most).map(({ link }) => link);
}
