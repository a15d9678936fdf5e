import { note } from '../../core/notes.ts';
import type { Span } from '../../core/types.ts';
import { opensMarker } from '../occurs.ts';
import type { RepairContext } from '../repair.ts';

/** `VIDEO`, and what translators make of it. */
export const VIDEO_WORD = 'v[ií]d[eé]o|wideo|видео|відео|视频|影片|視訊|ビデオ|動画|동영상|비디오';

/** `[!VIDEO url]`, `[!code-x[title](path)]` alone on a line; with a blank, or by another word for a video, too. */
export const QUOTED_MARKER = new RegExp(
  String.raw`^\[!(?:code(?:-[^[\]()\s]*)?\s*\[|video\s|[ \t]?(?:${VIDEO_WORD})\s+https?:).*\]$`,
  'iu',
);

const INSTRUCTED = new RegExp(String.raw`^(?:!|AZURE\.)\s?(?:code|${VIDEO_WORD})`, 'iu');

/** Whether a video or a file of code is put in at a place. */
export function isInstruction(text: string, at: number): boolean {
  return opensMarker(text, at) && INSTRUCTED.test(text.slice(at + 1, at + 12));
}

const HEAD = /^\[!([ \t]?\S+\s+)/;

/** Says of a video that its keyword is not what Learn knows. */
export function noteKeyword(context: RepairContext, { start, end }: Span, text: string): void {
  const head = HEAD.exec(text)?.[1] ?? '';
  if (/^(?:code|video)/i.test(text.slice(2))) return;
  const right = `[!VIDEO ${text.slice(2 + head.length)}`;
  const edits = [{ start: start + 2, end: start + 2 + head.length, text: 'VIDEO ' }];
  note(context, 'include-keyword', { start, end }, text.slice(0, 80), right.slice(0, 80), edits);
}
