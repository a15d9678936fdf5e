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

// Without bias: most changes would else be at the very start, and break the header.
const place = fc.noBias(fc.nat(9_999)).map((n) => n / 10_000);
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
/** The header ends within so many lines. */
const HEAD = 60;

/** Real files by kind, damaged; `read` gives a file by its kind and number. */
export function damaged(counts: readonly number[], read: (kind: number, index: number) => Input): fc.Arbitrary<Input> {
  const kind = fc.noBias(fc.nat(counts.length - 1));
  const changes = fc.array(change, { minLength: 1, maxLength: 8, size: 'max' });
  return fc
    .tuple(kind, kind, place, place, place, changes, fc.nat(4), finish)
    .map(([kindOf, kindOfOther, i, j, p, list, header, end]) => {
      const { rel, text } = read(kindOf, Math.floor(i * (counts[kindOf] ?? 0)));
      const other = read(kindOfOther, Math.floor(j * (counts[kindOfOther] ?? 0))).text.split('\n');
      const lines = text.split('\n');
      // Mostly what stands below the header: a broken header makes another kind of file of it.
      const kept = header === 0 ? 0 : headOf(lines);
      const from = kept + Math.floor(p * Math.max(0, lines.length - WINDOW - kept));
      const start: readonly string[] = lines.slice(from, from + WINDOW);
      const done = list.reduce((now, apply) => apply(now, other), start);
      return { rel, text: end([...lines.slice(0, kept), ...done.slice(0, 4 * WINDOW)].join('\n')) };
    });
}

/** How many lines are the header, or what comes before the data. */
function headOf(lines: readonly string[]): number {
  const end = lines
    .slice(0, HEAD)
    .findIndex((line, i) => i > 0 && /^(?:---|\{|.*\/>|sections:|landingContent:)\s*$/.test(line));
  return end < 0 ? 0 : end + 1;
}

const prefix = fc.constantFrom('', '', '', '> ', '- ', '1. ', '    ', '  ', '> - ', '| ');

const HEADERS = [
  '',
  '',
  '---\ntitle: x\n---\n',
  '<properties pageTitle="x" />\n',
  '<properties pageTitle="x" />\n# T\n---\n{\n',
  '### YamlMime:FAQ\nmetadata:\n  title: x\nsections:\n- name: A\n  questions:\n',
  '### YamlMime:Landing\ntitle: x\nlandingContent:\n',
];

/** Constructs of all kinds, in any order, nested in quotes and lists, some with signs put in. */
export const composed: fc.Arbitrary<Input> = fc
  .tuple(
    fc.constantFrom('x.md', 'x.md', 'x.md', 'x.md', 'x.yml', 'toc.yml', 'x.txt', 'TOC.md'),
    fc.constantFrom(...HEADERS),
    fc.array(fc.tuple(prefix, mark, fc.constantFrom('\n', '\n\n', '\n\n', ' ', '\n> ', '\n    ')), {
      minLength: 3,
      maxLength: 40,
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
