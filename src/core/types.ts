/**
 * The vocabulary every room shares: types only, no code.
 *
 * Data flows `Source → Doc → Graph → Diagnostic`. Offsets are UTF-16 code units from 0 into the
 * text of the file they belong to; line and column exist only in `report/`.
 */

/** Half-open range `[start, end)` of UTF-16 offsets into one file's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a file stands: everything that is known before its bytes are read. */
export interface FileRef {
  /** Path relative to the settings file, with `/`: what people and reports see. */
  readonly path: string;
  readonly docset: string;
  /** Folder name of the locale, lower case (`sv-se`). */
  readonly locale: string;
  /** Path under the locale folder, original case, with extension. */
  readonly rel: string;
  readonly role: FileRole;
  /** Paths of other files of the same page, where this one may have lost its structure. */
  readonly versions?: readonly string[];
}

/** What the settings say a file is for. */
export type FileRole = 'page' | 'fragment' | 'toc' | 'redirects';

/** A decoded file: nothing interpreted yet. */
export interface Source extends Omit<FileRef, 'versions'> {
  readonly text: string;
  /** Other versions of the same page, where it has any. */
  readonly versions?: readonly { readonly path: string; readonly text: string }[];
  readonly facts: readonly Fact[];
}

/** Something a stage noticed. Facts carry data, never sentences: rules word and judge them. */
export interface Fact {
  readonly kind: FactKind;
  readonly span: Span;
  /** The literal that was seen, as far as it helps to explain. */
  readonly saw: string;
  /** What would have been right, where that is known. */
  readonly expected?: string;
  /** What would put it right in the file, where a stage knows that. */
  readonly edits?: readonly Edit[];
}

export type FactKind =
  | 'encoding-bom'
  | 'encoding-invalid'
  | 'encoding-control'
  | 'file-too-large'
  | 'frontmatter-engine'
  | 'frontmatter-unclosed'
  | 'frontmatter-yaml'
  | 'frontmatter-duplicate-key'
  | 'frontmatter-quote'
  | 'metadata-date'
  | 'metadata-locale'
  | 'metadata-title'
  | 'alert-unknown'
  | 'html-removed'
  | 'nesting-too-deep'
  | 'toc-yaml'
  | 'redirects-json'
  | 'encoding-line-ends'
  | 'encoding-replacement'
  | 'encoding-invisible'
  | 'frontmatter-not-first'
  | 'frontmatter-flattened'
  | 'frontmatter-unknown-key'
  | 'frontmatter-key-typo'
  | 'properties-case'
  | 'properties-quote'
  | 'properties-space'
  | 'properties-line-break'
  | 'properties-entity'
  | 'properties-stray'
  | 'properties-angle'
  | 'properties-tag'
  | 'metadata-date-order'
  | 'metadata-date-handoff'
  | 'metadata-guid'
  | 'metadata-id-missing'
  | 'metadata-list'
  | 'metadata-enum'
  | 'metadata-placeholder'
  | 'alert-lazy'
  | 'alert-empty'
  | 'alert-inline-text'
  | 'alert-translated'
  | 'alert-unquoted'
  | 'alert-pseudo'
  | 'tabs-unclosed'
  | 'marker-unknown'
  | 'marker-unclosed'
  | 'marker-stray'
  | 'image-alt'
  | 'video-dead-host'
  | 'portal-link'
  | 'heading-space'
  | 'heading-underline'
  | 'table-columns'
  | 'table-row'
  | 'fence-unclosed'
  | 'fence-merged'
  | 'fence-language'
  | 'fence-info'
  | 'fence-indent'
  | 'comment-unclosed'
  | 'list-marker'
  | 'emphasis-blank'
  | 'reference-undefined'
  | 'reference-address'
  | 'link-gap'
  | 'token-unbalanced'
  | 'part-unbalanced'
  | 'json-repaired'
  | 'json-invalid'
  | 'card-dropped'
  | 'yaml-page'
  | 'capture-chrome'
  | 'capture-guess'
  | 'capture-aligned'
  | 'duplicate-anchor'
  | 'reference-split'
  | 'link-swapped'
  | 'link-bracket'
  | 'link-fullwidth'
  | 'include-keyword'
  | 'definition-unused'
  | 'link-scheme'
  | 'link-text-empty'
  | 'include-path-escape';

/** Text that is not shown, and by what right: whatever is lost otherwise is a defect. */
export interface Loss {
  readonly kind: LossKind;
  readonly span: Span;
  /** The text that is left out. */
  readonly text: string;
}

/** What a page may leave out of what its file says. */
export type LossKind =
  /** `<!-- … -->` */
  | 'comment'
  /** Words of the notation: `[!NOTE]`, `:::zone pivot="x"`, `#tab/id`. */
  | 'marker'
  /** Where a link into the portal leads. */
  | 'portal-target'
  /** Fields of a card that only a program reads. */
  | 'card'
  /** An element whose content no page may show. */
  | 'removed-html'
  /** Names and settings in data: only its texts are shown. */
  | 'data'
  /** Captions of the page a text was captured from. */
  | 'page-chrome';

/** What reading a file gathers beside its content. */
export interface Notes {
  readonly facts: Fact[];
  readonly losses: Loss[];
}

/** A heading of the document; the first H1 is the page's visible title. */
export interface Heading {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly text: string;
  /** Names declared in or directly before the heading, usable ones first. */
  readonly names: readonly string[];
  /** Slug of its own text by GitHub's rule, before numbering. */
  readonly slug: string;
  readonly span: Span;
}

/** An id or name declared outside headings (`<a name>`, `id=`). */
export interface DeclaredAnchor {
  readonly id: string;
  readonly span: Span;
}

