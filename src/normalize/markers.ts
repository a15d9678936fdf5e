import { isParent, LINES, type Nodes } from '../markdown/index.ts';
import { placeOf, type BlockStep, type NormalizeContext } from './context.ts';
import { nodeOf, zoneOf } from './markers/nodes.ts';
import { partsOf, restore, type Marker, type Part } from './markers/parts.ts';

/** Zones and pictures in each other: Learn allows none, and nobody reads more. */
const MAX_BLOCKS = 4;

/** A block that is open while children are read; one without a node shows its content in its place. */
interface Open {
  readonly name: string;
  readonly children: Nodes[];
  readonly unclosed: boolean;
}

/** `:::image`, `:::zone`, `[!code …]` and the like → nodes; blocks without a meaning here dissolve. */
export const markers: BlockStep = (children, context) => {
  const parts = partsOf(children);
  const made = parts.some(({ type }) => type === 'marker') ? nest(parts, context) : parts;
  for (const node of made) {
    if (node.type !== 'marker') inside(node, context);
  }
  return made as typeof children;
};

/** Text and code have no markers; lines of text may have some. */
function inside(node: Nodes, context: NormalizeContext): void {
  if (LINES.has(node.type) && isParent(node)) inLine(node, context);
  else if (!isParent(node)) restore(node);
}

function inLine(line: { children: Nodes[] }, context: NormalizeContext): void {
  const parts = partsOf(line.children);
  line.children = parts.flatMap((part): Nodes[] => {
    if (part.type === 'marker') {
      const node = nodeOf(part, true, context);
      return node === null ? [] : [node];
    }
    inside(part, context);
    return [part];
  });
}

function nest(parts: readonly Part<Nodes>[], context: NormalizeContext): readonly Nodes[] {
  const root: Open = { name: '', children: [], unclosed: false };
  const stack = [root];
  for (const part of parts) {
    if (part.type === 'marker') place(part, stack, context);
    else stack.at(-1)?.children.push(part);
  }
  return root.children;
}

function place(marker: Marker, stack: Open[], context: NormalizeContext): void {
  const { name } = marker;
  if (name === 'zone-end' || name === 'image-end') close(stack, name.slice(0, -4));
  // A zone without an end is over when the next one begins.
  if (name === 'zone' && stack.at(-1)?.unclosed === true) stack.pop();
  const here = stack.at(-1)?.children ?? [];
  const node = nodeOf(marker, false, context);
  if (name === 'zone') stack.push({ name, children: zoneIn(here, marker, stack.length), unclosed: marker.open });
  if (node === null) return;
  here.push(node.type === 'noLoc' ? { type: 'paragraph', children: [node], ...placeOf(node) } : node);
  if (node.type !== 'picture' || marker.open || !/\btype\s*=\s*["']?complex\b/i.test(marker.text)) return;
  stack.push({ name, children: stack.length > MAX_BLOCKS ? here : node.children, unclosed: false });
}

/** Where a zone's content goes: zones without pivots, and zones beyond reason, dissolve. */
function zoneIn(here: Nodes[], marker: Marker, depth: number): Nodes[] {
  const zone = depth > MAX_BLOCKS ? null : zoneOf(marker);
  if (zone === null) return here;
  here.push(zone);
  return zone.children;
}

function close(stack: Open[], name: string): void {
  const at = stack.findLastIndex((open) => open.name === name);
  if (at > 0) stack.length = at;
}
