import type { Fact, Link, Source, TocDoc, TocEntry } from '../core/types.ts';
import { extensionOf } from '../core/url.ts';
import { isParent, parse, plainText, type Nodes } from '../markdown/index.ts';
import { parseYaml, yamlErrorOffset, yamlErrorReason } from './yaml.ts';

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
  const entries = yaml ? fromYaml(source.text, links, facts) : fromMarkdown(source.text, links);
  return {
    kind: 'toc',
    file: { path, docset, locale, rel, role },
    dialect: yaml ? 'toc.yml' : 'toc.md',
    links,
    facts,
    entries,
  };
}

function fromYaml(text: string, links: Link[], facts: Fact[]): readonly TocEntry[] {
  try {
    const data = parseYaml(text);
    const items = isRecord(data) ? data['items'] : data;
    return yamlItems(items, { text, from: 0 }, links);
  } catch (error) {
    const start = yamlErrorOffset(error);
    facts.push({ kind: 'toc-yaml', span: { start, end: start + 1 }, saw: yamlErrorReason(error) });
    return [];
  }
}

/** Items in document order; `cursor.from` moves on so that equal targets get their own places. */
function yamlItems(value: unknown, cursor: { readonly text: string; from: number }, links: Link[]): TocEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): TocEntry[] => {
    if (!isRecord(item)) return [];
    const label = string(item['name']) || string(item['displayName']);
    const url = string(item['href']) || string(item['topicHref']) || string(item['tocHref']);
    const link = url === '' ? null : addLink(url, cursor, links);
    const items = yamlItems(item['items'], cursor, links);
    return label === '' && link === null && items.length === 0 ? [] : [{ label, link, items }];
  });
}

function addLink(url: string, cursor: { readonly text: string; from: number }, links: Link[]): number {
  const found = cursor.text.indexOf(url, cursor.from);
  const start = Math.max(found, 0);
  cursor.from = found < 0 ? cursor.from : found + url.length;
  return links.push({ kind: 'toc', url, span: { start, end: start + url.length } }) - 1;
}

/** Headings nest by level; list items nest by indentation under the heading above them. */
function fromMarkdown(text: string, links: Link[]): readonly TocEntry[] {
  const root: Draft = { label: '', link: null, items: [] };
  const stack: Draft[] = [root];
  for (const node of parse(text).children) {
    if (node.type === 'heading') {
      const draft = entryOf(node, links);
      stack.length = Math.min(stack.length, node.depth);
      stack.at(-1)?.items.push(draft);
      stack.push(draft);
    } else if (node.type === 'list') stack.at(-1)?.items.push(...listItems(node, links));
  }
  return root.items;
}

function listItems(list: Extract<Nodes, { type: 'list' }>, links: Link[]): Draft[] {
  return list.children.map((item) => {
    const [first, ...rest] = item.children;
    const draft = first === undefined ? { label: '', link: null, items: [] } : entryOf(first, links);
    for (const node of rest) if (node.type === 'list') draft.items.push(...listItems(node, links));
    return draft;
  });
}

function entryOf(node: Nodes, links: Link[]): Draft {
  const link = firstLink(node);
  const span = { start: link?.position?.start.offset ?? 0, end: link?.position?.end.offset ?? 0 };
  const index = link === null ? null : links.push({ kind: 'toc', url: link.url, span }) - 1;
  return { label: plainText(node).replace(/\s+/g, ' ').trim(), link: index, items: [] };
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
