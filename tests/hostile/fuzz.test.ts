import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemOf, type Input } from './fuzz-check.ts';
import { filesToDamage } from './fuzz-files.ts';
import { composed, damaged } from './fuzz-inputs.ts';

/** Runs of the suite, the same each time; others by hand: `MOORING_FUZZ=20000 npx vitest run tests/hostile/fuzz.test.ts`. */
const RUNS = Number(process.env['MOORING_FUZZ'] ?? 0);
const PARAMETERS = RUNS === 0 ? { numRuns: 300, seed: 1 } : { numRuns: RUNS };

/** What has failed once. */
const INPUTS: readonly Input[] = [
  { rel: 'toc.yml', text: '# T\n---\n{\n' },
  { rel: 'x.md', text: '>:\n>     >[https://www.example.com/embed/x' },
  { rel: 'x.md', text: '>[!INCLUDE[a]()]\n>     >www.' },
];

test.each(INPUTS)('$rel $text', (input) => {
  expect(problemOf(input)).toBeNull();
});

test('damaged files are read, shown and written', () => {
  const { counts, read } = filesToDamage();
  fc.assert(
    fc.property(damaged(counts, read), (input) => {
      expect(problemOf(input)).toBeNull();
    }),
    PARAMETERS,
  );
}, 3_600_000);

test('constructs in any order are read, shown and written', () => {
  fc.assert(
    fc.property(composed, (input) => {
      expect(problemOf(input)).toBeNull();
    }),
    PARAMETERS,
  );
}, 3_600_000);
