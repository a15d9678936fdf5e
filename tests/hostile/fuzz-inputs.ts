import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Input } from './fuzz-check.ts';

/** Pieces of notation. */
const MARKS: readonly string[] = readFileSync(new URL('marks.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.replaceAll('\\n', '\n'));

/** Characters that mean something somewhere. */
const SIGNS = [
  ...'`*_~<>[](){}|#-+!:"\'\\&$=/^.',
  ...[':::', '[!', '> ', '```', '~~~', '<!--', '-->', '<!--$', '    ', '\t', '\n', '\n\n', '\r', '\u0000', '\u00a0'],
  ...[
    '\u200b',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '“',
    '”',
    '💥',
    '\ud83d',
    '](',
    '][',
    '|---|',
    '\n---\n',
    '{"',
    '",',
  ],
];

const sign = fc.constantFrom(...SIGNS);
const mark = fc.constantFrom(...MARKS);

/** A change of a text, given its lines; places are fractions, so that they fit any text. */
type Change = (lines: readonly string[], other: readonly string[]) => readonly string[];

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (lines: readonly string[], where: number): number => Math.floor(where * (lines.length + 1));

function spliced(lines: readonly string[], from: number, remove: number, ...add: readonly string[]): readonly string[] {
  return lines.toSpliced(at(lines, from), remove, ...add);
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, mark).map(
    ([p, text]): Change =>
      (lines) =>
        spliced(lines, p, 0, text),
  ),
  fc.tuple(place, mark).map(
    ([p, text]): Change =>
      (lines) =>
        spliced(lines, p, 0, '', text, ''),
  ),
  fc.tuple(place, fc.nat(5)).map(
    ([p, n]): Change =>
      (lines) =>
        spliced(lines, p, n + 1),
  ),
  fc.tuple(place, fc.nat(3)).map(
    ([p, n]): Change =>
      (lines) =>
        spliced(lines, p, 0, ...lines.slice(at(lines, p), at(lines, p) + n + 1)),
  ),
  fc.tuple(place, place).map(
    ([p, q]): Change =>
      (lines) =>
        spliced(lines, p, 0, lines[at(lines, q)] ?? ''),
  ),
  place.map(
    (p): Change =>
      (lines) =>
        lines.slice(0, at(lines, p)),
  ),
  fc.tuple(place, place).map(([p, q]): Change => (lines, other) => [
    ...lines.slice(0, at(lines, p)),
    ...other.slice(at(other, q)),
  ]),
  fc.tuple(place, place, sign).map(
    ([p, q, text]): Change =>
      (lines) =>
        inLine(lines, p, q, 0, text),
  ),
  fc.tuple(place, place, fc.nat(8)).map(
    ([p, q, n]): Change =>
      (lines) =>
        inLine(lines, p, q, n + 1, ''),
  ),
  fc.tuple(place, fc.nat(8), fc.constantFrom('> ', '- ', '    ', '1. ', '  ', '\t', '| ', '#', '* ')).map(
    ([p, n, prefix]): Change =>
      (lines) =>
        lines.map((line, i) => (i >= at(lines, p) && i <= at(lines, p) + n ? prefix + line : line)),
  ),
  fc.tuple(place, fc.nat(20)).map(([p, n]): Change => (lines) => [
    ...lines.slice(0, at(lines, p)),
    lines.slice(at(lines, p), at(lines, p) + n).join(' '),
    ...lines.slice(at(lines, p) + n),
  ]),
  fc.constant<Change>((lines) => lines.filter((line) => line.trim() !== '')),
);

function inLine(lines: readonly string[], p: number, q: number, remove: number, add: string): readonly string[] {
  const line = lines[at(lines, p)];
  if (line === undefined) return [...lines, add];
  const column = Math.floor(q * (line.length + 1));
  return spliced(lines, p, 1, line.slice(0, column) + add + line.slice(column + remove));
}

/** What is done to the text as a whole, last. */
const finish: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 12, arbitrary: fc.constant((text: string) => text) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replace(/\s+/g, ' ')) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replaceAll('\n', '\r\n')) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replaceAll('\n', '\r')) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replaceAll('"', '”')) },
);

/** How many lines of a file are used: enough to have several constructs beside one another. */
const WINDOW = 120;
/** The header, or where the text starts. */
const HEAD = 25;

/** Real files, damaged. `read` gives a file by its number. */
export function damaged(count: number, read: (index: number) => Input): fc.Arbitrary<Input> {
  const index = fc.nat(count - 1);
  return fc
    .tuple(index, index, place, fc.array(change, { minLength: 1, maxLength: 8 }), finish)
    .map(([i, j, p, changes, end]) => {
      const [{ rel, text }, other] = [read(i), read(j)];
      const lines = text.split('\n');
      const from = lines.length <= WINDOW + HEAD ? HEAD : HEAD + Math.floor(p * (lines.length - WINDOW - HEAD));
      const start: readonly string[] = [...lines.slice(0, HEAD), ...lines.slice(from, from + WINDOW)];
      const done = changes.reduce((now, apply) => apply(now, other.text.split('\n')), start);
      return { rel, text: end(done.slice(0, 4 * WINDOW).join('\n')) };
    });
}

const prefix = fc.constantFrom('', '', '', '> ', '- ', '1. ', '    ', '  ', '> - ', '| ');

const HEADERS = [
  '',
  '',
  '---\ntitle: x\n---\n',
  '<properties pageTitle="x" />\n',
  '<properties pageTitle="x" />\n# T\n---\n{\n',
];

/** Constructs of all kinds, in any order, nested in quotes and lists, some with signs put in. */
export const composed: fc.Arbitrary<Input> = fc
  .tuple(
    fc.constantFrom('x.md', 'x.md', 'x.md', 'x.md', 'x.yml', 'toc.yml', 'x.txt', 'TOC.md'),
    fc.constantFrom(...HEADERS),
    fc.array(fc.tuple(prefix, mark, fc.constantFrom('\n', '\n\n', '\n\n', ' ', '\n> ', '\n    ')), {
      maxLength: 25,
      size: 'max',
    }),
    fc.array(fc.tuple(place, sign), { maxLength: 3 }),
    finish,
  )
  .map(([rel, header, blocks, signs, end]) => {
    const body = blocks
      .map(([before, text, after]) => before + text.replaceAll('\n', `\n${before.replace(/[-\d.]/g, ' ')}`) + after)
      .join('');
    const text = signs.reduce((now, [p, add]) => {
      const i = Math.floor(p * (now.length + 1));
      return now.slice(0, i) + add + now.slice(i);
    }, header + body);
    return { rel, text: end(text) };
  });
