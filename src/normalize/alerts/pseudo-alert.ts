import { note } from '../../core/notes.ts';
import { alertKindOf } from '../../locales/index.ts';
import { plainText, type Nodes } from '../../markdown/index.ts';
import { spanOf, type NormalizeContext } from '../context.ts';

type Blockquote = Extract<Nodes, { type: 'blockquote' }>;

/** The words for an alert are short; a long run of blanks must not be looked at again and again. */
const LONGEST_WORD = 60;

/** `> **Note**: …` may be meant as an alert, or as a quotation: nobody can tell. */
export function notePseudo(quote: Blockquote, context: NormalizeContext): void {
  const [first] = quote.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (start?.type !== 'strong' && start?.type !== 'emphasis') return;
  const word = plainText(start);
  if (word.length > LONGEST_WORD) return;
  if (alertKindOf(word.replace(/\s*[:.!]+\s*$/, '')) !== null)
    note(context, 'alert-pseudo', spanOf(start), word.trim());
}
