import { lose, note } from '../core/notes.ts';
import type { AlertKind } from '../core/alerts.ts';
import { alertKindOf } from '../locales/index.ts';
import { plainText, type Alert, type Nodes } from '../markdown/index.ts';
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
      if (marker.sameLine) note(context, 'alert-inline-text', spanOf(child), marker.kind.toUpperCase());
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
  if (!marker.translated) note(context, 'alert-unquoted', spanOf(paragraph), marker.kind.toUpperCase());
  const children = paragraph.children.length === 0 ? [] : [paragraph];
  return [{ type: 'alert', kind: marker.kind, children, ...placeOf(paragraph) }];
}

function isMarked(node: Nodes): boolean {
  const [first] = node.type === 'paragraph' ? node.children : [];
  return first?.type === 'text' && /^\s*\[(?:!|AZURE\.)/i.test(first.value);
}

interface Marker {
  readonly kind: AlertKind;
  readonly translated: boolean;
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
  const translated = kind !== word.trim().toLowerCase();
  if (translated) note(context, 'alert-translated', spanOf(first), literal, kind.toUpperCase());
  first.value = first.value.slice(whole.length);
  if (first.value === '') paragraph.children.shift();
  const breaks = paragraph.children[0]?.type === 'break';
  if (breaks) paragraph.children.shift();
  const sameLine = newline === undefined && !breaks && paragraph.children.length > 0 && !/AZURE/i.test(opener);
  return { kind, translated, sameLine: sameLine && !loose && !translated };
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

/** The words for an alert are short; a long run of blanks must not be looked at again and again. */
const LONGEST_WORD = 60;

/** `> **Note**: …` may be meant as an alert, or as a quotation: nobody can tell. */
function notePseudo(quote: Blockquote, context: NormalizeContext): void {
  const [first] = quote.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (start?.type !== 'strong' && start?.type !== 'emphasis') return;
  const word = plainText(start);
  if (word.length > LONGEST_WORD) return;
  if (alertKindOf(word.replace(/\s*[:.!]+\s*$/, '')) !== null)
    note(context, 'alert-pseudo', spanOf(start), word.trim());
}
