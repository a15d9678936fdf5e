import { expect, test } from 'vitest';
import { harmless } from './harmless.ts';
import { seeded } from './seeded.ts';
import { driftIn } from './support.ts';

test('the pair as it is has no difference', async () => {
  expect(await driftIn([])).toEqual([]);
});

test.each(seeded.map(([rule, says, ...changes]) => [rule, JSON.stringify(changes), says, changes] as const))(
  '%s finds %s',
  async (rule, _, says, changes) => {
    const found = await driftIn(changes);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^warning ${rule} sv-se/garden/pump\\.md `));
    expect(found[0]).toContain(says);
  },
);

test.each(harmless.map((changes) => [JSON.stringify(changes), changes] as const))(
  'nothing in %s',
  async (_, changes) => {
    expect(await driftIn(changes)).toEqual([]);
  },
);

test('there are enough of both', () => {
  expect(seeded.length).toBeGreaterThanOrEqual(100);
  expect(harmless.length).toBeGreaterThanOrEqual(100);
});
