import { squeeze } from '../../core/text.ts';
import type { Fact, Span } from '../../core/types.ts';
import { SELFHELP_FIELDS, SELFHELP_READ } from '../metadata/known-fields.ts';

/** A header longer than this is not one: some page merely starts with a tag. */
export const LIMIT = 20_000;
/** What may stand before a header. */
const LEAD_LIMIT = 2000;

const TAG = /^([^\S\r\n]*<\s*)(properties|tags)(?=[\s/>])/im;
const ODD_TAG = /^\s*<\s*(\p{L}{3,30})(?=\s)/u;
const ATTRIBUTE = /([a-z_$][\w.$:-]{0,60})\s*=/gi;
/** Fewer known attributes than this may be any element's. */
const FEW = 3;
const KNOWN = new Set([...SELFHELP_FIELDS, ...SELFHELP_READ, 'services', 'ms.service'].map((n) => n.toLowerCase()));

export interface PropertiesBounds {
  /** Offset after the element's name: where its attributes start. */
  readonly from: number;
  /** Text of the body before the header. */
  readonly lead: Span | null;
  readonly facts: readonly Fact[];
}

/** Finds a `<properties` element at the start of a text, under its name or a translated one. */
export function findProperties(text: string): PropertiesBounds | null {
  // A YAML header is the usual start by far.
  if (text.startsWith('---')) return null;
  const head = text.slice(0, LEAD_LIMIT);
  const tag = TAG.exec(head);
  if (tag === null) return oddlyNamed(text);
  const start = tag.index + (tag[1]?.length ?? 0);
  const from = tag.index + tag[0].length;
  const before = head.slice(0, tag.index);
  const stray = before.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (!mayStandBefore(stray)) return null;
  if (stray !== '' && !/^\s+[a-z_$][\w.$:-]*\s*=/i.test(text.slice(from, from + 200))) return null;
  const shown = before.trim();
  if (shown === '') return { from, lead: null, facts: [] };
  const first = before.search(/\S/);
  const span = { start: first, end: first + shown.length };
  const facts: Fact[] = [{ kind: 'frontmatter-not-first', span, saw: squeeze(shown).slice(0, 60) }];
  // A value that has strayed out of the header is no text; neither is a comment.
  const isText = stray !== '' && !/^(["']).*\1$/.test(stray);
  return { from, lead: isText ? { start: 0, end: Math.max(0, start - 1) } : null, facts };
}

/** One line at most, beside comments; no code that shows what a header looks like. */
function mayStandBefore(stray: string): boolean {
  return !/[\r\n]/.test(stray) && !/`|~~~|^---/.test(stray);
}

function oddlyNamed(text: string): PropertiesBounds | null {
  const tag = ODD_TAG.exec(text.slice(0, LEAD_LIMIT));
  if (tag?.[1] === undefined) return null;
  const from = tag[0].length;
  const body = text.slice(from, from + LIMIT);
  const end = body.indexOf('/>');
  const names = Array.from(body.slice(0, end < 0 ? 0 : end).matchAll(ATTRIBUTE), ([, name = '']) => name.toLowerCase());
  if (new Set(names.filter((name) => KNOWN.has(name))).size < FEW) return null;
  const span = { start: from - tag[1].length, end: from };
  return {
    from,
    lead: null,
    facts: [{ kind: 'properties-tag', span, saw: tag[1], edits: [{ ...span, text: 'properties' }] }],
  };
}
