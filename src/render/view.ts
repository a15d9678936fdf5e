import type { FileRef, TranslationType } from '../core/types.ts';
import type { HomeView, NotFoundView, SearchView } from './finding.ts';

export type * from './finding.ts';

/** A place a page links to beside its text. */
export interface NavLink {
  readonly label: string;
  readonly href: string;
  /** BCP 47 tag of the label where it is not in the reader's language. */
  readonly tag: string | null;
}

/** A language the page can be had in. */
export interface Alternate {
  readonly locale: string;
  /** BCP 47 */
  readonly tag: string;
  readonly label: string;
  readonly href: string;
  /** Whether the page exists in this language; otherwise another language's text stands there. */
  readonly own: boolean;
  /** Whether it is the language that the others were translated from. */
  readonly source: boolean;
}

/** What a page says about itself before its text. */
export type Notice =
  | { readonly kind: 'fallback'; readonly tag: string; readonly href: string }
  /** The text has lost its structure; some of it was guessed. */
  | { readonly kind: 'restored' }
  /** Translated by a machine; `date` is that of the translation. */
  | {
      readonly kind: 'machine';
      readonly edited: boolean;
      readonly date: string | null;
      readonly original: Original | null;
    }
  /** Made of an earlier version of the original, which says more or other things by now. */
  | { readonly kind: 'older'; readonly date: string; readonly original: Original }
  /** The text is not in the language that its file claims. */
  | { readonly kind: 'untranslated'; readonly tag: string; readonly original: Original | null };

/** The page that a text was translated from; the reader's section has the same address there. */
export interface Original {
  /** BCP 47 */
  readonly tag: string;
  readonly href: string;
}

/** A page that this one links to, or that links to it. */
export type RelatedLink = NavLink;

/** What support asks for. Empty lists and null: the page does not say. */
export interface Details {
  readonly articleId: string | null;
  readonly topics: readonly string[];
  readonly products: readonly string[];
  readonly clouds: readonly string[];
}

/** What every page has. */
export interface Frame {
  /** The reader's locale: folder name. */
  readonly locale: string;
  readonly title: string;
  readonly description: string | null;
  /** Absolute address that search engines shall keep; null keeps them out. */
  readonly canonical: string | null;
  readonly alternates: readonly Alternate[];
  /** Site-wide path prefix, starting and ending with `/`. */
  readonly base: string;
}

export interface ArticleView extends Frame {
  readonly kind: 'article';
  /** BCP 47 tag of the text; differs from the reader's on fallback pages. */
  readonly tag: string;
  /** Address of the page whose text is repeated here, for readers of another language. */
  readonly standsFor: string | null;
  readonly heading: { readonly text: string; readonly id: string | null; readonly aliases: readonly string[] };
  readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
  readonly nav: string;
  /** What the navigation is about, where its first line does not say so. */
  readonly navTitle: string | null;
  readonly breadcrumbs: readonly (Omit<NavLink, 'href'> & { readonly href: string | null })[];
  readonly previous: NavLink | null;
  readonly next: NavLink | null;
  readonly notices: readonly Notice[];
  /** ISO date on which the text was last reviewed. */
  readonly updated: string | null;
  /** How the text came into this language; null for an original. */
  readonly translated: { readonly how: TranslationType; readonly original: Original | null } | null;
  readonly related: { readonly selfHelp: readonly RelatedLink[]; readonly articles: readonly RelatedLink[] };
  readonly details: Details;
  /** Address of the text as Markdown. */
  readonly markdown: string | null;
  /** Address where the source file is edited. */
  readonly edit: string | null;
  /** The text, rendered. */
  readonly body: string;
}

/** Stands in for a page that another locale has, where the settings ask for a redirect. */
export interface RedirectView extends Frame {
  readonly kind: 'redirect';
  readonly to: { readonly tag: string; readonly href: string };
}

/** Everything the site shows on one page: it decides nothing, it only lays out. */
export type PageView = ArticleView | HomeView | NotFoundView | RedirectView | SearchView;

/** Attributes for `<a>` and `<img>`, each with a leading blank, null where the target is none. */
export type LinkAttributes = readonly [link: string | null, image: string | null];

/** What rendering a page's text needs beyond its files. */
export interface BodyPlan {
  readonly file: FileRef;
  /** File path → URL as written → attributes. */
  readonly links: Readonly<Record<string, Readonly<Record<string, LinkAttributes>>>>;
  /** File path → URL as written → the included file. */
  readonly includes: Readonly<Record<string, Readonly<Record<string, FileRef>>>>;
  /** File path → address as written → the file of code; its version makes pages new when it changes. */
  readonly snippets?: Readonly<
    Record<string, Readonly<Record<string, { readonly path: string; readonly version: string }>>>
  >;
  /** Ids and other names of the page's headings, includes expanded, in document order. */
  readonly ids: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  /** The reader's locale. */
  readonly locale: string;
  /** Language of the text and of the words we put into it, ISO 639: what is in another one says so. */
  readonly language: string;
  /** Headings get a link to themselves; its name begins with the words of the page's element `_link`. */
  readonly headingLinks?: boolean;
}
