import { headingSlug } from '../core/slug.ts';
import { squeeze } from '../core/text.ts';
import { plainText } from '../markdown/index.ts';
import { parseBounded } from '../normalize/index.ts';
import type { Dialect } from './dialect.ts';
import { LEARN_FIELDS } from './metadata/known-fields.ts';
import { learn, learnBody } from './learn.ts';
import { open, put, write, type PageWriter } from './yaml-pages/page-writer.ts';
import { closing } from './yaml-pages/unclosed.ts';
import { yamlBody, yamlKind, yamlPageHeader } from './yaml-pages/yaml-page.ts';
import { at, itemsOf, textAt, type YamlNode, type YamlText } from './yaml-pages/yaml-tree.ts';

/** Learn's questions and answers: YAML whose texts are Learn's Markdown. */
export const faq: Dialect = {
  summary: 'Learn questions and answers in YAML (`YamlMime:FAQ`)',
  detect: (source) => yamlKind(source) === 'faq',
  header: yamlPageHeader,
  mapping: learn.mapping,
  others: LEARN_FIELDS,
  body: yamlBody(learnBody, (page, writer) => {
    const title = textAt(page, 'title');
    if (title !== null) writeHeading(writer, 1, title);
    writeBlocks(writer, textAt(page, 'summary'));
    const named = new Set<string>();
    for (const section of itemsOf(at(page, 'sections'))) writeSection(writer, section, named);
    for (const key of ['outro', 'additionalContent']) writeBlocks(writer, textAt(page, key));
  }),
};

function writeSection(writer: PageWriter, section: YamlNode, named: Set<string>): void {
  const name = textAt(section, 'name');
  if (name !== null) writeHeading(writer, 2, name);
  writeBlocks(writer, textAt(section, 'summary'));
  for (const question of itemsOf(at(section, 'questions'))) {
    const asked = textAt(question, 'question');
    if (asked !== null) writeHeading(writer, name === null ? 2 : 3, asked, namesOf(asked, named));
    writeBlocks(writer, textAt(question, 'answer'));
  }
}

function writeHeading(writer: PageWriter, depth: number, text: YamlText, names: readonly string[] = []): void {
  put(writer, '\n\n');
  open(writer, `${'#'.repeat(depth)} ${names.map((name) => `<a id="${name}"></a>`).join('')}`);
  write(writer, text, 'line');
  put(writer, '\n\n');
}

/**
 * A question's names: the slug of any heading, and the one of published FAQs, in which every sign
 * is a `-`: `why-doesn-t-it-work-`.
 */
function namesOf({ value }: YamlText, named: Set<string>): readonly string[] {
  const text = squeeze(plainText(parseBounded(squeeze(value))));
  const published = text.toLowerCase().replace(/[^\p{L}\p{N}_-]/gu, '-');
  const own = headingSlug(text);
  // A question that is asked again is numbered as any heading.
  if (own === '' || own === published || named.has(own)) return [];
  named.add(own);
  return [own, published];
}

/** Markdown of any kind. What it leaves open ends with it, not with the page. */
function writeBlocks(writer: PageWriter, text: YamlText | null): void {
  if (text === null) return;
  put(writer, '\n\n');
  write(writer, text, 'blocks');
  put(writer, `${closing(text.value)}\n\n`);
}
