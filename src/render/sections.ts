import { squeeze } from '../core/text.ts';
import type { FileRef } from '../core/types.ts';
import { isParent, plainText, type Nodes, type Snippet } from '../markdown/index.ts';
import { MAX_INCLUDE_DEPTH, MAX_INCLUDES } from '../graph/index.ts';
import type { LoadPage, ReadCode } from './body.ts';
import { excerptOf } from './excerpt.ts';
import { includeIn, snippetIn } from './lookup.ts';
import type { BodyPlan } from './view.ts';

/** The text under one heading of a page: the unit that a search finds. */
export interface SectionText {
  /** Id of the heading; null for what stands before the first. */
  readonly id: string | null;
  readonly heading: string;
  readonly text: string;
}

/** Cuts a page's text at its headings, includes expanded as in the rendered page. */
export function sectionTexts(
  plan: BodyPlan,
  title: string,
  load: LoadPage,
  readCode: ReadCode = () => null,
): readonly SectionText[] {
  const sections: { id: string | null; heading: string; text: string }[] = [{ id: null, heading: title, text: '' }];
  let count = 0;
  let includes = 0;
  const visit = (node: Nodes, above: readonly string[]): void => {
    const current = sections.at(-1);
    if (node.type === 'heading') {
      const isTitle = count === 0 && node.data?.pageTitle === true && above.length === 1;
      const id = plan.ids[count++]?.id ?? null;
      const heading = squeeze(textOf(node));
      if (!isTitle) sections.push({ id, heading, text: '' });
    } else if (node.type === 'include') {
      const file = includeIn(plan, above.at(-1) ?? '', node.url);
      const fits = file !== undefined && !above.includes(file.path) && above.length <= MAX_INCLUDE_DEPTH;
      if (fits && ++includes <= MAX_INCLUDES) visitFile(file, above);
    } else if (isParent(node) && !isLine(node)) {
      const own = node.type === 'snippet' ? codeOf(node, above) : node.type === 'picture' ? node.alt : '';
      if (current !== undefined && own !== '') current.text += `${own}\n`;
      if (node.type === 'tab') for (const child of node.label) visit(child, above);
      for (const child of node.children) visit(child, above);
    } else if (current !== undefined) current.text += `${textOf(node)}\n`;
  };
  const codeOf = ({ url, part, title: name }: Snippet, above: readonly string[]): string => {
    const path = snippetIn(plan, above.at(-1) ?? '', url);
    const text = path === undefined ? null : readCode(path);
    return `${name} ${text === null ? '' : (excerptOf(text, part) ?? '')}`.trim();
  };
  const visitFile = (file: FileRef, above: readonly string[]): void => {
    for (const child of load(file)?.tree.children ?? []) visit(child, [...above, file.path]);
  };
  visitFile(plan.file, []);
  return sections.map(({ id, heading, text }) => ({ id, heading, text: squeeze(text) }));
}

/** Nodes whose text runs on: words of neighbours may belong together. */
function isLine(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'link' || node.type === 'video';
}

function textOf(node: Nodes): string {
  return node.type === 'code' ? node.value : plainText(node);
}
