import { isShut, shutParts } from './inline.ts';
import type { Line } from './scan/lines.ts';

/** Nobody writes longer lines by hand; brackets without end take their time. */
const MAX_LINE = 100_000;

/** Matches in a line of text that are not in code. */
export function found({ kind, text }: Line, expression: RegExp): readonly RegExpExecArray[] {
  if (kind !== 'text' || text.length > MAX_LINE) return [];
  const matches = [...text.matchAll(expression)];
  if (matches.length === 0) return [];
  const parts = text.includes('`') ? shutParts(text).filter(({ start }) => text[start] === '`') : [];
  return matches.filter(({ index }) => text[index - 1] !== '\\' && !isShut(parts, index));
}

/** Labels that the text defines, lower case. */
export function labelsIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(/^[ \t>]{0,9}\[([^\]\n]{1,300})\]:/gm), ([, label = '']) => label.trim().toLowerCase()),
  );
}

/** An address of the web, as it may stand in a link. */
export const WEB = String.raw`https?://[^\s()[\]<>"（）［］【】]+`;

/** A path, known by the end of its name, or by its start. */
export const PATH = String.raw`[\w.~/%-]+\.(?:md|html?|aspx|png|jpe?g|gif|svg|pdf|zip)(?:[?#][\w=&.-]*)?|/[\w./%-]+|#[\w.-]+`;

/** Text in brackets that is no box to tick, no footnote and no marker. */
export const LABEL = String.raw`\[(?![ xX!^]?\])(?!\^|!)[^[\]]{1,300}\]`;
