import { escapeHtml, lineStarts, placeAt } from '../../src/core/text.ts';
import type { LossKind, Source } from '../../src/core/types.ts';
import { dialects, readPage, type ReadPage } from '../../src/dialects/index.ts';
import { renderBody, type LinkAttributes } from '../../src/render/index.ts';
import { textsOfPage } from './html.ts';
import { piecesOf, type Piece } from './source.ts';
import { addWords, bagOf, sizeOf, without, wordsOf, type Bag } from './words.ts';

/** A word that a file says, its page does not, and no loss accounts for. */
export interface Defect {
  readonly path: string;
  readonly line: number;
  readonly word: string;
  /** How many of the word are gone from the page. */
  readonly count: number;
  readonly kind: Piece['kind'] | 'false-loss';
  /** The line of the file. */
  readonly text: string;
}

/** What became of the words of one file. */
export interface Fidelity {
  readonly path: string;
  readonly words: number;
  readonly defects: readonly Defect[];
  /** Words left out by right. */
  readonly losses: Readonly<Partial<Record<LossKind, number>>>;
  /** Words that losses account for and that are on the page all the same. */
  readonly unused: number;
}

/** Compares what a file says with what its page shows. Includes count on neither side. */
export function fidelityOf(source: Source, read: (source: Source) => ReadPage = readPage): Fidelity {
  const page = read(source);
  const pieces = piecesOf(source, headerEnd(source, page));
  const said = bagOf(pieces.map(({ text }) => text));
  const missing = without(said, bagOf(shownTexts(page)));
  const losses: Partial<Record<LossKind, number>> = {};
  const excused: Bag = new Map();
  const defects: Defect[] = [];
  const starts = lineStarts(source.text);
  for (const { kind, span, text } of page.collected.losses) {
    losses[kind] = (losses[kind] ?? 0) + wordsOf(text).length;
    addWords(excused, text);
    // A loss can only be of what stands in its place: other text would hide defects elsewhere.
    const invented = without(
      bagOf([text]),
      bagOf([source.text.slice(span.start, span.end), decoded(source.text, span)]),
    );
    for (const [word, count] of invented) {
      const line = placeAt(starts, span.start).line;
      defects.push({
        path: source.path,
        line,
        word,
        count,
        kind: 'false-loss',
        text: lineAt(source.text, starts, line),
      });
    }
  }
  const lost = without(missing, excused);
  defects.push(...placed(source, starts, pieces, lost));
  return { path: source.path, words: sizeOf(said), defects, losses, unused: sizeOf(without(excused, missing)) };
}

/** The same place with character references and escapes read. */
function decoded(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return textsOfPage(text.slice(start, end).replaceAll('<', ' ')).join(' ');
}

function headerEnd(source: Source, { doc }: ReadPage): number {
  const dialect = Object.entries(dialects).find(([name]) => name === doc.dialect)?.[1];
  return dialect?.header(source).body ?? 0;
}

/** The texts of the page: its title where that is taken from the text, and the rendered body. */
function shownTexts(page: ReadPage): readonly string[] {
  const { doc } = page;
  const attributes = (url: string): LinkAttributes => [` href="${escapeHtml(url)}"`, ` src="${escapeHtml(url)}"`];
  const plan = {
    file: doc.file,
    locale: doc.file.locale,
    includes: {},
    links: { [doc.file.path]: Object.fromEntries(doc.links.map(({ url }) => [url, attributes(url)])) },
    ids: doc.outline.flatMap((item, i) => (item.type === 'heading' ? [{ id: `h${i}`, aliases: [] }] : [])),
  };
  const body = textsOfPage(renderBody(plan, () => page));
  const [first] = doc.outline;
  const isTitle = doc.meta.h1 !== undefined && first?.type === 'heading' && first.heading.depth === 1;
  return isTitle ? [first.heading.text, ...body] : body;
}

/** One of the places at which a lost word may have stood. */
interface Place {
  readonly line: number;
  readonly kind: Piece['kind'];
}

/** Where the lost words stood: of several places, most likely where notation or other lost words are. */
function placed(source: Source, starts: readonly number[], pieces: readonly Piece[], lost: Bag): readonly Defect[] {
  if (lost.size === 0) return [];
  const places = placesOf(source.text, starts, pieces, lost);
  const weight = new Map<number, number>();
  for (const [word, found] of places) {
    for (const { line } of found) weight.set(line, (weight.get(line) ?? 0) + (lost.get(word) ?? 0) / found.length);
  }
  const score = ({ line, kind }: Place): number => {
    const text = lineAt(source.text, starts, line);
    const density = (weight.get(line) ?? 0) / Math.max(1, wordsOf(text).length);
    return density + (kind === 'comment' ? 2 : 0) + (/\[!|\[AZURE|:::|\(#tab\//i.test(text) ? 1 : 0);
  };
  return [...lost].map(([word, count]) => {
    const best = (places.get(word) ?? []).toSorted((a, b) => score(b) - score(a))[0];
    const line = best?.line ?? 1;
    return {
      path: source.path,
      line,
      word,
      count,
      kind: best?.kind ?? 'text',
      text: lineAt(source.text, starts, line),
    };
  });
}

function placesOf(
  text: string,
  starts: readonly number[],
  pieces: readonly Piece[],
  lost: Bag,
): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const piece of pieces) {
    const words = wordsOf(piece.text).filter((word) => lost.has(word));
    if (words.length === 0) continue;
    const raw = text.slice(piece.start, piece.end).toLowerCase();
    let from = 0;
    for (const word of words) {
      const at = Math.max(from, raw.indexOf(word, from));
      from = raw.startsWith(word, at) ? at + word.length : from;
      const found = places.get(word) ?? [];
      places.set(word, found);
      found.push({ line: placeAt(starts, piece.start + at).line, kind: piece.kind });
    }
  }
  return places;
}

function lineAt(text: string, starts: readonly number[], line: number): string {
  return text
    .slice(starts[line - 1] ?? 0, starts[line] ?? text.length)
    .trim()
    .slice(0, 300);
}
