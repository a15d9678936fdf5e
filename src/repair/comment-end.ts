import { occurs } from '../core/text.ts';
import { note } from '../core/notes.ts';
import type { Repair } from './repair.ts';

/** A comment without an end ends where its block does, not where the page does. */
export const commentEnd: Repair = {
  structure: true,
  may: (text) => {
    let last = -1;
    occurs(text, '<!--', (at) => (last = at) < 0);
    return last >= 0 && !text.includes('-->', last);
  },
  edits: (context) => {
    const { lines, text } = context;
    const closed = text.lastIndexOf('-->');
    const first = lines.findIndex(({ kind, start, at }) => kind === 'comment' && start + at > closed);
    const line = lines[first];
    if (line === undefined || !line.text.startsWith('<!--', line.at)) return [];
    let last = first;
    while (lines[last + 1] !== undefined && lines[last + 1]?.text.trim() !== '') last++;
    const start = line.start + line.at;
    const end = lines[last]?.end ?? line.end;
    const edits = [{ start: end, end, text: ' -->' }];
    note(
      context,
      'comment-unclosed',
      { start, end: line.end },
      line.text.slice(line.at).slice(0, 60),
      undefined,
      edits,
    );
    return edits;
  },
};
