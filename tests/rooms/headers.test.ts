import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineStarts, placeAt } from '../../src/core/text.ts';
import { readPage } from '../../src/dialects/index.ts';
import { toSource } from '../../src/read/index.ts';
import { fileRef } from './support/site.ts';

const FOLDER = new URL('./headers/', import.meta.url);
const names = readdirSync(FOLDER).flatMap((name) => (name.endsWith('.md') ? [name.slice(0, -3)] : []));

/** What a file's header says: the dialect, the metadata, and facts as `[kind, line:column, saw]`. */
function headerOf(bytes: Buffer, name: string): object {
  const source = toSource(fileRef(`docs/en-us/${name}.md`), bytes);
  const { dialect, meta: all, facts } = readPage(source).doc;
  const { places: _, ...meta } = all;
  const starts = lineStarts(source.text);
  const shown = facts.map(({ kind, span, saw, expected }) => {
    const { line, column } = placeAt(starts, span.start);
    return [
      kind,
      `${line}:${column}`,
      source.text.slice(span.start, span.end),
      saw,
      ...(expected === undefined ? [] : [expected]),
    ];
  });
  return { dialect, meta, facts: shown };
}

/** Files whose expectation the code does not meet yet, and what is wrong. */
const WAITING: Readonly<Record<string, string>> = {};

for (const name of names) {
  test(`${name}`, { fails: name in WAITING }, () => {
    const bytes = readFileSync(new URL(`${name}.md`, FOLDER));
    expect(headerOf(bytes, name)).toEqual(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
  });
}

test.each([
  ['02/03/2018', '2018-02-03'],
  ['2/3/2018', '2018-02-03'],
  [' 02/03/2018 ', '2018-02-03'],
  ['13/03/2018', '2018-03-13'],
  ['2018-02-03', '2018-02-03'],
  ['2018-2-3', '2018-02-03'],
  ['2018-02-03T23:59:59Z', '2018-02-03'],
  ['02/29/2020', '2020-02-29'],
  ['02/29/2019', null],
  ['04/31/2019', null],
  ['13/13/2018', null],
  ['00/10/2018', null],
  ['10/119/2019', null],
  ['073/2019', null],
  ['06/02/202', null],
  ['12/31`/2019', null],
  ['03.02.2018', null],
  ['2018-13-01', null],
  ['3 February 2018', null],
  ['20180203', null],
])('the date `%s` is read as %s', (written, iso) => {
  const page = `---\ntitle: T\nms.date: "${written}"\n---\n`;
  const { meta, facts } = readPage(toSource(fileRef('docs/en-us/a.md'), Buffer.from(page))).doc;
  expect(meta.updated ?? null).toBe(iso);
  const found = facts.map(({ kind, saw }) => `${kind} ${saw}`);
  const day = written.startsWith('13/03') ? [`metadata-date-order ${written}`] : [];
  expect(found).toEqual(iso === null ? [`metadata-date ${written.trim()}`] : day);
});
