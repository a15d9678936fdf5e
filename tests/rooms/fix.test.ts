import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/core/types.ts';
import { patch, placesAfter, plan, unifiedDiff, type Fixable } from '../../src/fix/index.ts';

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

function fixOf(certain: boolean, ...edits: readonly Edit[]): Fixable {
  const span = { start: 0, end: 0 };
  return {
    rule: 'r',
    severity: 'warning',
    path: 'a.md',
    locale: '',
    span,
    message: 'm',
    related: [],
    fix: { certain, edits },
  };
}

/** Edits of a plan for one file, and how many fixes have to wait. */
function planned(...fixes: readonly Fixable[]): readonly [readonly Edit[], number] {
  const { files, waiting } = plan(fixes);
  return [files[0]?.edits ?? [], waiting.length];
}

describe('of fixes that touch each other one is done', () => {
  const [a, b] = [edit(0, 2, 'x'), edit(4, 6, 'y')];
  test.each<[string, readonly Fixable[], readonly Edit[], number]>([
    ['apart', [fixOf(true, b), fixOf(true, a)], [a, b], 0],
    ['one over the other', [fixOf(true, a), fixOf(true, edit(1, 5, 'z'))], [a], 1],
    ['side by side', [fixOf(true, a), fixOf(true, edit(2, 3, 'z'))], [a], 1],
    ['put in at one place', [fixOf(true, edit(3, 3, 'x')), fixOf(true, edit(3, 3, 'y'))], [edit(3, 3, 'x')], 1],
    ['the same twice', [fixOf(true, a, b), fixOf(true, a)], [a, b], 0],
    ['all of a fix or nothing', [fixOf(true, a), fixOf(true, b, edit(1, 3, 'z'))], [a], 1],
    ['what is certain first', [fixOf(false, a), fixOf(true, edit(1, 3, 'z'))], [edit(1, 3, 'z')], 1],
    ['a fix at odds with itself', [fixOf(true, a, edit(1, 3, 'z'))], [], 1],
  ])('%s', (_, fixes, edits, waiting) => {
    expect(planned(...fixes)).toEqual([edits, waiting]);
  });
});

describe('a finding is known again by its place', () => {
  const at = (start: number, ...edits: readonly Edit[]): Fixable => ({
    ...fixOf(true, ...edits),
    span: { start, end: start },
  });
  const places = (edits: readonly Edit[], ...fixes: readonly Fixable[]): readonly number[] =>
    placesAfter(fixes, edits).map((place) => Number(place.split('\n').at(-1)));
  test.each<[string, readonly Edit[], readonly number[], readonly number[]]>([
    ['after an edit', [edit(0, 2, 'xxxx')], [1, 5], [1, 7]],
    ['where something is put in', [edit(5, 5, 'xx')], [5], [5, 7]],
    ['at the end of an edit', [edit(2, 5, 'x')], [5], [5, 3]],
    ['among several', [edit(0, 1, ''), edit(4, 6, ''), edit(8, 8, 'x')], [3, 5, 7, 9], [2, 4, 4, 7]],
  ])('%s', (_, edits, starts, want) => {
    expect(places(edits, ...starts.map((start) => at(start)))).toEqual(want);
  });
});

/** What a patch makes of bytes. */
function patched(bytes: Buffer | string, ...edits: readonly Edit[]): string {
  const result = patch(Buffer.from(bytes), edits);
  return result.kind === 'patched' ? result.bytes.toString('latin1') : result.why;
}

