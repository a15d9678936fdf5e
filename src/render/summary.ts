import { squeeze } from '../core/text.ts';
import { plainText } from '../markdown/index.ts';
import type { LoadPage } from './body.ts';
import type { BodyPlan } from './view.ts';

/** Shorter than this a paragraph says nothing about a page; longer ones are cut, as search engines do. */
const LEAST = 30;
const MOST = 155;

/** The first paragraph of a page, for one that does not describe itself; null where there is none. */
export function summaryOf(plan: BodyPlan, load: LoadPage): string | null {
  for (const node of load(plan.file)?.tree.children ?? []) {
    const text = node.type === 'paragraph' ? squeeze(plainText(node)) : '';
    if (text.length >= LEAST) return text.length > MOST ? `${cut(text)}…` : text;
  }
  return null;
}

/** Whole words, where the language has blanks between them. */
function cut(text: string): string {
  const head = text.slice(0, MOST).replace(/[\ud800-\udbff]$/, '');
  const blank = head.lastIndexOf(' ');
  return (blank > MOST / 2 ? head.slice(0, blank) : head).replace(/[\s,;:.]+$/, '');
}
