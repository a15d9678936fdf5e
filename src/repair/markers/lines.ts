import type { Edit } from '../../core/types.ts';

/**
 * Markers of Learn (`:::image …:::`, `[!VIDEO …]`) are text to Markdown: their underscores become
 * emphasis, their addresses links. As processing instructions the parser keeps them whole; the tree
 * says where they stand, and a step makes nodes of them. A `!` after the `<?` says: never closed.
 */
export const INSTRUCTION = /(?:<\/m>)?<\?(!?)((?::{3}|\[!)[\s\S]*?)\?>/g;

/** Edits that make an instruction of a part of a text. At the start of a line before text, `inline`. */
export function instructionEdits(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { inline = false, open = false }: { readonly inline?: boolean; readonly open?: boolean } = {},
): readonly Edit[] {
  // An instruction at the start of a line would take the rest of the line with it; a tag does not.
  const edits: Edit[] = [{ start, end: start, text: `${inline ? '</m>' : ''}<?${open ? '!' : ''}` }];
  for (let at = text.indexOf('?>', start); at >= 0 && at < end; at = text.indexOf('?>', at + 2)) {
    edits.push({ start: at + 1, end: at + 2, text: '&gt;' });
  }
  return [...edits, { start: end, end, text: '?>' }];
}

/** The text as it was before instructions were put in: for code, and what no marker can be in. */
export function withoutInstructions(text: string): string {
  if (!text.includes('<?')) return text;
  return text.replace(INSTRUCTION, (_, __, marker: string) => marker.replaceAll('?&gt;', '?>'));
}
