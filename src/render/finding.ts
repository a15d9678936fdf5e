import type { Frame, RelatedLink } from './view.ts';

// Pages that lead readers to articles.

/** A product: where its articles begin, and the first of them. */
export interface ProductCard {
  readonly label: string;
  readonly href: string;
  /** What its landing page says it is about. */
  readonly description: string | null;
  /** Its pages, articles and self-help together. */
  readonly count: number;
  readonly articles: readonly RelatedLink[];
  readonly selfHelp: readonly RelatedLink[];
}

export interface HomeView extends Frame {
  readonly kind: 'home';
  readonly products: readonly ProductCard[];
  /** Articles that most others link to. */
  readonly useful: readonly RelatedLink[];
  /** Articles by the date of their text, newest first. */
  readonly recent: readonly (RelatedLink & { readonly updated: string })[];
}

export interface NotFoundView extends Frame {
  readonly kind: 'not-found';
  /** Locales in whose languages it is said: the page at the root answers for all of them. */
  readonly says: readonly string[];
}

/** A list of all there is, until a query says what is wanted. */
export interface SearchView extends Frame {
  readonly kind: 'search';
  readonly topics: readonly {
    readonly label: string;
    readonly href: string;
    readonly articles: readonly RelatedLink[];
    readonly selfHelp: readonly RelatedLink[];
    /** Pages of the topic that are not listed. */
    readonly more: number;
  }[];
}

/** Where the 404 page looks names up: `_names.json`. It is divided so that a page loads what it needs. */
export interface NameIndex {
  readonly version: 1;
  readonly locales: readonly {
    readonly name: string;
    readonly tag: string;
    readonly label: string;
  }[];
  /** Whether a page that any locale has can be read in all of them. */
  readonly everywhere: boolean;
  /** The first folder of each part, sorted: `_names/0.json` is that of the first. */
  readonly parts: readonly string[];
}

/** A part of the names: those of some folders. */
export interface NamePart {
  /**
   * Folder of a slug → the locales that have the page, as numbers of the index's list between blanks →
   * the last parts of the slugs, between blanks.
   */
  readonly pages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** A slug that pages had before → the one they have now, or an address of another site. */
  readonly old: Readonly<Record<string, string>>;
}
