import { expect, test } from 'vitest';
import { createNearest } from '../../src/core/nearest-index.ts';
import { nearest } from '../../src/core/nearest.ts';

const WORDS = [
  'pump',
  'filter',
  'seal',
  'storage',
  'account',
  'create',
  'delete',
  'network',
  'gateway',
  'troubleshoot',
  'overview',
  'quickstart',
];
const NAMES = WORDS.flatMap((a) => WORDS.flatMap((b) => WORDS.slice(0, 4).map((c) => `${a}-${b}-${c}`)));

/** A name with one letter of it gone, doubled, or exchanged for another. */
const misspelt = (name: string, i: number): string => {
  const at = (i * 7) % name.length;
  const middle = ['', name.charAt(at).repeat(2), 'x'][i % 3] ?? '';
  return name.slice(0, at) + middle + name.slice(at + 1);
};

test('among many names the same is found as among all', () => {
  const near = createNearest(NAMES);
  const other = NAMES.map(misspelt).filter((wanted) => near(wanted) !== nearest(wanted, NAMES));
  expect(NAMES.length).toBeGreaterThan(500);
  expect(other).toEqual([]);
});

test.each([
  ['pmup-filter-seal', 'pump-filter-seal'],
  ['nothing-like-it', null],
  ['', null],
])('%s → %s', (wanted, found) => {
  expect(createNearest(NAMES)(wanted)).toBe(found);
});