export type LinkKind = 'link' | 'image' | 'definition' | 'html' | 'include' | 'snippet' | 'toc';

/** One reference from a document to something else, as written. */
export interface Link {
  readonly kind: LinkKind;
  readonly url: string;
  readonly span: Span;
  /** The address alone, as it is written; null where it is not written as such. */
  readonly address: Span | null;
}

/** Headings and includes in document order: what a page's anchors are computed from. */
export type OutlineItem =
  | { readonly type: 'heading'; readonly heading: Heading }
  | { readonly type: 'include'; readonly link: number };

interface DocBase {
  readonly file: FileRef;
  readonly dialect: string;
  readonly links: readonly Link[];
  readonly facts: readonly Fact[];
  /** Comments that silence findings; hardly a file has any. */
  readonly disables?: readonly Disable[];
}

/** A comment that silences findings of some rules on the line below it. */
export interface Disable {
  /** The comment as a whole. */
  readonly span: Span;
  /** The line that it is about: the next one with something on it. */
  readonly line: Span;
  /** The rules as named. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[];
  /** What takes the comment out of the file. */
  readonly removal: Fix;
}

/** A page, or a fragment that pages include. */
export interface PageDoc extends DocBase {
  readonly kind: 'page' | 'fragment';
  readonly meta: Metadata;
  readonly outline: readonly OutlineItem[];
  /** The text is shown as it stands: whatever sections it has are not known. */
  readonly opaque: boolean;
  readonly anchors: readonly DeclaredAnchor[];
  /** Digests of its code, in lines of text and in blocks: equal where nothing but blanks differs. */
  readonly literals: Literals;
  /** The language that the text is in, ISO 639, where it is not that of its locale; null where it is. */
  readonly language: string | null;
}

export interface Literals {
  readonly spans: number;
  readonly blocks: number;
}

/** A table of contents: navigation, not a page. */
export interface TocDoc extends DocBase {
  readonly kind: 'toc';
  readonly entries: readonly TocEntry[];
}

export interface TocEntry {
  readonly label: string;
  /** Index into the document's `links`, or null for a group without a page of its own. */
  readonly link: number | null;
  readonly items: readonly TocEntry[];
}

/** A redirect file: old paths of pages and where they went. */
export interface RedirectsDoc extends DocBase {
  readonly kind: 'redirects';
  readonly redirects: readonly Redirect[];
}

export interface Redirect {
  /** Old path under the locale folder, with extension. */
  readonly from: string;
  /** Where it went: a URL as it would stand in a page. */
  readonly to: string;
  readonly span: Span;
}

/** A file that might have been a page and is none: YAML that no dialect reads. */
export interface OtherDoc extends DocBase {
  readonly kind: 'other';
}

/** The one interchange type: to the right of `dialects/` nobody asks what a file looked like. */
export type Doc = PageDoc | TocDoc | RedirectsDoc | OtherDoc;

export type TranslationType = 'MT' | 'HT' | 'MTE';

/** One metadata schema for all dialects. Absent means: not said, or said unusably (see facts). */
export interface Metadata {
  readonly title: string;
  readonly description?: string;
  /** What other sites put behind the title. */
  readonly titleSuffix?: string;
  readonly h1?: string;
  /** Never an identity: several pages may have the same. */
  readonly articleId?: string;
  /** The id shared by the variants of an article, one for each cloud. */
  readonly cloudVariantOf?: string;
  /** What the page is, where it is no article. */
  readonly pageKind?: PageKind;
  /** Lower-case `ms.topic`, mapped to its canonical name. */
  readonly topic?: string;
  /** In its usual letters. */
  readonly selfHelpType?: string;
  readonly service?: readonly string[];
  readonly resource?: readonly string[];
  readonly products?: readonly string[];
  readonly supportTopics?: readonly string[];
  readonly resourceTags?: readonly string[];
  readonly tags?: readonly string[];
  readonly keywords?: readonly string[];
  /** Clouds that show the page: those named, without those ruled out. */
  readonly clouds?: readonly string[];
  readonly authors?: readonly string[];
  readonly msAuthors?: readonly string[];
  readonly owner?: string;
  readonly displayOrder?: number;
  readonly resourceRequired?: boolean;
  readonly schemaVersion?: number;
  readonly zonePivotGroups?: readonly string[];
  /** ISO `yyyy-mm-dd`. */
  readonly updated?: string;
  readonly customerIntent?: string;
  readonly translation?: Translation;
  readonly robots?: { readonly index: boolean; readonly follow: boolean };
  /** Where values stand that are compared across files. */
  readonly places?: { readonly updated?: Span; readonly articleId?: Span };
  /** Every other key, lower case, value as written; also of known keys whose value is not. */
  readonly raw: Readonly<Record<string, string>>;
}

export type PageKind = 'landing' | 'questions' | 'recommendation' | 'topic-map' | 'diagnostic';

export interface Translation {
  readonly type?: TranslationType;
  /** BCP 47 tag the file claims to be in. */
  readonly contentLocale?: string;
  /** Hash of the source text this translation was made from. */
  readonly sourceHash?: string;
  readonly sourceCommit?: string;
  /** ISO date of the hand-off. */
  readonly handoff?: string;
  /** Number of the file in the translators' system. */
  readonly locFileId?: string;
}

/** A replacement of part of one file's text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Related {
  readonly path: string;
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  /** Certain fixes are safe to apply unseen; the others are suggestions. */
  readonly certain: boolean;
  readonly edits: readonly Edit[];
}

/** A judged finding, stamped with its rule and place. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly locale: string;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fix: Fix | null;
}
