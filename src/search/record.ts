/** One section of one page: what a search finds. */
export interface SectionRecord {
  /** Address with the section's fragment. */
  readonly url: string;
  /** Title of the page. */
  readonly title: string;
  /** Heading of the section; the title again for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** A search engine's building half: records of one language → files for the browser. */
export interface SearchEngine {
  /** Changes whenever equal records would give other files. */
  readonly version: string;
  /** Writes the index of one language (BCP 47 tag) into a folder. */
  readonly index: (records: Iterable<SectionRecord>, tag: string, dir: string) => Promise<void>;
}

/** A hit as the browser shows it; the excerpt is HTML with `<mark>` and nothing else. */
export interface SearchHit {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  readonly excerpt: string;
}

/** The same engine's half in the browser. */
export interface SearchClient {
  readonly search: (query: string) => Promise<readonly SearchHit[]>;
}
