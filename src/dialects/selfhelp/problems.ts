import { placed } from '../../normalize/index.ts';
import type { BlockContent, PhrasingContent, RootContent } from '../../markdown/index.ts';
import * as data from './data-page.ts';
import type { DataPage } from './data-page.ts';
import type { JsonObject } from './json.ts';
import { targetOf } from './recommendation.ts';

type Flow = BlockContent & RootContent;

/** What "Diagnose and solve problems" offers for a product: problems, and tools of the portal. */
export function problems(page: DataPage, product: JsonObject): RootContent[] {
  const common = data.objectsIn(product, 'commonproblems');
  const tools = data.objectsIn(product, 'troubleshootingtools');
  const title = (key: 'title' | 'tools'): RootContent =>
    data.heading(2, [data.label(page.t(`problems.${key}`), product)], product);
  return [
    ...(common.length === 0 ? [] : [title('title'), ...common.flatMap((one) => problem(page, one))]),
    ...(tools.length === 0
      ? []
      : [
          title('tools'),
          ...data.listOf(
            tools.map((one) => tool(page, one)),
            product,
          ),
        ]),
  ];
}

function problem(page: DataPage, one: JsonObject): RootContent[] {
  const title = data.stringIn(one, 'title');
  const more = data.objectsIn(one, 'subproblems').map((sub) => described(page, sub, (text) => text));
  return [
    ...(title === null ? [] : [data.heading(3, data.inline(page, title), title)]),
    ...data.paragraphOf(page, data.stringIn(one, 'description')),
    ...data.listOf(
      more.filter((item) => item.length > 0),
      one,
    ),
    ...keywords(page, one),
  ];
}

function tool(page: DataPage, one: JsonObject): Flow[] {
  const blade = data.objectIn(one, 'bladelink');
  const item = described(page, one, (children) =>
    blade === null ? children : [{ type: 'portalLink', target: targetOf(blade), children, ...placed(one.span) }],
  );
  return [...item, ...keywords(page, one)];
}

/** `**Title**: description` */
function described(page: DataPage, one: JsonObject, link: (text: PhrasingContent[]) => PhrasingContent[]): Flow[] {
  const title = data.stringIn(one, 'title');
  const text = data.stringIn(one, 'description');
  const children: PhrasingContent[] = title === null ? [] : [data.strong(link(data.inline(page, title)), title)];
  if (text !== null && text.value.trim() !== title?.value.trim()) {
    children.push(data.label(title === null ? '' : ': ', text), ...data.inline(page, text));
  }
  return children.length === 0 ? [] : [data.paragraph(children, one)];
}

function keywords(page: DataPage, one: JsonObject): Flow[] {
  const tags = data.stringIn(one, 'searchtags');
  return tags === null ? [] : [data.named(page.t('topics.keywords'), data.inline(page, tags), tags)];
}
