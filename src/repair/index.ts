import { applyEdits, orderEdits, wayBack } from '../core/edits.ts';
import type { Edit, Notes } from '../core/types.ts';
import { alertLines } from './alert-lines.ts';
import { commentEnd } from './comment-end.ts';
import { emphasisBlank } from './emphasis.ts';
import { fences } from './fences.ts';
import { hardBlanks } from './hard-blanks.ts';
import { headingSpace } from './heading-space.ts';
import { headingUnderline } from './heading-underline.ts';
import { indentedMarkers } from './indented-markers.ts';
import { includeKeyword } from './include-keyword.ts';
import { invisible } from './invisible.ts';
import { scanLines, type Line } from './scan/lines.ts';
import { linkBracket } from './link-bracket.ts';
import { linkFullwidth } from './link-fullwidth.ts';
import { linkGap } from './links.ts';
import { listMarker } from './list-marker.ts';
import { markers } from './markers.ts';
import { placeholderBlock } from './placeholder-block.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';
import { referenceAddress } from './reference-address.ts';
import { referenceSplit } from './reference-split.ts';
import { tables } from './tables.ts';

export type { Repair, RepairContext } from './repair.ts';
export { INSTRUCTION, withoutInstructions } from './markers/lines.ts';
export { isInstruction } from './markers/video-word.ts';
export { mayStartItem } from './list-marker.ts';
export { scanLines, type Line, type LineKind } from './scan/lines.ts';

/** All repairs. Where two want to change the same place, the one named first has its way. */
export const repairs = {
  invisible,
  'hard-blanks': hardBlanks,
  'comment-end': commentEnd,
  fences,
  'placeholder-block': placeholderBlock,
  'heading-space': headingSpace,
  'heading-underline': headingUnderline,
  tables,
  'emphasis-blank': emphasisBlank,
  'include-keyword': includeKeyword,
  'link-fullwidth': linkFullwidth,
  'reference-split': referenceSplit,
  'reference-address': referenceAddress,
  'link-bracket': linkBracket,
  'link-gap': linkGap,
  'list-marker': listMarker,
  'indented-markers': indentedMarkers,
  'alert-lines': alertLines,
  markers,
} as const satisfies Record<string, Repair>;

export type RepairName = keyof typeof repairs;

/** What any Markdown that people or translators have written may need. */
export const MARKDOWN_REPAIRS = [
  'invisible',
  'hard-blanks',
  'comment-end',
  'fences',
  'placeholder-block',
  'heading-space',
  'heading-underline',
  'tables',
  'emphasis-blank',
  'include-keyword',
  'link-fullwidth',
  'reference-split',
  'reference-address',
  'link-bracket',
  'link-gap',
  'list-marker',
] as const satisfies readonly RepairName[];

/** What has to change in a text, from an offset on, before it is parsed. */
export function repair(text: string, from: number, names: readonly RepairName[], notes: Notes): readonly Edit[] {
  const wanted: Repair[] = names.map((name) => repairs[name]).filter(({ may }) => may(text));
  if (wanted.length === 0) return [];
  const context = { text, lines: scanLines(text, from), ...notes };
  const structure = orderEdits(wanted.filter((one) => one.structure === true).flatMap(({ edits }) => edits(context)));
  const rest = wanted.filter((one) => one.structure !== true);
  const lines = structure.length === 0 ? context.lines : scanEdited(text, from, structure);
  if (structure.length > 0) loseHidden(context, lines);
  return orderEdits([...structure, ...rest.flatMap(({ edits }) => edits({ ...context, lines }))]);
}

/** The lines of a text with edits applied, at their places in the text as it was. */
function scanEdited(text: string, from: number, edits: readonly Edit[]): readonly Line[] {
  const back = wayBack(edits);
  return scanLines(applyEdits(text, edits), from).flatMap((line) => {
    const { start, end } = back.span(line);
    // A line that an edit has made or changed is nothing to repair.
    return end - start === line.text.length && text.startsWith(line.text, start) ? [{ ...line, start, end }] : [];
  });
}

// Tags, addresses and markers: what is shown in code and not in text.
const HIDDEN = /<[^<>]{1,500}>|\]\([^()]{1,500}\)|\[!\w+[^\]]{0,300}\]/g;

/** What was code until a block got its end is text now, and its notation is not shown any more. */
function loseHidden(context: RepairContext, lines: readonly Line[]): void {
  const code = new Set(context.lines.flatMap(({ kind, start }) => (kind === 'code' ? [start] : [])));
  for (const { kind, start, text } of lines) {
    if (kind === 'code' || !code.has(start)) continue;
    for (const { index, 0: hidden } of text.matchAll(HIDDEN))
      loseMarker(context, { start: start + index, end: start + index + hidden.length });
  }
}
