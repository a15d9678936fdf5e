import { isRule } from './signs.ts';
import { afterBlanks, giveUp, QUOTE, type Scan } from './scan.ts';

/** Takes the sign of a container that the line goes on with; -1 where it does not. */
export function goOn(scan: Scan, container: number, at: number, end: number): number {
  const first = afterBlanks(scan, at);
  if (container === QUOTE) return first - at > 3 || scan.text.charCodeAt(first) !== 62 ? -1 : afterQuote(scan, first);
  if (first - at >= container) return at + container;
  return first === end ? first : -1;
}

export function afterQuote({ text }: Scan, at: number): number {
  return text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
}

/** Blanks that the lines of an item need, if one starts here; 0 for none. */
export function itemAt(
  scan: Scan,
  at: number,
  end: number,
  { indent, here, follows }: { readonly indent: number; readonly here: boolean; readonly follows: boolean },
): number {
  const { text } = scan;
  const code = text.charCodeAt(at);
  let after = at;
  if (code === 45 || code === 42 || code === 43) after = at + 1;
  else {
    while (after < at + 10 && text.charCodeAt(after) > 47 && text.charCodeAt(after) < 58) after++;
    const sign = text.charCodeAt(after);
    if (after === at || after === at + 10 || (sign !== 46 && sign !== 41)) return 0;
    after++;
  }
  const first = afterBlanks(scan, after);
  if ((first === after && first < end) || isRule(text, at, end)) return 0;
  // An empty item is over soon; only some items interrupt a paragraph, and none a table.
  if (first === end) return giveUp(scan);
  const numbered = after - at > 2 || (after - at === 2 && code !== 49);
  if (here && numbered) return scan.table ? giveUp(scan) : 0;
  // Directly below something else, the engine asks whether a paragraph would be interrupted.
  if (numbered && !follows && (scan.belowText || scan.belowCode)) return giveUp(scan);
  const gap = first - after;
  return indent + (after - at) + (gap > 4 ? 1 : gap);
}
