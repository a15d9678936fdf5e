import { lineStarts, placeAt } from '../../src/core/text.ts';
import type { Loss, LossKind, Source } from '../../src/core/types.ts';
import { dialects, readPage, type ReadPage } from '../../src/dialects/index.ts';
import { htmlOf } from './page.ts';
import { notationOfPage, textsOfPage } from './html.ts';
import { piecesOf, type Piece } from './source.ts';
import { bagOf, sizeOf, takeOne, without, wordsOf, type Bag } from './words.ts';

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

type Losses = Readonly<Partial<Record<LossKind, number>>>;

/** What became of the words of one file. */
export interface Fidelity {
  readonly path: string;
  readonly words: number;
  readonly defects: readonly Defect[];
  /** Words left out by right. */
  readonly losses: Losses;
  /** Words that losses account for and that nobody misses, by the kind of the loss. */
  readonly unused: Losses;
}

/** Compares what a file says with what its page shows. Includes count on neither side. */
export function fidelityOf(source: Source, read: (source: Source) => ReadPage = readPage): Fidelity {
  const page = read(source);
  const pieces = piecesOf(source, headerEnd(source, page));
  const starts = lineStarts(source.text);
  const html = htmlOf(page);
  const said = bagOf(pieces.flatMap(({ kind, text }) => (kind === 'notation' ? [] : [text])));
  const lost = without(said, bagOf(shownTexts(page, html)));
  const counts = excuse(lost, page.collected.losses, pieces);
  if (lost.size > 0) takeNotation(lost, source.text, pieces, html);
  const invented = page.collected.losses.flatMap((loss) => inventedIn(source, starts, loss));
  const defects = [...invented, ...placed(source, starts, pieces, lost)];
  return { path: source.path, words: sizeOf(said), defects, ...counts };
}

/** Takes from the lost words those that losses account for: words that the file says in their place. */
function excuse(lost: Bag, all: readonly Loss[], pieces: readonly Piece[]): Pick<Fidelity, 'losses' | 'unused'> {
  const losses: Partial<Record<LossKind, number>> = {};
  const unused: Partial<Record<LossKind, number>> = {};
  for (const { kind, span, text } of all) {
    const here = bagOf(
      pieces.filter(({ start, end }) => start < span.end && end > span.start).map((piece) => piece.text),
    );
    for (const word of wordsOf(text)) {
      losses[kind] = (losses[kind] ?? 0) + 1;
      if (!takeOne(here, word) || !takeOne(lost, word)) unused[kind] = (unused[kind] ?? 0) + 1;
    }
  }
  return { losses, unused };
}

const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:`{3,}|~{3,})(.*)$/gm;

/**
 * Takes from the lost words those that have become notation: where a repair makes a link, a list or
 * a fence of what remark reads as text, its address, numbers and language are there, but no text.
 */
function takeNotation(lost: Bag, text: string, pieces: readonly Piece[], html: string): void {
  const { addresses, numbers } = notationOfPage(html);
  const languages = Array.from(text.matchAll(FENCE), ([, info = '']) => info);
  const known = bagOf(pieces.flatMap((piece) => (piece.kind === 'notation' ? [piece.text] : [])));
  takeAll(lost, without(bagOf([...addresses, ...languages]), known));
  // Only what stands at the start of a line can have become the number of an item.
  const marks = bagOf(pieces.flatMap((piece) => Array.from(piece.text.matchAll(ITEM), ([, mark = '']) => mark)));
  const shown = bagOf(numbers);
  takeAll(lost, without(marks, without(marks, shown)));
}

const ITEM = /^[\s>]*(\d{1,3}|[a-z]|[ivx]{1,4})[.)]/gim;

function takeAll(lost: Bag, taken: Bag): void {
  for (const [word, count] of taken) for (let i = 0; i < count && takeOne(lost, word); i++);
}

/** A loss can only be of what stands in its place: other text would hide defects elsewhere. */
function inventedIn({ path, text: file }: Source, starts: readonly number[], { span, text }: Loss): readonly Defect[] {
  const invented = without(bagOf([text]), bagOf([file.slice(span.start, span.end)]));
  const more = invented.size === 0 ? invented : without(invented, bagOf([decoded(file, span)]));
  const { line } = placeAt(starts, span.start);
  return Array.from(more, ([word, count]) => ({
    ...{ path, line, word, count },
    kind: 'false-loss',
    text: lineAt(file, starts, line),
  }));
}

/** The same place with character references and escapes read. */
function decoded(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const plain = text
    .slice(start, end)
    .replaceAll('<', ' ')
    .replace(/\\[nrt]/g, ' ');
  return textsOfPage(plain).join(' ');
}

function headerEnd(source: Source, { doc }: ReadPage): number {
  const dialect = Object.entries(dialects).find(([name]) => name === doc.dialect)?.[1];
  return dialect?.header(source).body ?? 0;
}

/** The texts of the page: its title where that is taken from the text, and the rendered body. */
function shownTexts({ doc }: ReadPage, html: string): readonly string[] {
  const body = textsOfPage(html);
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
    if (piece.kind === 'notation') continue;
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
