import { placed } from '../../normalize/index.ts';
import type { BlockContent, PhrasingContent, RootContent } from '../../markdown/index.ts';
import * as data from './data-page.ts';
import type { DataPage } from './data-page.ts';
import type { JsonObject } from './json.ts';

type Flow = BlockContent & RootContent;

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The topics of a product's support: a description, links, and a table of topics for each category. */
export function topics(page: DataPage, product: JsonObject): RootContent[] {
  const all = data.objectsIn(product, 'supporttopics');
  const byCategory = Map.groupBy(all, (topic) => data.wordIn(topic, 'category'));
  const tables = [...byCategory].flatMap(([category, members]): RootContent[] => {
    const [first] = members;
    const title = first === undefined ? null : data.stringIn(first, 'category');
    const rows = table(page, members);
    if (rows.length === 0 || category === '' || title === null) return rows;
    return [data.heading(3, data.inline(page, title), title), ...rows];
  });
  const heading = data.heading(2, [data.label(page.t('topics.title'), product)], product);
  return [
    ...data.paragraphOf(page, data.stringIn(product, 'shortdescription')),
    ...data.paragraphOf(page, data.stringIn(product, 'longdescription')),
    ...data.listOf(
      [1, 2, 3].flatMap((n) => productLink(page, product, n)),
      product,
    ),
    ...(tables.length === 0 ? [] : [heading, data.section('topics', tables, product)]),
  ];
}

/** `productLink1` is an address with its name beside it, or a whole link. */
function productLink(page: DataPage, product: JsonObject, n: number): Flow[][] {
  const address = data.stringIn(product, `productlink${n}`);
  if (address === null) return [];
  if (!/^\s*https?:/i.test(address.value)) return [data.paragraphOf(page, address)];
  const name = data.stringIn(product, `productlinkname${n}`);
  const text = name === null ? [data.label(address.value.trim(), address)] : data.inline(page, name);
  return [[data.paragraph(data.linkTo(address, text), address)]];
}

/** Between keywords stands a comma or a semicolon, with a blank or without. */
function keywords(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.map((node) =>
    node.type === 'text' ? { ...node, value: node.value.replace(/[;,]\s*/g, ', ').replace(/, $/, '') } : node,
  );
}

function table(page: DataPage, members: readonly JsonObject[]): RootContent[] {
  const rows = members.flatMap((topic) => {
    const text = data.stringIn(topic, 'shortdescription');
    const more = data.stringIn(topic, 'longdescription');
    const texts = [text, more === null || GUID.test(more.value.trim()) ? null : more].filter((one) => one !== null);
    return texts.length === 0 ? [] : [{ topic, texts, tags: data.stringIn(topic, 'searchtags') }];
  });
  const [first] = rows;
  if (first === undefined) return [];
  const at = first.topic;
  const cells = rows.map(({ topic, texts, tags }) => ({
    topic,
    text: texts.flatMap((text, i) => [...(i === 0 ? [] : [data.label(' ', topic)]), ...data.inline(page, text)]),
    tags: tags === null ? [] : keywords(data.inline(page, tags)),
  }));
  if (cells.every(({ tags }) => tags.length === 0)) {
    return data.listOf(
      cells.map(({ text, topic }) => [data.paragraph(text, topic)]),
      at,
    );
  }
  const head = [[data.label(page.t('topics.topic'), at)], [data.label(page.t('topics.keywords'), at)]];
  const lines = [head, ...cells.map(({ text, tags }) => [text, tags])];
  return [
    {
      type: 'table',
      align: [null, null],
      children: lines.map((line, i) => ({
        type: 'tableRow',
        children: line.map((children) => ({ type: 'tableCell', children, ...placed(at.span) })),
        ...placed((cells[i - 1]?.topic ?? at).span),
      })),
      ...placed(at.span),
    },
  ];
}
