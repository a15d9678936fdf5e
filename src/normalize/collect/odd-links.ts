import { note } from '../../core/notes.ts';
import type { Span } from '../../core/types.ts';
import { plainText, type Nodes } from '../../markdown/index.ts';
import { spanOf } from '../context.ts';
import type { Collected } from './collected.ts';

type Link = Extract<Nodes, { type: 'link' }>;

/** A link without text: its children say nothing and show nothing. */
export function isEmptyLink(node: Link): boolean {
  return (
    node.children.length === 0 || (node.children.every(({ type }) => type === 'text') && plainText(node).trim() === '')
  );
}

/**
 * In Markdown `\.` is an escaped dot: of `..\..\x.md` only the text itself still knows the path. The
 * link gets it back.
 */
export function mendEscapes(node: Link | Extract<Nodes, { type: 'image' }>, out: Collected): void {
  // Dots that have lost what stood between them.
  if (!node.url.startsWith('...')) return;
  const path = pathAsWritten(spanOf(node), out.text);
  if (path === null) return;
  node.url = path.text;
  noteEscape(path, out);
}

/** Includes have their path as it was written. */
export function noteEscapes(node: Extract<Nodes, { type: 'include' }>, out: Collected): void {
  if (!node.url.startsWith('../')) return;
  const path = pathAsWritten(spanOf(node), out.text);
  if (path !== null && path.written.includes(String.raw`.\.`)) noteEscape(path, out);
}

interface Path {
  readonly written: string;
  readonly text: string;
  readonly span: Span;
}

const MAX_PATH = 1_000;

function pathAsWritten({ start, end }: Span, text: string): Path | null {
  const open = text.lastIndexOf('](', end);
  if (open < start || end - open > MAX_PATH) return null;
  const written = /^\s*([^()\s]*)/.exec(text.slice(open + 2, end))?.[1] ?? '';
  if (!written.includes('\\')) return null;
  const from = text.indexOf(written, open);
  return { written, text: written.replaceAll('\\', '/'), span: { start: from, end: from + written.length } };
}

function noteEscape({ written, text, span }: Path, out: Collected): void {
  note(out, 'include-path-escape', span, written, text, [{ ...span, text }]);
}
