/** Where a page of each kind is found. */
export interface SitePage {
  readonly kind: Kind;
  readonly site: 'content' | 'fixtures';
  /** Address below the root of the site, `{locale}` included. */
  readonly path: string;
}

export type Kind = keyof typeof KINDS;
type Address = readonly ['content' | 'fixtures', string];

const REGISTRY = '{locale}/azure/container-registry/';

/** One address per kind; `{locale}` is filled in. */
const KINDS = {
  home: ['content', '{locale}/'],
  article: ['content', `${REGISTRY}troubleshoot-sign-in/`],
  tabs: ['content', `${REGISTRY}registry-sign-in-overview/`],
  selfhelp: ['content', '{locale}/support/microsoft.containerregistry/registry-sign-in-fails/'],
  faq: ['content', `${REGISTRY}faq/`],
  landing: ['content', REGISTRY],
  // Translated into no language that is tested here: what their readers see is the fallback.
  fallback: ['content', `${REGISTRY}health-check-errors/`],
  machine: ['fixtures', '{locale}/kinds/machine/'],
  captured: ['fixtures', '{locale}/kinds/captured/'],
  wide: ['fixtures', '{locale}/kinds/wide/'],
  code: ['fixtures', '{locale}/kinds/code/'],
  search: ['content', '{locale}/search/'],
  lost: ['content', '{locale}/azure/container-registry/there-is-no-such-page/'],
} as const satisfies Readonly<Record<string, Address>>;

/** A page of every kind in these locales. */
export function pagesIn(...locales: readonly string[]): readonly SitePage[] {
  return locales.flatMap((locale) => Object.keys(KINDS).map((kind) => pageOf(kind as Kind, locale)));
}

/** The page of a kind. */
export function pageOf(kind: Kind, locale: string): SitePage {
  const [site, path] = KINDS[kind];
  return { kind, site, path: path.replace('{locale}', locale) };
}
