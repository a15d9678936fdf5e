import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read, render } from './body.ts';
import { faultsIn, isBalanced } from './faults.ts';
import { soup } from './soup.ts';

/** Runs of the suite; more by hand: `MOORING_SOUP=50000 npx vitest run tests/hostile/soup.test.ts`. */
const RUNS = Number(process.env['MOORING_SOUP'] ?? 2_000);

function check(text: string): void {
  const body = render(read(text));
  expect(faultsIn(body)).toEqual([]);
  expect(isBalanced(body)).toBe(true);
}

test('whatever stands in a page, nothing that runs gets out and nothing leaks', () => {
  fc.assert(fc.property(soup, check), { numRuns: RUNS });
}, 600_000);

test('headers of whatever kind neither throw nor let anything out', () => {
  const header = fc.constantFrom(
    '---\n',
    '---js\n',
    '<properties a="',
    '<!-- x -->\n<tags ',
    '\ufeff---\n',
    '---\ntitle: "',
  );
  fc.assert(
    fc.property(fc.tuple(header, soup, fc.constantFrom('\n---\n', '"/>', '')), (parts) => check(parts.join(''))),
    {
      numRuns: RUNS / 4,
    },
  );
}, 600_000);
