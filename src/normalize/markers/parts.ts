import { isParent, type Nodes } from '../../markdown/index.ts';
import { INSTRUCTION, withoutInstructions } from '../../repair/index.ts';
import { placeOf } from '../context.ts';

type Html = Extract<Nodes, { type: 'html' }>;

/** A marker in the tree: `:::zone pivot="x"`, `[!VIDEO url]`. */
export interface Marker extends Pick<Nodes, 'position'> {
  readonly type: 'marker';
  /** As written, without the colons around it. */
  readonly text: string;
  /** Lower-case name: `zone-end`, `!video`, `!code`. */
  readonly name: string;
  /** It has no end. */
  readonly open: boolean;
}

export type Part<N> = N | Marker;

/** The children with the markers in raw HTML told apart from what is HTML. */
export function partsOf<N extends Nodes>(children: readonly N[]): readonly Part<N>[] {
  return children.flatMap((node): readonly Part<N>[] => {
    if (node.type === 'html') return partsOfHtml(node) as readonly Part<N>[];
    return node.type === 'code' ? (markersOfCode(node) ?? [node]) : [node];
  });
}

function partsOfHtml(node: Html): readonly Part<Html>[] {
  if (!node.value.includes('<?')) return node.value === '</m>' ? [] : [node];
  const parts: Part<Html>[] = [];
  let from = 0;
  const addHtml = (value: string): void => {
    if (value.trim() !== '') parts.push({ ...node, value });
  };
  for (const match of node.value.matchAll(INSTRUCTION)) {
    addHtml(node.value.slice(from, match.index));
    parts.push(markerOf(match[2] ?? '', match[1] === '!', node));
    from = match.index + match[0].length;
  }
  addHtml(node.value.slice(from));
  return parts;
}

/** Indented by too much, markers become a code block; nobody means that. */
function markersOfCode(node: Extract<Nodes, { type: 'code' }>): Marker[] | null {
  if (!node.value.startsWith('<?')) return null;
  const found = Array.from(node.value.matchAll(INSTRUCTION), ([, open, text = '']) =>
    markerOf(text, open === '!', node),
  );
  return node.value.replace(INSTRUCTION, '').trim() === '' ? found : null;
}

function markerOf(raw: string, open: boolean, node: Nodes): Marker {
  const text = raw.replaceAll('?&gt;', '?>');
  const [, quoted, colons] = /^(?:\[!\s?(\p{L}+)|:{3,}\s*([\w-]*))/iu.exec(text) ?? [];
  // Whatever else is quoted is a video, in some language.
  const name = quoted === undefined ? (colons ?? '') : /^code/i.test(quoted) ? '!code' : '!video';
  return { type: 'marker', text, name: name.toLowerCase(), open, ...placeOf(node) };
}

/** Puts back what the parser took for code or text, where no marker can stand. */
export function restore(node: Nodes): void {
  if ('value' in node && typeof node.value === 'string') node.value = withoutInstructions(node.value);
  if ('alt' in node && typeof node.alt === 'string') node.alt = withoutInstructions(node.alt);
  if ('title' in node && typeof node.title === 'string') node.title = withoutInstructions(node.title);
  if (isParent(node)) for (const child of node.children) restore(child);
}
