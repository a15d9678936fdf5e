import type { Repair } from './repair.ts';
import { noteRepair } from './repair.ts';

// `#include`, `#if`, `#1a2b3c` and `#!` are no headings that have lost a blank.
const HEADING =
  /^( {0,3}(?:> ?)*)(#{1,6})(?=[^\s#!])(?!(?:include|if|else|endif|define|region|endregion|pragma)\b|[\da-f]{3,8}\b)/i;

/** `##Heading` → `## Heading`. */
export const headingSpace: Repair = {
  may: (text) => /^[ >]*#{1,6}[^\s#!]/m.test(text),
  edits: (context) =>
    context.lines.flatMap((line) => {
      const match = line.kind === 'text' ? HEADING.exec(line.text) : null;
      if (match?.[2] === undefined) return [];
      const at = line.start + match[0].length;
      noteRepair(
        context,
        'heading-space',
        { start: at - match[2].length, end: line.end },
        line.text.trim().slice(0, 60),
      );
      return [{ start: at, end: at, text: ' ' }];
    }),
};
