import { squeeze } from '../core/text.ts';
import type { PageDoc, Span } from '../core/types.ts';
import { readPage } from '../dialects/index.ts';
import { isParent, type Nodes } from '../markdown/index.ts';
import { readFile, sourceOf } from '../read/index.ts';
import { compareBlocks, replaced } from './code-blocks.ts';
import type { Difference } from './difference.ts';

/** A piece of code of a page. */
export interface Code {
  readonly value: string;
  readonly span: Span;
  /** The value alone, where it is written as it is. */
  readonly place: Span | null;
}

export interface Codes {
  readonly text: string;
  readonly spans: readonly Code[];
  readonly blocks: readonly Code[];
}

/** Both texts are read again, trees and all: few pairs come so far. */
export function compareCode(base: string, here: PageDoc, there: PageDoc): readonly Difference[] {
  const same = {
    spans: here.literals.spans === there.literals.spans,
    blocks: here.literals.blocks === there.literals.blocks,
  };
  if (same.spans && same.blocks) return [];
  const [mine, theirs] = [codesOf(base, here), codesOf(base, there)];
  if (mine === null || theirs === null) return [];
  return [...(same.spans ? [] : compareSpans(mine, theirs)), ...(same.blocks ? [] : compareBlocks(mine, theirs))];
}

function codesOf(base: string, { file }: PageDoc): Codes | null {
  const read = readFile(base, file);
  if (read === null) return null;
  const source = sourceOf(read);
  const spans: Code[] = [];
  const blocks: Code[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'inlineCode') spans.push(codeOf(node.value, node, source.text));
    else if (node.type === 'code') blocks.push(codeOf(node.value, node, source.text));
    if (isParent(node)) for (const child of node.children) visit(child);
  };
  visit(readPage(source).tree);
  return { text: source.text, spans, blocks };
}

function codeOf(value: string, { position }: Pick<Nodes, 'position'>, text: string): Code {
  const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
  const at = text.indexOf(value, span.start);
  const written = value !== '' && at >= 0 && at + value.length <= span.end;
  return { value, span, place: written ? { start: at, end: at + value.length } : null };
}

/** Values that only one side has; what only looks like code on one side says nothing. */
function compareSpans(mine: Codes, theirs: Codes): readonly Difference[] {
  const lost = without(theirs.spans, mine.spans);
  const added = without(mine.spans, theirs.spans);
  // A value that stands there as text has lost its marks only.
  const [prose, other] = [proseOf(mine), proseOf(theirs)];
  const missing = lost.filter(({ value }) => !stands(prose, value.trim()));
  const free = added.filter(({ value }) => !stands(other, value.trim()));
  return missing.map((code, i): Difference => {
    const near = missing.length === free.length ? (free[i] ?? null) : nearestTo(code, theirs, free, mine);
    return {
      kind: 'code-span',
      here: near?.span ?? { start: 0, end: 0 },
      saw: near?.value ?? null,
      wanted: code.value,
      there: code.span,
      edits: missing.length === 1 && free.length === 1 ? replaced(near, code.value) : null,
    };
  });
}

/** Whether a value stands in a text, and not as a part of a longer word. */
function stands(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + Math.max(1, value.length))) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + value.length)];
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return value === '';
}

/** The text without its blocks of code. */
function proseOf({ text, blocks }: Codes): string {
  const ends = [0, ...blocks.map(({ span }) => span.end)];
  return ends.map((end, i) => text.slice(end, blocks[i]?.span.start ?? text.length)).join('');
}

/** The free value that stands at about the same place among all. */
function nearestTo(code: Code, theirs: Codes, free: readonly Code[], mine: Codes): Code | null {
  const at = theirs.spans.indexOf(code) / Math.max(1, theirs.spans.length);
  const places = free.map((one) => Math.abs(mine.spans.indexOf(one) / Math.max(1, mine.spans.length) - at));
  const best = places.indexOf(Math.min(...places));
  return best >= 0 && (places[best] ?? 1) < 0.1 ? (free[best] ?? null) : null;
}

function without(all: readonly Code[], others: readonly Code[]): readonly Code[] {
  const known = new Set(others.map(({ value }) => comparable(value)));
  return all.filter(({ value }) => !known.has(comparable(value)));
}

/** What stands for a value is translated: `<resource-group>`. */
function comparable(value: string): string {
  return squeeze(value).replace(/<[\p{L}][^<>]{0,80}>/gu, '<>');
}
