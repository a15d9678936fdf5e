import type { Link } from '../core/types.ts';
import type { Collected } from '../normalize/index.ts';

/** A quote among the containers; a list item stands there as the blanks that its lines need. */
export const QUOTE = -1;

/** What an open bracket may still become. */
export const LINK = 1;
export const IMAGE = 2;
export const NOTHING = 0;

/** Where the reader is, and what it has gathered. One object per page, changed as the lines go by. */
export interface Scan {
  readonly text: string;
  readonly out: Omit<Collected, 'links'> & { readonly links: Link[] };
  /** Something that only the full reader can tell: the page is given up. */
  odd: boolean;
  /** Quotes and list items around the line, outermost first. */
  readonly containers: number[];
  /** A paragraph that the next line may go on, and where it began. */
  paragraph: boolean;
  /** A table in it: its rows go on like lines of a paragraph. */
  table: boolean;
  /** A part of the paragraph's last line that a bar would cut in two, were it a table. */
  barred: boolean;
  /** Signs of this paragraph that found no partner on their own line. */
  openTick: boolean;
  /** Signs of emphasis so far. */
  emphases: number;
  openBracket: boolean;
  /** The line above was empty, or there is none. */
  blankAbove: boolean;
  /** This line, and the one above, is text. */
  words: boolean;
  belowText: boolean;
  /** This line is empty. */
  blank: boolean;
  /** This line, and the last one that was not empty, is code by its indentation. */
  code: boolean;
  belowCode: boolean;
  /** An alert has begun, and its quote has not ended. */
  alert: boolean;
  /** Code point and length of the fence we are in; 0 for none. */
  fence: number;
  fenceLength: number;
  /** Names that the next heading takes over. */
  above: readonly string[];
  /** Labels that seem to be defined; each must turn out to be. */
  readonly labels: ReadonlySet<string> | null;
  /** Labels that references name. */
  readonly used: Set<string>;
  /** The text is not that of the file. */
  readonly edited: boolean;
  /** What had to be put right has been. */
  readonly repaired: boolean;
  /** Open brackets of a line: where, how many links there were, and what they may still become. */
  readonly opens: number[];
  readonly linksAt: number[];
  readonly states: number[];
  /** Addresses without brackets on a line: they are links unless they stand in one. */
  readonly bare: number[];
  /** `[!` that nothing has explained yet. */
  marks: number;
}

export function createScan(
  text: string,
  out: Collected,
  { labels, edited, repaired }: Pick<Scan, 'labels' | 'edited' | 'repaired'>,
): Scan {
  return {
    text,
    out,
    odd: false,
    containers: [],
    paragraph: false,
    table: false,
    barred: false,
    openTick: false,
    emphases: 0,
    openBracket: false,
    blankAbove: true,
    words: false,
    belowText: false,
    blank: false,
    code: false,
    belowCode: false,
    alert: false,
    fence: 0,
    fenceLength: 0,
    above: [],
    labels,
    edited,
    repaired,
    used: new Set(),
    opens: [],
    linksAt: [],
    states: [],
    bare: [],
    marks: 0,
  };
}

/** Gives the page up. */
export function giveUp(scan: Scan): -1 {
  scan.odd = true;
  return -1;
}

/** Place after the blanks from a place on; a tab is more than one blank, and for the full reader. */
export function afterBlanks(scan: Scan, at: number): number {
  let i = at;
  while (scan.text.charCodeAt(i) === 32) i++;
  if (scan.text.charCodeAt(i) === 9) scan.odd = true;
  return i;
}

/** A bar inside of something: in a row of a table it would end the cell. */
export function noteBar(scan: Scan, next: number): number {
  scan.barred = true;
  return scan.table ? giveUp(scan) : next;
}
