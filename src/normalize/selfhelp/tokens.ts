import { lose } from '../../core/notes.ts';
import { squeeze } from '../../core/text.ts';
import { isParent, type Nodes } from '../../markdown/index.ts';
import { CONTAINERS } from '../containers.ts';
import { placed, spanOf, type BlockStep, type NormalizeContext } from '../context.ts';
import { tokenAt } from './selfhelp-markers.ts';
import { hasStandIn, splitAtStandIns, standIn } from './stand-ins.ts';

/** `<!--$name-->sample<!--/$name-->` → token, wherever it stands; in code only the sample stays. */
export const tokens: BlockStep = (children, context) => {
  for (const child of children) if (!CONTAINERS.has(child.type)) inside(child, context);
  return children;
};

function inside(node: Nodes, context: NormalizeContext): void {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') {
    if (hasStandIn(node.value)) node.value = asText(node.value, context);
  } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    if (hasStandIn(node.url)) node.url = asText(node.url, context);
    if (node.title != null && hasStandIn(node.title)) node.title = asText(node.title, context);
  }
  if (node.type === 'image' && node.alt != null && hasStandIn(node.alt)) node.alt = asText(node.alt, context);
  if (!isParent(node)) return;
  const held: Nodes[] = node.children;
  if (held.some((child) => child.type === 'text' && hasStandIn(child.value))) {
    // Only running text holds text: what takes its place may stand there too.
    (node as { children: Nodes[] }).children = held.flatMap((child) =>
      child.type === 'text' ? split(child, context) : [child],
    );
  }
  for (const child of node.children) inside(child, context);
}

function split(text: Extract<Nodes, { type: 'text' }>, context: NormalizeContext): Nodes[] {
  if (!hasStandIn(text.value)) return [text];
  let { start } = spanOf(text);
  const { end } = spanOf(text);
  const out: Nodes[] = [];
  for (const part of splitAtStandIns(text.value)) {
    const token = typeof part === 'number' ? tokenAt(context.text, part) : null;
    if (token !== null) {
      loseNames(token, context);
      out.push({
        type: 'token',
        name: token.name,
        value: squeeze(token.sample),
        ...placed(token),
      });
      start = token.end;
    } else if (part !== '')
      out.push({
        type: 'text',
        value: typeof part === 'number' ? standIn(part) : part,
        ...placed({ start, end: Math.max(start, end) }),
      });
  }
  return out;
}

function asText(text: string, context: NormalizeContext): string {
  return splitAtStandIns(text)
    .map((part) => {
      const token = typeof part === 'number' ? tokenAt(context.text, part) : null;
      if (token !== null) loseNames(token, context);
      return token?.sample ?? (typeof part === 'number' ? standIn(part) : part);
    })
    .join('');
}

function loseNames({ start, end, name }: NonNullable<ReturnType<typeof tokenAt>>, context: NormalizeContext): void {
  lose(context, 'marker', { start, end }, `${name} ${name}`);
}
