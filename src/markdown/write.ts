import type { Nodes, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Alert, Include, Picture, PortalLink, Section, Tab, Tabs, Video, Zone } from './nodes.ts';
import { portalLinkOf, writePart, writeToken } from './write-selfhelp.ts';
import { writeNoLoc, writePicture, writeSnippet, writeZone } from './write-markers.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['paragraph']>;
type Flow = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

const flow = (node: Parent, state: Flow, info: Info): string =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library types parents by their exact children
  state.containerFlow(node as Parameters<Flow['containerFlow']>[0], info);

/** A quote under a marker such as `[!NOTE]`. */
function marked(marker: string, node: Parent, state: Flow, info: Info): string {
  const [first] = node.children;
  // Text and bullets may follow the marker directly; other blocks would become part of its paragraph.
  const joins = first === undefined || first.type === 'paragraph' || (first.type === 'list' && first.ordered !== true);
  const body = first === undefined ? [] : flow(node, state, info).split('\n');
  return [marker, ...(joins ? [] : ['']), ...body].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** How our own nodes are written back as Learn's Markdown. */
const handlers: Record<string, Handle> = {
  alert: (node: Alert, _parent, state, info) => marked(`[!${node.kind.toUpperCase()}]`, node, state, info),
  tabs: (node: Tabs, _parent, state, info) =>
    `${node.children.map((tab) => handlers['tab']?.(tab, node, state, info)).join('\n\n')}\n\n---`,
  tab: (node: Tab, _parent, state, info) => {
    const label = state.containerPhrasing(
      { type: 'paragraph', children: node.label },
      { ...info, before: '[', after: ']' },
    );
    const condition = node.condition === null ? '' : `/${node.condition}`;
    return `### [${label}](#tab/${node.id}${condition})\n\n${flow(node, state, info)}`.trimEnd();
  },
  include: ({ title, url }: Include, parent, state, info) =>
    `[!INCLUDE ${state.handle({ type: 'link', url, children: [{ type: 'text', value: title }] }, parent, state, info)}]`,
  video: (node: Video, parent, state, info) =>
    node.title === undefined
      ? `> [!VIDEO ${node.url}]`
      : state.handle(
          { type: 'link', url: node.url, children: [{ type: 'text', value: node.title }] },
          parent,
          state,
          info,
        ),
  picture: (node: Picture, _parent, state, info) => writePicture(node, flow(node, state, info)),
  zone: (node: Zone, _parent, state, info) => writeZone(node, flow(node, state, info)),
  snippet: writeSnippet,
  noLoc: writeNoLoc,
  token: writeToken,
  portalLink: (node: PortalLink, parent, state, info) => state.handle(portalLinkOf(node), parent, state, info),
  section: (node: Section, _parent, state, info) =>
    writePart(node, () => flow(node, state, info)) ?? marked(`[!div class="${node.role}"]`, node, state, info),
  // A page that starts with `---` would start with a header.
  thematicBreak: (node, parent) => (parent?.type === 'root' && parent.children[0] === node ? '***' : '---'),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { handlers, bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: true })
  .freeze();

/** Normalized Markdown of a tree: one spelling for every construct. */
export function toMarkdown(tree: Root): string {
  return processor.stringify(tree);
}

/** Parses with remark: the oracle that the conformance test holds the engine against. */
export function parseWithRemark(text: string): Root {
  return processor.parse(text);
}

export type { Nodes };
