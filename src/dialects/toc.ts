import { squeeze } from '../core/text.ts';
import type { Fact, Link, Source, TocDoc, TocEntry } from '../core/types.ts';
import { extensionOf, isSafeUrl } from '../core/url.ts';
import { isParent, plainText, type Nodes } from '../markdown/index.ts';
import { parseBounded } from '../normalize/index.ts';
import { parseYaml, withoutControls, yamlErrorOffset, yamlErrorReason } from './yaml.ts';

interface Draft {
  readonly label: string;
  readonly link: number | null;
  readonly items: Draft[];
}

/** What reading gathers beside the entries. */
interface Gathered {
  readonly links: Link[];
  readonly facts: Fact[];
}

/** Farther on than this a link of the next entry is not looked for. */
const REACH = 20_000;

/** A table of contents, as `toc.yml` (nested items) or `TOC.md` (headings or lists of links). */
export function readToc(source: Source): TocDoc {
  const links: Link[] = [];
  const facts: Fact[] = [...source.facts];
  const { path, docset, locale, rel, role } = source;
  const yaml = extensionOf(rel) !== 'md';
  const entries = yaml ? fromYaml(source.text, { links, facts }) : fromMarkdown(source.text, { links, facts });
  return {
    kind: 'toc',
    file: { path, docset, locale, rel, role },
    dialect: yaml ? 'toc.yml' : 'toc.md',
    links,
    facts,
    entries,
  };
}

function fromYaml(text: string, out: Gathered): readonly TocEntry[] {
  try {
    const data = parseYaml(text);
    const items = isRecord(data) ? data['items'] : data;
    return yamlItems(items, { text, from: 0 }, out);
  } catch (error) {
    const start = Math.min(yamlErrorOffset(error), Math.max(0, text.length - 1));
    const span = { start, end: Math.min(start + 1, text.length) };
    out.facts.push({ kind: 'toc-yaml', span, saw: yamlErrorReason(error) });
    return [];
  }
}

/** Items in document order; `cursor.from` moves on so that equal targets get their own places. */
function yamlItems(value: unknown, cursor: { readonly text: string; from: number }, out: Gathered): TocEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): TocEntry[] => {
    if (!isRecord(item)) return [];
    const label = string(item['name']) || string(item['displayName']);
    const url = string(item['href']) || string(item['topicHref']) || string(item['tocHref']);
    const link = url === '' ? null : addLink(url, cursor, out);
    const items = yamlItems(item['items'], cursor, out);
    return label === '' && link === null && items.length === 0 ? [] : [{ label, link, items }];
  });
}

function addLink(url: string, cursor: { readonly text: string; from: number }, out: Gathered): number | null {
  const found = cursor.text.slice(cursor.from, cursor.from + REACH).indexOf(url);
  const start = found < 0 ? 0 : cursor.from + found;
  cursor.from = found < 0 ? cursor.from : start + url.length;
  return pushLink(url, { start, end: start + url.length }, out);
}

/** Index of the new link; a URL that could run script is noted and never becomes one. */
function pushLink(url: string, span: Link['span'], { links, facts }: Gathered): number | null {
  if (isSafeUrl(url)) return links.push({ kind: 'toc', url, span }) - 1;
  facts.push({ kind: 'html-removed', span, saw: squeeze(url.slice(0, 60)) });
  return null;
}

/** Headings nest by level; list items nest by indentation under the heading above them. */
function fromMarkdown(text: string, out: Gathered): readonly TocEntry[] {
  const root: Draft = { label: '', link: null, items: [] };
  const stack: Draft[] = [root];
  for (const node of parseBounded(text).children) {
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? withoutControls(value).trim() : '';
}
