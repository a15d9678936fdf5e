import type { Edit, Fact, FactKind, Span } from '../core/types.ts';

/** Facts of a header that know what a value or a key should have been. */
const VALUES: ReadonlySet<FactKind> = new Set<FactKind>(['metadata-date-order', 'metadata-locale', 'metadata-enum']);

/** The edits of facts as the file needs them: with its line ends, and those of fields, which know only their span. */
export function finishEdits(text: string, facts: readonly Fact[]): readonly Fact[] {
  if (facts.length === 0) return facts;
  const crlf = facts.some(breaksLines) && text.includes('\r\n');
  return facts.map((fact) => {
    if (crlf && breaksLines(fact)) return { ...fact, edits: fact.edits?.map(withReturns) ?? [] };
    const edits = fact.edits === undefined && fact.expected !== undefined ? fieldEdits(text, fact) : null;
    return edits === null ? fact : { ...fact, edits };
  });
}

function breaksLines({ edits }: Fact): boolean {
  return edits !== undefined && edits.some(({ text }) => text.includes('\n'));
}

function withReturns(edit: Edit): Edit {
  return { ...edit, text: edit.text.replace(/\r?\n/g, '\r\n') };
}

function fieldEdits(text: string, { kind, span, saw, expected = '' }: Fact): readonly Edit[] | null {
  if (kind === 'frontmatter-key-typo') {
    const start = /["']/.test(text.charAt(span.start)) ? span.start + 1 : span.start;
    return text.startsWith(saw, start) ? [{ start, end: start + saw.length, text: expected }] : null;
  }
  if (!VALUES.has(kind)) return null;
  const at = valueIn(text, span, saw);
  return at === null ? null : [{ ...at, text: asWritten(kind, expected) }];
}

/** Where a value stands in its field, if it stands there once. */
function valueIn(text: string, { start, end }: Span, saw: string): Span | null {
  const field = text.slice(start, end);
  const from = Math.max(0, field.search(/[:=]/) + 1);
  const at = field.indexOf(saw, from);
  if (saw === '' || at < 0 || field.includes(saw, at + saw.length)) return null;
  return { start: start + at, end: start + at + saw.length };
}

/** Dates of headers have the month first, locales their region in capitals. */
function asWritten(kind: FactKind, expected: string): string {
  if (kind === 'metadata-locale') return expected.replace(/-[a-z]{2}$/, (region) => region.toUpperCase());
  if (kind !== 'metadata-date-order') return expected;
  const [year = '', month = '', day = ''] = expected.split('-');
  return `${month}/${day}/${year}`;
}
