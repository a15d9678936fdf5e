import type { Nodes, Parent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Alert, Include, Section, Tab, Tabs, Video } from './nodes.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['paragraph']>;
type Flow = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

const flow = (node: Parent, state: Flow, info: Info): string =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library types parents by their exact children
  state.containerFlow(node as Parameters<Flow['containerFlow']>[0], info);

/** How our own nodes are written back as Learn's Markdown. */
const handlers: Record<string, Handle> = {
  alert: (node: Alert, _parent, state, info) => {
    const body = flow(node, state, info);
    return [`[!${node.kind.toUpperCase()}]`, ...body.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
  },
  tabs: (node: Tabs, _parent, state, info) =>
    `${node.children.map((tab) => handlers['tab']?.(tab, node, state, info)).join('\n\n')}\n\n---`,
  tab: (node: Tab, _parent, state, info) => {
    const label = state.containerPhrasing(
      { type: 'paragraph', children: node.label },
      { ...info, before: '[', after: ']' },
    );
    const condition = node.condition === null ? '' : `/${node.condition}`;
    return `### [${label}](#tab/${node.id}${condition})\n\n${flow(node, state, info)}`;
  },
  include: (node: Include) => `[!INCLUDE [${node.title}](${node.url})]`,
  video: (node: Video) => `> [!VIDEO ${node.url}]`,
  section: (node: Section, _parent, state, info) => flow(node, state, info),
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
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