describe('bytes', () => {
  const latin = (text: string): string => Buffer.from(text).toString('latin1');
  test.each<[string, Buffer | string, readonly Edit[], string]>([
    ['a mark at the start', '\uFEFFab', [edit(1, 2, 'x')], latin('\uFEFFxb')],
    ['what takes two units', '😀a😀b', [edit(2, 3, 'å'), edit(5, 6, '')], latin('😀å😀')],
    ['line ends of its own', 'a\r\nb\r\n', [edit(3, 3, 'x\ny\n')], 'a\r\nx\r\ny\r\nb\r\n'],
    ['line ends of the line above', 'a\r\nb\nc\n', [edit(3, 3, 'x\n'), edit(5, 5, 'y\n')], 'a\r\nx\r\nb\ny\nc\n'],
    ['line ends of old', 'a\rb', [edit(3, 3, '\nc')], 'a\rb\rc'],
    ['no line end is cut in two', 'a\r\nb\r\n', [edit(2, 2, 'x'), edit(3, 5, 'y')], 'ax\r\ny\r\n'],
    ['no UTF-8', Buffer.from([0xe9, 0x61, 0x62]), [edit(1, 2, '')], '\xe9b'],
    [
      'no UTF-8, other letters',
      Buffer.from([0xe9, 0x61]),
      [edit(1, 2, 'é')],
      'it is no UTF-8, and the fix writes other letters than ASCII',
    ],
    ['UTF-16', Buffer.from('\uFEFFab', 'utf16le'), [edit(1, 2, '')], 'it holds zero bytes: no UTF-8 text'],
    ['half a character', '😀', [edit(1, 2, '')], 'an edit is not of this text'],
    ['beyond the end', 'a', [edit(1, 2, '')], 'an edit is not of this text'],
  ])('%s', (_, bytes, edits, want) => {
    expect(patched(bytes, ...edits)).toBe(want);
  });
});

const piece = fc.constantFrom('a', 'b c', 'å', '😀', '\r\n', '\n', '\r\n\r\n', '\n\n', '[x](y.md)', '\u2028', '\u0085');
const words = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
const document = fc.tuple(fc.constantFrom('', '\uFEFF'), words).map(([mark, text]) => mark + text);

/** Texts, each with ordered edits that split no character and no line end. */
const edited = fc
  .tuple(
    document,
    fc.array(
      fc.tuple(
        fc.nat(200),
        fc.nat(9),
        words.map((text) => text.slice(0, 12)),
      ),
    ),
  )
  .map(([text, wishes]) => {
    const places = [...Array(text.length + 1).keys()].filter(
      (at) => !/^[\uDC00-\uDFFF]/.test(text.slice(at)) && text.slice(at - 1, at + 1) !== '\r\n',
    );
    const edits: Edit[] = [];
    for (const [at, length, put] of wishes.toSorted((a, b) => a[0] - b[0])) {
      const [start, end] = [places[at], places[at + length]];
      if (start === undefined || end === undefined || start <= (edits.at(-1)?.end ?? -1)) continue;
      edits.push(edit(start, end, put.toWellFormed()));
    }
    return { text, edits };
  });

test('what no edit names stays as it is, byte by byte', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const result = patch(Buffer.from(text), edits);
      if (result.kind !== 'patched') throw new Error(result.why);
      let [from, at] = [0, 0];
      const before = Buffer.from(text);
      for (const { start, end, text: put } of [...result.edits, edit(text.length, text.length, '')]) {
        const kept = before.subarray(Buffer.byteLength(text.slice(0, from)), Buffer.byteLength(text.slice(0, start)));
        expect(result.bytes.subarray(at, at + kept.length).equals(kept)).toBe(true);
        at += kept.length + Buffer.byteLength(put);
        from = end;
      }
      expect(at).toBe(result.bytes.length);
    }),
    { numRuns: 1000 },
  );
});

test('edits of one kind of line ends leave one kind', () => {
  fc.assert(
    fc.property(edited, fc.constantFrom('\n', '\r\n'), ({ text }, lineEnd) => {
      const whole = `x${lineEnd}${text.replace(/\r\n?|\n/g, lineEnd)}`;
      const result = patch(Buffer.from(whole), [edit(whole.length, whole.length, 'a\nb\r\nc')]);
      if (result.kind !== 'patched') throw new Error(result.why);
      const ends = result.bytes.toString().match(/\r\n|\n|\r/g) ?? [];
      expect([...new Set(ends)]).toEqual([lineEnd]);
    }),
  );
});

