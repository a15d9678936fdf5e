import { note } from '../core/notes.ts';
import { languageOf } from '../core/languages.ts';
import type { Nodes } from '../markdown/index.ts';
import { spanOf, type BlockStep, type NormalizeContext } from './context.ts';

type Code = Extract<Nodes, { type: 'code' }>;

const INTERACTIVE = /-interactive$/i;
const OUTPUT = /^(?:output|results?|logs?)$/i;

/** One name for each language of code blocks; `-interactive` says that a block can be tried out. */
export const codeLanguage: BlockStep = (children, context) => {
  for (const node of children) if (node.type === 'code' && node.lang) nameLanguage(node, node.lang, context);
  return children;
};

function nameLanguage(node: Code, lang: string, context: NormalizeContext): void {
  if (OUTPUT.test(plainName(lang))) (node.data ??= {}).output = true;
  const known = knownLanguage(lang, node.meta ?? '');
  if (known === null && plainName(lang) !== '')
    note(context, 'fence-language', placeOf(node, lang, context), lang.slice(0, 60));
  node.lang = known ?? 'text';
}

/** The one name of a language that a block is said to be in; null for one that nobody knows. */
export function knownLanguage(lang: string, meta: string): string | null {
  const plain = plainName(lang);
  // `az cli`: a name of two words comes as a name and something else.
  const [second = ''] = meta.split(/\s/);
  return languageOf(`${plain}-${second}`) ?? languageOf(plain);
}

function plainName(lang: string): string {
  return lang.replace(/^lang-/i, '').replace(INTERACTIVE, '');
}

/** Where the name stands on the line that opens the block. */
function placeOf(node: Code, lang: string, { text }: NormalizeContext): { start: number; end: number } {
  const span = spanOf(node);
  const newline = text.indexOf('\n', span.start);
  const at = text.slice(span.start, newline < 0 ? span.end : newline).indexOf(lang);
  return at < 0 ? span : { start: span.start + at, end: span.start + at + lang.length };
}
