import { placed } from '../../normalize/index.ts';
import type { BlockContent, PhrasingContent, RootContent } from '../../markdown/index.ts';
import * as data from './data-page.ts';
import type { DataPage } from './data-page.ts';
import type { Json, JsonObject, JsonString } from './json.ts';

type Flow = BlockContent & RootContent;

/** What a recommendation says of itself in a word or two. */
const PROPERTIES = [
  ['recommendationcategory', 'category'],
  ['recommendationimpact', 'impact'],
  ['potentialbenefits', 'benefits'],
  ['recommendationofferingname', 'product'],
  ['recommendationresourcetype', 'resource'],
] as const;

/** A recommendation of Azure Advisor. */
export function recommendation(page: DataPage, advice: JsonObject): RootContent[] {
  const said = new Set<string>();
  const once = (name: string): Flow[] => {
    const text = data.stringIn(advice, name);
    // Label, description and long description often say the same.
    if (text === null || said.has(text.value.trim())) return [];
    said.add(text.value.trim());
    return data.paragraphOf(page, text);
  };
  const tip = once('tip');
  const summary = [...once('displaylabel'), ...once('description'), ...once('longdescription')];
  return [
    ...summary,
    ...(tip.length === 0 ? [] : ([{ type: 'alert', kind: 'tip', children: tip, ...placed(advice.span) }] as const)),
    ...data.listOf(properties(page, advice), advice),
    ...once('costsavinginfo'),
    ...actions(page, advice),
  ];
}

function properties(page: DataPage, advice: JsonObject): Flow[][] {
  const named = PROPERTIES.flatMap(([name, key]): Flow[][] => {
    const text = data.stringIn(advice, name);
    return text === null ? [] : [[data.named(page.t(`recommendation.${key}`), readable(page, text), text)]];
  });
  return [
    ...named,
    ...enumerated(page, 'languages', stringsIn(advice, 'supportedsdklanguages')),
    ...enumerated(
      page,
      'columns',
      data.objectsIn(advice, 'additionalcolumns').map((column) => data.stringIn(column, 'title')),
    ),
  ];
}

function stringsIn(object: JsonObject, name: string): readonly (JsonString | null)[] {
  const value: Json | undefined = object.fields.get(name);
  return value?.type === 'list' ? value.items.filter((item) => item.type === 'string') : [];
}

/** A text as it stands, or a name made readable: `HighAvailability` → `High Availability`. */
function readable(page: DataPage, text: JsonString): PhrasingContent[] {
  const name = text.value.trim();
  if (!/^(?:[A-Z][a-z]+){2,6}$/.test(name)) return data.inline(page, text);
  return [data.label(name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '), text)];
}

function enumerated(page: DataPage, key: 'languages' | 'columns', texts: readonly (JsonString | null)[]): Flow[][] {
  const found = texts.filter((text) => text !== null && text.value.trim() !== '');
  const [first] = found;
  if (first === undefined || first === null) return [];
  const children = found.flatMap((text, i): PhrasingContent[] =>
    text === null ? [] : [...(i === 0 ? [] : [data.label(', ', text)]), ...data.inline(page, text)],
  );
  return [[data.named(page.t(`recommendation.${key}`), children, first)]];
}

function actions(page: DataPage, advice: JsonObject): RootContent[] {
  const own = data.objectIn(data.objectIn(advice, 'resourcemetadata') ?? advice, 'action');
  const items = [...data.objectsIn(advice, 'actions'), ...(own === null ? [] : [own])]
    .map((action) => actionOf(page, action))
    .filter((item) => item.length > 0);
  const more = data.stringIn(advice, 'learnmorelink');
  if (more !== null) items.push(...linkItem(more, page.t('data.learnMore')));
  for (const step of data.objectsIn(advice, 'remediation')) {
    const address = data.stringIn(step, 'documentationlink');
    if (address !== null) items.push(...linkItem(address, address.value.trim().replace(/^https?:\/\//, '')));
  }
  if (items.length === 0) return [];
  const title = data.heading(2, [data.label(page.t('recommendation.actions'), advice)], advice);
  return [title, ...data.listOf(items, advice)];
}

/** An item that is a link, if its address is one. */
function linkItem(address: JsonString, text: string): Flow[][] {
  const [link] = data.linkTo(address, [data.label(text, address)]);
  return link?.type === 'link' ? [[data.paragraph([link], address)]] : [];
}

/** A link to a document, or a place in the portal, by what is there. */
function actionOf(page: DataPage, action: JsonObject): Flow[] {
  const text = data.stringIn(action, 'description');
  const blade = data.stringIn(action, 'bladename');
  // `{triggerName}` alone is the name of what the reader came from.
  if (text === null || /^\s*\{\w+\}\s*$/.test(text.value)) return [];
  const children = data.inline(page, text);
  const linked: PhrasingContent[] =
    blade === null
      ? data.linkTo(data.stringIn(action, 'documentlink'), children)
      : [{ type: 'portalLink', target: targetOf(action), children, ...placed(text.span) }];
  return [data.paragraph(linked, text)];
}

/** A place in the portal as links name it. */
export function targetOf(action: JsonObject): string {
  return `data-blade:${data.wordIn(action, 'extensionname')}.${data.wordIn(action, 'bladename')}`;
}
