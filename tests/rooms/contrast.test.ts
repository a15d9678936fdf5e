import { expect, test } from 'vitest';
import { contrast } from '../../src/core/contrast.ts';

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0a6a80', '#ffffff', 6.2],
  ['#123456', '#123456', 1],
])('%s on %s has %d', (a, b, wanted) => {
  expect(contrast(a, b)).toBeCloseTo(wanted, 1);
});
