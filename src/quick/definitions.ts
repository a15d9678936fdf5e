import { placed, pushLink } from '../normalize/index.ts';
import { giveUp, type Scan } from './scan.ts';

// `[label]: address "title"`, with nothing in it that would have to be decoded.
const DEFINITION = /^\[([^[\]\\\n]{1,300})\]:[ ]*([^\s<>\\&]+)((?:[ ]+(?:"[^"\\&]*"|'[^'\\&]*'|\([^()\\&]*\)))?)[ ]*$/;

/** A definition on one line; 0 where there is none. */
export function readDefinition(scan: Scan, at: number, end: number): number {
  const { text, out, labels } = scan;
  const match = DEFINITION.exec(text.slice(at, end));
  const [whole = '', label = '', url = ''] = match ?? [];
  if (match === null) return /^\[[^\]]*\]:/.test(text.slice(at, end)) ? giveUp(scan) : 0;
  const id = labelOf(label);
  if (id === '' || label.startsWith('^') || scan.containers.length > 0 || labels?.has(id) !== true) return giveUp(scan);
  // What follows may be a title, or text that the definition had to end for.
  const next = text.charCodeAt(text.indexOf('\n', end) + 1 || text.length);
  if (!(next === 91 || next === 10 || next === 13 || Number.isNaN(next))) return giveUp(scan);
  scan.paragraph = false;
  if (out.definitions.has(id)) return -1;
  // Blanks at its end are a part of it.
  const span = { start: at, end: at + whole.length };
  out.definitions.set(id, { type: 'definition', identifier: id, label, url, ...placed(span) });
  const facts = out.facts.length;
  pushLink({ kind: 'definition', url, span }, out);
  return out.facts.length > facts ? giveUp(scan) : -1;
}

/** Labels are equal whatever their case and blanks. */
export function labelOf(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

const LABELS = /^[ \t>*+.)\d-]{0,40}\[([^\]\n]{1,300})\]:/gm;

/** Labels that a text seems to define. */
export function labelsIn(text: string, from: number): ReadonlySet<string> | null {
  if (text.indexOf(']:', from) < 0) return null;
  LABELS.lastIndex = from;
  const labels = new Set<string>();
  for (let match = LABELS.exec(text); match !== null; match = LABELS.exec(text)) labels.add(labelOf(match[1] ?? ''));
  return labels.size === 0 ? null : labels;
}
