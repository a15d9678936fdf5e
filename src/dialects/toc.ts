import { applyEdits } from '../core/edits.ts';
import { squeeze } from '../core/text.ts';
import type { Edit, Fact, Link, Source, TocDoc, TocEntry } from '../core/types.ts';
import { extensionOf } from '../core/url.ts';
import { isParent, plainText, relocate, type Nodes } from '../markdown/index.ts';
import { parseBounded } from '../normalize/index.ts';
import { pushLink, type Gathered } from './toc/links.ts';
import { entriesOfYaml } from './toc/entries.ts';

interface Draft {
  readonly label: string;
  readonly link: number | null;
  readonly items: Draft[];
}

/** A table of contents, as `toc.yml` (nested items) or `TOC.md` (headings or lists of links). */
export function readToc(source: Source): TocDoc {
  const links: Link[] = [];
  const facts: Fact[] = [...source.facts];
  const { path, docset, locale, rel, role } = source;
  const yaml = extensionOf(rel) !== 'md';
  const { text } = source;
  const entries = (yaml ? entriesOfYaml : fromMarkdown)(text, { text, links, facts });
  return {
    kind: 'toc',
    file: { path, docset, locale, rel, role },
    dialect: yaml ? 'toc.yml' : 'toc.md',
    links,
    facts,
    entries,
  };
}

/** Headings nest by level; list items nest by indentation under the heading above them. */
function fromMarkdown(text: string, out: Gathered): readonly TocEntry[] {
  const root: Draft = { label: '', link: null, items: [] };
  const stack: Draft[] = [root];
  const edits = headingBlanks(text);
  const tree = parseBounded(applyEdits(text, edits));
  relocate(tree, edits);
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const draft = entryOf(node, out);
      stack.length = Math.min(stack.length, node.depth);
      stack.at(-1)?.items.push(draft);
      stack.push(draft);
    } else if (node.type === 'list') {
      for (const item of listItems(node, out)) stack.at(-1)?.items.push(item);
    }
  }
  return root.items;
}

/** In tables of contents `##[name](page.md)` is a heading like any other. */
function headingBlanks(text: string): readonly Edit[] {
  return Array.from(text.matchAll(/^ {0,3}#{1,6}(?=[^\s#])/gm), ({ 0: signs, index }) => {
    const at = index + signs.length;
    return { start: at, end: at, text: ' ' };
  });
}

function listItems(list: Extract<Nodes, { type: 'list' }>, out: Gathered): Draft[] {
  return list.children.map((item) => {
    const [first, ...rest] = item.children;
    const draft = first === undefined ? { label: '', link: null, items: [] } : entryOf(first, out);
    for (const node of rest)
      if (node.type === 'list') for (const below of listItems(node, out)) draft.items.push(below);
    return draft;
  });
}

function entryOf(node: Nodes, out: Gathered): Draft {
  const link = firstLink(node);
  const span = { start: link?.position?.start.offset ?? 0, end: link?.position?.end.offset ?? 0 };
  const index = link === null ? null : pushLink(link.url, span, out);
  return { label: squeeze(plainText(node)), link: index, items: [] };
}

function firstLink(node: Nodes): Extract<Nodes, { type: 'link' }> | null {
  if (node.type === 'link') return node;
  if (!isParent(node)) return null;
  for (const child of node.children) {
    const found = firstLink(child);
    if (found !== null) return found;
  }
  return null;
}
