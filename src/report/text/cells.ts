import { visible } from '../visible.ts';

/** A character as a terminal shows it, and how many cells it takes. */
export interface Glyph {
  readonly text: string;
  readonly cells: number;
}

const TAB = '    ';

// East Asian wide and full-width characters, and pictures.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const MARK = /[\p{Mn}\p{Me}\u200c\u200d]/u;

/** A text character by character, tabs as blanks. */
export function glyphsOf(raw: string): readonly Glyph[] {
  return Array.from(visible(raw.replaceAll('\t', TAB)), (text) => ({ text, cells: widthOf(text) }));
}

function widthOf(sign: string): number {
  // Up to here all are one cell wide, and most text is.
  if (sign < '\u0300') return 1;
  return MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1;
}

export function cellsOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { cells }) => sum + cells, 0);
}

export function textOfGlyphs(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('');
}

const MORE: Glyph = { text: '…', cells: 1 };

/** As much of the start as there is room for; `…` where something is left out. */
export function takeFirst(glyphs: readonly Glyph[], room: number, cutAlready = false): readonly Glyph[] {
  if (!cutAlready && cellsOf(glyphs) <= room) return glyphs;
  const taken: Glyph[] = [];
  let left = room - MORE.cells;
  for (const glyph of glyphs) {
    if (glyph.cells > left) break;
    left -= glyph.cells;
    taken.push(glyph);
  }
  return room < MORE.cells ? [] : [...taken, MORE];
}

/** As much of the end as there is room for. */
export function takeLast(glyphs: readonly Glyph[], room: number, cutAlready = false): readonly Glyph[] {
  return takeFirst(glyphs.toReversed(), room, cutAlready).toReversed();
}

/** A text cut to a width, safe to be printed. */
export function cutTo(raw: string, room: number): string {
  // Beyond so many characters there is nothing to see in any case.
  return textOfGlyphs(takeFirst(glyphsOf(raw.slice(0, room * 4)), room, raw.length > room * 4));
}
