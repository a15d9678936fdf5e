import type { RawDoc } from './raw.ts';

/** Counts text lines that fit. */
export const lines =
  (pattern: RegExp) =>
  (doc: RawDoc): number =>
    doc.lines.reduce((sum, { text, kind }) => sum + (kind === 'text' && pattern.test(text) ? 1 : 0), 0);

/** Counts matches in the text; the pattern is global. */
export const matches =
  (pattern: RegExp) =>
  ({ prose }: RawDoc): number =>
    prose.match(pattern)?.length ?? 0;

/** Counts matches outside of code spans. */
export const plainMatches =
  (pattern: RegExp) =>
  ({ prose }: RawDoc): number =>
    prose.replace(/(`+)[^`\n]*\1/g, '').match(pattern)?.length ?? 0;

/** Counts text lines that fit together with the line below them. */
export const linePairs =
  (
    fits: (line: string, next: { readonly text: string; readonly kind: string } | undefined, above: string) => boolean,
  ) =>
  ({ lines: all }: RawDoc): number =>
    all.reduce(
      (sum, { text, kind }, i) => sum + (kind === 'text' && fits(text, all[i + 1], all[i - 1]?.text ?? '') ? 1 : 0),
      0,
    );

/** 1 for a document that fits. */
export const files =
  (fits: (doc: RawDoc) => boolean) =>
  (doc: RawDoc): number =>
    fits(doc) ? 1 : 0;
