import type { Config } from '../settings/index.ts';

/** A page of the source locale, or files by path: `sv-se/page.md`. */
export type Sample = string | Readonly<Record<string, string>>;

/** What a rule finds and what it lets pass: shown to users, and run by a test. */
export interface Example {
  readonly bad: Sample;
  readonly good: Sample;
  /** What the samples need beyond the usual: two locales, one docset. */
  readonly settings?: Partial<Config>;
}
