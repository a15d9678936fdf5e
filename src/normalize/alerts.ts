import { ALERT_KINDS, type AlertKind } from '../core/alerts.ts';
import { alertWords } from '../locales/index.ts';
import type { Alert, Nodes } from '../markdown/index.ts';
import { note, placeOf, spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Blockquote = Extract<Nodes, { type: 'blockquote' }>;
type Paragraph = Extract<Nodes, { type: 'paragraph' }>;

const MARKER = /^\s*\[(?:!\s*(?:AZURE\.)?|AZURE\.)(\p{L}+(?: +\p{L}+)*)\s*[\]}]:?[ \t]*(?:\r?\n)?/iu;

/** `> [!NOTE]` → alert. A second marker in the same quote starts a second alert, as on Learn. */
export const alerts: BlockStep = (children, context) => {
  if (!children.some((node) => node.type === 'blockquote')) return children;
  return children.flatMap((node) => (node.type === 'blockquote' ? split(node, context) : [node])) as typeof children;
};

function split(quote: Blockquote, context: NormalizeContext): Nodes[] {
  const out: (Blockquote | Alert)[] = [];
  for (const child of quote.children) {
    const kind = child.type === 'paragraph' ? takeMarker(child, context) : null;
    if (kind !== null) out.push({ type: 'alert', kind, children: [], ...placeOf(quote) });
    else if (out.length === 0) out.push({ type: 'blockquote', children: [], ...placeOf(quote) });
    const empty = child.type === 'paragraph' && child.children.length === 0;
    if (!empty) out.at(-1)?.children.push(child);
  }
  return out.length === 0 ? [quote] : out;
}

/** Takes the marker off the paragraph's first text and says which kind it names. */
function takeMarker(paragraph: Paragraph, context: NormalizeContext): AlertKind | null {
  const first = paragraph.children[0];
  if (first?.type !== 'text') return null;
  const match = MARKER.exec(first.value);
  if (match?.[1] === undefined) return null;
  const kind = kindOf(match[1]);
  if (kind === null) {
    if (!OTHER_MARKERS.has(match[1].toLowerCase())) note(context, 'alert-unknown', spanOf(first), match[1]);
    return null;
  }
  first.value = first.value.slice(match[0].length);
  if (first.value === '') paragraph.children.shift();
  if (paragraph.children[0]?.type === 'break') paragraph.children.shift();
  return kind;
}

/** Quoted markers that are not alerts: other steps read them. */
const OTHER_MARKERS: ReadonlySet<string> = new Set(['video', 'div', 'include', 'code']);

function kindOf(word: string): AlertKind | null {
  const wanted = word.trim().toLowerCase();
  return ALERT_KINDS.find((kind) => kind === wanted) ?? alertWords.get(wanted) ?? null;
}
