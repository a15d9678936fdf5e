import { describe, expect, test } from 'vitest';
import { parse } from '../../src/markdown/index.ts';
import { compareParsers, compareShapes } from './compare.ts';
import { hasCorpus, sampleCorpus } from './corpus.ts';
import { fixtures } from './fixtures.ts';
import { KNOWN, KNOWN_PLACES } from './known.ts';
import { shapeOf } from './shape.ts';

const KNOWN_IDS = [...KNOWN, ...KNOWN_PLACES].map(({ id }) => id).toSorted();

/** Fixtures in which the parsers differ, with the ids of the differences; all others agree exactly. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  'known-differences.md': KNOWN_IDS.filter((id) => id !== 'task-mark'),
  'learn-markers.md': ['unplaced-address'],
  'learn.md': ['unplaced-address'],
  'tasks.md': ['task-mark'],
};

/** Pages of the suite; more by hand: `MOORING_CONFORMANCE=2000 npx vitest run tests/conformance/conformance.test.ts`. */
const USUAL = 300;
const SAMPLE = Number(process.env['MOORING_CONFORMANCE'] ?? USUAL);
/** At least so many pages of the usual sample agree exactly. */
const AGREEING = 285;
/** In at most so many pages of the usual sample the parsers differ, by the id of the difference. */
const PAGES_THAT_DIFFER: Readonly<Record<string, number>> = {
  'edge-blanks': 2,
  'quoted-list-spread': 10,
  'unplaced-address': 3,
};

describe.each(fixtures)('$name', ({ name, text }) => {
  const expected = { differences: [], places: [], known: DIFFERENT[name] ?? [] };

  test('is parsed as by remark', () => {
    expect(compareParsers(text)).toEqual(expected);
  });

  test('is parsed as by remark with CRLF line ends', () => {
    expect(compareParsers(text.replaceAll('\n', '\r\n'))).toEqual(expected);
  });
});

test('differences are reported by their path', () => {
  const tight = shapeOf(parse('> a\n\n- [b](c)\n- d\n'));
  const loose = shapeOf(parse('> a\n\n- [b](C)\n\n- d\n'));
  const split = shapeOf(parse('> a\n\n- [b](c)\n\n+ d\n'));
  expect(compareShapes(tight, loose, '').differences).toEqual([
    'root > list[1]: spread "false", remark "true"',
    'root > list[1] > listItem[0] > paragraph[0] > link[0]: url "c", remark "C"',
  ]);
  expect(compareShapes(tight, split, '').differences).toEqual([
    'root > list[1]: child 1 listItem, remark missing',
    'root: child 2 missing, remark list',
  ]);
});

test('every known difference occurs in a fixture', () => {
  expect([...new Set(Object.values(DIFFERENT).flat())].toSorted()).toEqual(KNOWN_IDS);
});

test.skipIf(!hasCorpus)('real pages are parsed as by remark, but for known differences', () => {
  const pages = sampleCorpus(SAMPLE).map(({ path, body }) => ({ path, ...compareParsers(body) }));
  const unexplained = pages.filter(({ differences, places }) => differences.length + places.length > 0);
  expect(unexplained).toEqual([]);
  expect(pages).toHaveLength(SAMPLE);
  // The figures are those of one sample.
  if (SAMPLE !== USUAL) return;

  const counts: Record<string, number> = {};
  for (const id of pages.flatMap(({ known }) => known)) counts[id] = (counts[id] ?? 0) + 1;
  const worse = Object.entries(counts).filter(([id, count]) => count > (PAGES_THAT_DIFFER[id] ?? 0));
  expect(Object.fromEntries(worse)).toEqual({});
  expect(pages.filter(({ known }) => known.length === 0).length).toBeGreaterThanOrEqual(AGREEING);
});
