import { foreignLanguage, localeOf } from '../locales/index.ts';
import { isParent, type Nodes } from '../markdown/index.ts';

/** So little of a language in a paragraph proves nothing. */
const SURE = { hits: 3, share: 0.2 } as const;
/** More of a paragraph than this says nothing new about its language, in UTF-16 units. */
const ENOUGH = 1500;

/**
 * `lang` and `dir` of a paragraph that is in another language than the text around it, as in pages
 * that were translated in part; empty for all others. `language` is ISO 639.
 */
export function foreignAttributes(node: Nodes, language: string): string {
  if (node.type !== 'paragraph' && node.type !== 'listItem') return '';
  const found = foreignLanguage(wordsIn(node, ENOUGH), language, SURE);
  return found === null ? '' : ` lang="${found}" dir="${localeOf(found).dir}"`;
}

/** Text that somebody has put into words: no code, no lists below. */
function wordsIn(node: Nodes, most: number): string {
  if (node.type === 'text') return node.value;
  if (!isParent(node)) return ' ';
  let text = '';
  for (const child of node.children) {
    if (text.length > most) break;
    if (child.type !== 'list') text += wordsIn(child, most - text.length);
  }
  return text;
}
