import type { TocEntry } from '../../core/types.ts';
import { pushLink, type Gathered } from './links.ts';
import { parseYaml, withoutControls, yamlErrorOffset, yamlErrorReason } from '../yaml.ts';

/** Where the next link is looked for. */
interface Cursor {
  readonly text: string;
  from: number;
}

/** Farther on than this a link of the next entry is not looked for. */
const REACH = 20_000;

const TOC = /(^|\/)toc\.(ya?ml|md)$/i;

/** Entries of a `toc.yml`: a list of items, or a map with one. */
export function entriesOfYaml(text: string, out: Gathered): readonly TocEntry[] {
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
function yamlItems(value: unknown, cursor: Cursor, out: Gathered): TocEntry[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown): TocEntry[] => {
    if (!isRecord(item)) return [];
    const [link, contents] = linksOf(item, cursor, out);
    const name = string(item['name']);
    // Search words, but better than nothing where no page lends its title.
    const label = name === '' && link === null ? string(item['displayName']) : name;
    const nested: TocEntry[] = contents === null ? [] : [{ label: '', link: contents, items: [] }];
    const items = [...nested, ...yamlItems(item['items'], cursor, out)];
    return label === '' && link === null && items.length === 0 ? [] : [{ label, link, items }];
  });
}

/** Where an entry leads, and the table of contents whose entries stand below it, if that is another place. */
function linksOf(
  item: Readonly<Record<string, unknown>>,
  cursor: Cursor,
  out: Gathered,
): readonly [link: number | null, contents: number | null] {
  const page = string(item['topicHref']);
  const own = string(item['href']) || string(item['tocHref']);
  if (page === '' || own === '' || page === own) return [addLink(own || page, cursor, out), null];
  const { from } = cursor;
  const link = addLink(page, cursor, out);
  const { from: afterPage } = cursor;
  cursor.from = from;
  const contents = addLink(own, cursor, out);
  cursor.from = Math.max(cursor.from, afterPage);
  return [link, TOC.test(own) ? contents : null];
}

function addLink(url: string, cursor: Cursor, out: Gathered): number | null {
  if (url === '') return null;
  const found = cursor.text.slice(cursor.from, cursor.from + REACH).indexOf(url);
  const start = found < 0 ? 0 : cursor.from + found;
  cursor.from = found < 0 ? cursor.from : start + url.length;
  return pushLink(url, { start, end: start + url.length }, out);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string {
  return typeof value === 'string' ? withoutControls(value).trim() : '';
}