/** A strict reader of one file's diff: every line that stays or goes has to be there. */
function applied(text: string, diff: string): string {
  const lines = text === '' ? [] : text.split(/(?<=\n)/);
  const out: string[] = [];
  let at = 0;
  const body = diff.split(/(?<=\n)/).slice(2);
  for (let i = 0; i < body.length; i++) {
    const row = body[i] ?? '';
    const [, start = '', count = '', to = ''] = /^@@ -(\d+),(\d+) \+(\d+),\d+ @@\n$/.exec(row) ?? [];
    if (start !== '') {
      const first = Number(start) - (count === '0' ? 0 : 1);
      out.push(...lines.slice(at, first));
      at = first;
      expect(out.length).toBe(Number(to) - (body[i + 1]?.startsWith('@@') || Number(to) === 0 ? 0 : 1));
      continue;
    }
    const open = body[i + 1]?.startsWith('\\') === true;
    const line = open ? row.slice(1, -1) : row.slice(1);
    if (open) i++;
    // What has no line end is the last line, on both sides.
    if (open) expect(row[0] === '+' ? body.length : at).toBe(row[0] === '+' ? i + 1 : lines.length - 1);
    if (row[0] !== '+') expect(lines[at++]).toBe(line);
    if (row[0] !== '-') out.push(line);
  }
  return [...out, ...lines.slice(at)].join('');
}

test('a diff says what the edits do', () => {
  fc.assert(
    fc.property(edited, ({ text, edits }) => {
      const result = patch(Buffer.from(text), edits);
      if (result.kind !== 'patched') throw new Error(result.why);
      const diff = unifiedDiff('a.md', text, result.edits);
      const after = result.bytes.toString();
      expect(diff === '').toBe(after === text);
      if (diff !== '' && after !== '') expect(applied(text, diff)).toBe(after);
    }),
    { numRuns: 1000 },
  );
});

test('what is put in at both ends of an open line is one change', () => {
  expect(unifiedDiff('a.md', 'line', [edit(0, 0, 'a '), edit(4, 4, ' b')])).toBe(
    [
      ...['--- a/a.md', '+++ b/a.md', '@@ -1,1 +1,1 @@', '-line', '\\ No newline at end of file'],
      ...['+a line b', '\\ No newline at end of file', ''],
    ].join('\n'),
  );
});

test('a diff as people know it', () => {
  const text = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl';
  expect(unifiedDiff('x y/a.md', text, [edit(2, 3, 'B'), edit(18, 18, 'new\n'), edit(23, 23, '!\n')])).toBe(
    [
      ...['--- a/x y/a.md\t', '+++ b/x y/a.md\t', '@@ -1,5 +1,5 @@', ' a', '-b', '+B', ' c', ' d', ' e'],
      ...['@@ -7,6 +7,7 @@', ' g', ' h', ' i', '+new', ' j', ' k', '-l', '\\ No newline at end of file', '+l!', ''],
    ].join('\n'),
  );
});

const hasGit = spawnSync('git', ['--version']).status === 0;

test.runIf(hasGit)('Git applies it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'mooring-diff-'));
  try {
    const wanted = new Map<string, string>();
    let diff = '';
    const names = ['a.md', 'å/b.md', 'x y/c d.md', 'q"u\\o.md', 'tab\there.md'];
    const samples = fc.sample(edited, { numRuns: 120, seed: 4 });
    samples.forEach(({ text, edits }, i) => {
      const path = `${i}/${names[i % names.length]}`;
      const result = patch(Buffer.from(text), edits);
      if (result.kind !== 'patched' || result.bytes.length === 0 || text === '') return;
      mkdirSync(join(dir, dirname(path)), { recursive: true });
      writeFileSync(join(dir, path), text);
      wanted.set(path, result.bytes.toString());
      diff += unifiedDiff(path, text, result.edits);
    });
    execFileSync('git', ['init', '-q'], { cwd: dir });
    execFileSync('git', ['-c', 'core.autocrlf=false', 'apply', '-'], { cwd: dir, input: diff });
    for (const [path, text] of wanted) expect(readFileSync(join(dir, path), 'utf8')).toBe(text);
    expect(wanted.size).toBeGreaterThan(80);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
