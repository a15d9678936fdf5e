import { hasInvisible, invisibleIn } from '../core/invisible.ts';
import type { Repair } from './repair.ts';

/** Characters that nobody sees are left out; decoding has already reported them. */
export const invisible: Repair = {
  may: hasInvisible,
  edits: ({ text, lines }) => {
    const from = lines[0]?.start ?? text.length;
    return invisibleIn(text).flatMap(({ start, end }) => (start < from ? [] : [{ start, end, text: '' }]));
  },
};
