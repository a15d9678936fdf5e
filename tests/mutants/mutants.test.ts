import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { survivorsOf } from './hunt.ts';

test.each(Object.entries(rules))('whatever breaks %s is noticed', async (id, rule) => {
  expect(await survivorsOf(id, rule)).toEqual([]);
});
