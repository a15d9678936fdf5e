import { note } from '../core/notes.ts';
import { languageOf } from '../core/languages.ts';
import type { Nodes } from '../markdown/index.ts';
import { spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Code = Extract<Nodes, { type: 'code' }>;

const INTERACTIVE = /-interactive$/i;

/** One name for each language of code blocks; `-interactive` says that a block can be tried out. */
export const codeLanguage: BlockStep = (children, context) => {
  for (const node of children) if (node.type === 'code' && node.lang) nameLanguage(node, node.lang, context);
  return children;
};

function nameLanguage(node: Code, lang: string, context: NormalizeContext): void {
  const plain = lang.replace(/^lang-/i, '').replace(INTERACTIVE, '');
  if (INTERACTIVE.test(lang)) (node.data ??= {}).interactive = true;
  // `az cli`: a name of two words comes as a name and something else.
  const [second = ''] = (node.meta ?? '').split(/\s/);
  const known = languageOf(`${plain}-${second}`) ?? languageOf(plain);
  if (known === null && plain !== '') note(context, 'fence-language', placeOf(node, lang, context), lang.slice(0, 60));
  node.lang = known ?? 'text';
}

/** Where the name stands on the line that opens the block. */
function placeOf(node: Code, lang: string, { text }: NormalizeContext): { start: number; end: number } {
  const span = spanOf(node);
  const newline = text.indexOf('\n', span.start);
  const at = text.slice(span.start, newline < 0 ? span.end : newline).indexOf(lang);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + lang.length };
}
