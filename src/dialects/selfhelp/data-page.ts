import type { Span } from '../../core/types.ts';
import type { Translate } from '../../locales/index.ts';
import {
  isParent,
  relocate,
  type BlockContent,
  type Nodes,
  type PhrasingContent,
  type RootContent,
} from '../../markdown/index.ts';
import { parseBounded, placed } from '../../normalize/index.ts';
import type { Json, JsonObject, JsonString } from './json.ts';

/** What making a page of data carries along. */
export interface DataPage {
  readonly t: Translate;
  /** Strings that stand on the page; the rest of the data does not. */
  readonly shown: JsonString[];
}

type Flow = BlockContent & RootContent;

// Everything else in these strings is meant as it stands: `AADSTS*`, `<name>`, `a_b_c`.
const MARKUP = /<\/?(?:a|b|br|code|em|i|li|ol|p|strong|ul)\b|\]\(|\*\*[^*\n]+\*\*|`[^`\n]+`|https?:\/\//i;

/** A field's text if it has any. Names are lower case. */
export function stringIn(object: JsonObject, name: string): JsonString | null {
  const value = object.fields.get(name);
  return value?.type === 'string' && value.value.trim() !== '' ? value : null;
}

export function objectIn(object: JsonObject, name: string): JsonObject | null {
  const value = object.fields.get(name);
  return value?.type === 'object' ? value : null;
}

/** The objects of a list. */
export function objectsIn(object: JsonObject, name: string): readonly JsonObject[] {
  const value = object.fields.get(name);
  return value?.type === 'list' ? value.items.filter((item) => item.type === 'object') : [];
}

export function wordIn(object: JsonObject, name: string): string {
  const value = object.fields.get(name);
  return value?.type === 'word' || value?.type === 'string' ? value.value.trim() : '';
}

/** A string as running text. */
export function inline(page: DataPage, json: JsonString): PhrasingContent[] {
  page.shown.push(json);
  const parsed = MARKUP.test(json.value) ? parsedLine(json) : null;
  return parsed ?? withBreaks(json.value.split(/\s*\n\s*/), json.span);
}

function withBreaks(lines: readonly string[], span: Span): PhrasingContent[] {
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((value, i): PhrasingContent[] => [
      ...(i === 0 ? [] : [{ type: 'break', ...placed(span) } as const]),
      { type: 'text', value, ...placed(span) },
    ]);
}

/** A string read as Markdown; null for one that is more than running text. */
function parsedLine(json: JsonString): PhrasingContent[] | null {
  const tree = parseBounded(json.value, json.value.length - json.value.trimStart().length);
  relocate(tree, json.escapes);
  shift(tree, json.span.start + 1);
  const lines: PhrasingContent[] = [];
  for (const node of tree.children) {
    if (node.type !== 'paragraph') return null;
    if (lines.length > 0) lines.push({ type: 'break', ...placed(json.span) });
    for (const child of node.children) lines.push(child);
  }
  return lines;
}

function shift(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by;
    node.position.end.offset = (node.position.end.offset ?? 0) + by;
  }
  if (isParent(node)) for (const child of node.children) shift(child, by);
}

/** Our own words, standing where what they belong to stands. */
export function label(value: string, { span }: Pick<Json, 'span'>): PhrasingContent {
  return { type: 'text', value, ...placed(span) };
}

export function paragraph(children: PhrasingContent[], { span }: Pick<Json, 'span'>): Flow {
  return { type: 'paragraph', children, ...placed(span) };
}

export function heading(depth: 2 | 3, children: PhrasingContent[], { span }: Pick<Json, 'span'>): RootContent {
  return { type: 'heading', depth, children, ...placed(span) };
}

export function strong(children: PhrasingContent[], { span }: Pick<Json, 'span'>): PhrasingContent {
  return { type: 'strong', children, ...placed(span) };
}

/** `**Name:** text` */
export function named(name: string, children: readonly PhrasingContent[], at: Pick<Json, 'span'>): Flow {
  return paragraph([strong([label(`${name}:`, at)], at), label(' ', at), ...children], at);
}

/** The paragraph of a field; nothing where the field says nothing. */
export function paragraphOf(page: DataPage, json: JsonString | null): Flow[] {
  return json === null ? [] : [paragraph(inline(page, json), json)];
}

/** A list of items that each hold blocks; tight where none holds more than one. */
export function listOf(items: readonly Flow[][], at: Pick<Json, 'span'>, ordered = false): Flow[] {
  if (items.length === 0) return [];
  const spread = items.some((item) => item.filter(({ type }) => type === 'paragraph').length > 1);
  return [
    {
      type: 'list',
      ordered,
      spread,
      children: items.map((children) => ({ type: 'listItem', spread, children, ...placed(at.span) })),
      ...placed(at.span),
    },
  ];
}

export function section(role: string, children: RootContent[], at: Pick<Json, 'span'>): RootContent {
  return { type: 'section', role, children, ...placed(at.span) };
}

/** A link, unless its address is a placeholder that only the portal fills in. */
export function linkTo(address: JsonString | null, children: PhrasingContent[]): PhrasingContent[] {
  const url = address?.value.trim() ?? '';
  if (address === null || !/^https?:\/\/[^\s{}]+$/i.test(url)) return children;
  return [{ type: 'link', url, title: null, children, ...placed(address.span) }];
}
