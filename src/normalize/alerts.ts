import { lose, note } from '../core/notes.ts';
import type { AlertKind } from '../core/alerts.ts';
import { alertKindOf } from '../locales/index.ts';
import type { Alert, Nodes } from '../markdown/index.ts';
import { markerEdits } from './alerts/alert-edits.ts';
import { notePseudo } from './alerts/pseudo-alert.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Blockquote = Extract<Nodes, { type: 'blockquote' }>;
type Paragraph = Extract<Nodes, { type: 'paragraph' }>;

const MARKER = /^\s*\[(!\s*(?:AZURE\.)?|AZURE\.)(\p{L}+(?: +\p{L}+)*)\s*[\]}]:?[ \t]*(\r?\n)?/iu;

/**
 * `> [!NOTE]` → alert. A second marker in the same quote starts a second alert, as on Learn; a
 * paragraph that starts with a marker is an alert that has lost its `>`.
 */
export const alerts: BlockStep = (children, context) => {
  if (!children.some((node) => node.type === 'blockquote' || isMarked(node))) return children;
  const out: Nodes[] = [];
  for (const node of children) {
    const made = alertsOf(node, context);
    const last = out.at(-1);
    const [first] = made;
    if (last?.type === 'alert' && last.children.length === 0 && first?.type === 'blockquote' && made.length === 1) {
      // A blank line has come between a marker and its text.
      note(context, 'alert-lazy', spanOf(last), last.kind.toUpperCase());
      last.children = first.children;
      continue;
    }
    for (const each of made) {
      dropEmpty(out, context);
      out.push(each);
    }
  }
  dropEmpty(out, context);
  return out as typeof children;
};

function alertsOf(node: Nodes, context: NormalizeContext): readonly Nodes[] {
  if (node.type === 'blockquote') return split(node, context);
  return node.type === 'paragraph' && isMarked(node) ? unquoted(node, context) : [node];
}

/** An alert without a text is left out. */
function dropEmpty(out: Nodes[], context: NormalizeContext): void {
  const last = out.at(-1);
  if (last?.type !== 'alert' || last.children.length > 0) return;
  note(context, 'alert-empty', spanOf(last), last.kind.toUpperCase());
  out.pop();
}

function split(quote: Blockquote, context: NormalizeContext): Nodes[] {
  const out: (Blockquote | Alert)[] = [];
  for (const child of quote.children) {
    const marker = child.type === 'paragraph' ? takeMarker(child, context) : null;
    if (marker !== null) {
      if (marker.sameLine) noteMarker('alert-inline-text', child, marker.kind, context);
      out.push({
        type: 'alert',
        kind: marker.kind,
        children: [],
        ...(out.length === 0 ? placeOf(quote) : placeOf(child)),
      });
    } else if (out.length === 0) out.push({ type: 'blockquote', children: [], ...placeOf(quote) });
    const empty = child.type === 'paragraph' && child.children.length === 0;
    if (!empty) out.at(-1)?.children.push(child);
  }
  const [first] = out;
  if (first?.type === 'blockquote') notePseudo(first, context);
  return out.length === 0 ? [quote] : out;
}

function unquoted(paragraph: Paragraph, context: NormalizeContext): Nodes[] {
  const marker = takeMarker(paragraph, context, true);
  if (marker === null) return [paragraph];
  if (!marker.odd) noteMarker('alert-unquoted', paragraph, marker.kind, context);
  const children = paragraph.children.length === 0 ? [] : [paragraph];
  return [{ type: 'alert', kind: marker.kind, children, ...placeOf(paragraph) }];
}

function isMarked(node: Nodes): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && /^\s*\[(?:!|AZURE\.)/i.test(first.value);
}

/** Says of a marker that it, or its text, stands at a wrong place. */
function noteMarker(
  kind: 'alert-inline-text' | 'alert-unquoted',
  node: Nodes,
  word: AlertKind,
  context: NormalizeContext,
): void {
  const span = spanOf(node);
  const edits = markerEdits(context.text, span, { quote: kind === 'alert-unquoted' });
  note(context, kind, span, word.toUpperCase(), undefined, edits);
}

interface Marker {
  readonly kind: AlertKind;
  /** It is translated, or has a blank or a bracket that does not belong. */
  readonly odd: boolean;
  /** Text follows on the same line, where Learn expects none. */
  readonly sameLine: boolean;
}

/** Takes the marker off the paragraph's first text and says which kind it names. */
function takeMarker(paragraph: Paragraph, context: NormalizeContext, loose = false): Marker | null {
  const first = paragraph.children[0];
  if (first?.type !== 'text') return null;
  const match = MARKER.exec(first.value);
  const [whole = '', opener = '', word = '', newline] = match ?? [];
  if (match === null) return null;
  const kind = alertKindOf(word);
  if (kind === null) {
    noteUnknown(word, loose, first, context);
    return null;
  }
  const literal = whole.trim();
  lose(context, 'marker', spanOf(first), literal);
  const odd = kind !== word.trim().toLowerCase() || /^\[!\s|\}$/.test(literal);
  if (odd) {
    const marker = `[!${kind.toUpperCase()}]`;
    const edits = markerEdits(context.text, spanOf(paragraph), { marker, quote: loose });
    note(context, 'alert-translated', spanOf(first), literal, kind.toUpperCase(), edits);
  }
  first.value = first.value.slice(whole.length);
  if (first.value === '') paragraph.children.shift();
  const breaks = paragraph.children[0]?.type === 'break';
  if (breaks) paragraph.children.shift();
  const sameLine = newline === undefined && !breaks && paragraph.children.length > 0 && !/AZURE/i.test(opener);
  return { kind, odd, sameLine: sameLine && !loose && !odd };
}

/** Quoted markers that are not alerts: other steps read them. */
const OTHER_MARKERS: ReadonlySet<string> = new Set(['video', 'div', 'include', 'code', 'selector']);

function noteUnknown(word: string, loose: boolean, node: Nodes, context: NormalizeContext): void {
  if (OTHER_MARKERS.has(word.toLowerCase())) return;
  if (loose) {
    const { start } = spanOf(node);
    // In a quote it has been noted already.
    const before = context.text.slice(context.text.lastIndexOf('\n', start - 1) + 1, start);
    if (!before.includes('>')) note(context, 'marker-unknown', spanOf(node), `[!${word}]`);
  } else note(context, 'alert-unknown', spanOf(node), word);
}
