import type { Notes } from '../core/types.ts';
import { occurs } from '../core/text.ts';
import { nodeOf, placed, pushLink } from '../normalize/index.ts';
import { isInstruction } from '../repair/index.ts';
import { giveUp, QUOTE, type Scan } from './scan.ts';

/** `[!VIDEO url]` and `[!code-x[title](path)]`: nothing stands on the line but one of them. */
const ALONE = /\[!(?:video[ ]+[^\s[\]<>?"']+|code(?:-[a-z\d-]+)?\[[^[\]<>?]*\]\([^()[\]<>]*\))\](?=\r?(?:\n|$))/iy;
/** Blocks that go on over empty lines. */
const LONG = /<(?:pre|script|style|textarea)\b/i;

/** Whether there is an instruction that is not alone on its line, below an empty one. */
export function hasOddInstruction(text: string): boolean {
  let found = false;
  const odd = occurs(text, '[', (at) => isInstruction(text, at) && (found = true) && !isAlone(text, at));
  return odd || (found && LONG.test(text));
}

function isAlone(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const before = text.slice(start, at);
  if (before !== '' && before !== '> ') return false;
  ALONE.lastIndex = at;
  return ALONE.test(text) && /(?:^|\n)[> \t]*\r?\n$/.test(text.slice(Math.max(0, start - 20), start));
}

/** The link of an instruction; 0 where there is none. */
export function readInstruction(scan: Scan, at: number, end: number): number {
  const { text, containers, out } = scan;
  if (!isInstruction(text, at)) return 0;
  const [container] = containers;
  if (containers.length > 1 || (container !== undefined && container !== QUOTE)) return giveUp(scan);
  const raw = text.slice(at, end);
  const place = placed({ start: at, end });
  const notes: Notes = { facts: [], losses: [] };
  const name = /^\[!code/i.test(raw) ? '!code' : '!video';
  const node = nodeOf({ type: 'marker', text: raw, name, open: false, ...place }, false, notes);
  if (node === null || notes.facts.length > 0 || !('url' in node)) return giveUp(scan);
  const facts = out.facts.length;
  pushLink({ kind: node.type === 'snippet' ? 'snippet' : 'link', url: node.url, span: { start: at, end } }, out);
  if (out.facts.length > facts) return giveUp(scan);
  scan.paragraph = false;
  return -1;
}
