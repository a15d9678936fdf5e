import { wordAt, type Flat } from './flat.ts';
import { bare, endsSentence, isJoiner, isStarter, startsSentence, type Names } from './sentences.ts';

/** Words that start each sentence but the first between two words. */
export function sentenceStarts({ flat, may }: EndContext, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  for (let i = from + 1; i < to; i++) {
    const word = wordAt(flat, i - 1);
    if (endsSentence(word) && !/:\W*$/.test(word) && startsSentence(wordAt(flat, i)) && may(i)) starts.push(i);
  }
  return starts;
}

export interface EndContext {
  readonly flat: Flat;
  readonly inside: Uint8Array;
  readonly names: Names;
  readonly may: (i: number) => boolean;
}

const CONTINUES =
  /^(?:this|these|it|its|don't|do|if|see|to|use|you|otherwise|make|also|however|they|that|then|such|because|instead|note|similarly|additionally|detta|dessa|det|mer|om|deze|dit|zie|ces|cette|il|pour)$/i;

function continues(flat: Flat, i: number): boolean {
  const word = bare(wordAt(flat, i));
  if (/^for$/i.test(word))
    return /^(?:more|details|information|example|instructions|guidance)\b/i.test(wordAt(flat, i + 1));
  return CONTINUES.test(word);
}

/** Where an alert's text ends: with its sentences that go on with what it says, three at most. */
export function alertEnd(context: EndContext, from: number, to: number, before: boolean): number {
  const { flat } = context;
  const starts = sentenceStarts(context, from, to);
  // What introduces a block that is not quoted stands outside like the block.
  const introduces = before && /:\W*$/.test(wordAt(flat, to - 1));
  const ends = introduces ? starts : [...starts, to];
  if (ends.length === 0) return to;
  if (!introduces && starts.length <= 1) return to;
  // Alerts are short: of few sentences, all are its own; of many, those that go on with the first.
  if (ends.length <= 4) return ends.at(-1) ?? to;
  let count = 1;
  while (count < 4 && continues(flat, ends[count - 1] ?? 0)) count++;
  return ends[count - 1] ?? to;
}

/** Where the last item of a list ends: with its first sentence, or before what can't be a part of one. */
export function itemEnd(context: EndContext, from: number, to: number): number {
  const { flat } = context;
  const starts = sentenceStarts(context, from, to);
  const first = starts[0] ?? to;
  const broken = brokenAt(context, from, first);
  if (broken !== null) return broken;
  let count = 0;
  while (count < starts.length && count < 2 && CONTINUES_ITEM.test(bare(wordAt(flat, starts[count] ?? 0)))) count++;
  return starts[count] ?? to;
}

const CONTINUES_ITEM = /^(?:this|these|it|see|otherwise|they|also|however)$/i;

/** An item without a full stop: the next sentence starts in the middle of what looks like one. */
function brokenAt({ flat, inside, may }: EndContext, from: number, to: number): number | null {
  for (let i = from + 2; i < Math.min(to, from + 30); i++) {
    const word = wordAt(flat, i);
    if (inside[i] === 1 || !may(i) || !/^\p{Lu}/u.test(word) || !isStarter(word)) continue;
    const [before, next] = [wordAt(flat, i - 1), wordAt(flat, i + 1)];
    if (/[\p{L}\p{N}\])`*]$/u.test(before) && !isJoiner(before) && /^[\p{Ll}`[*]/u.test(next)) return i;
  }
  return null;
}
