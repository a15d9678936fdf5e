import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleDocs } from '../scripts/rule-docs/index.ts';

const FOLDER = new URL('../docs/rules/', import.meta.url);

test('docs/rules is what `npm run rule-docs` writes', async () => {
  const written = readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);
  expect(new Map(written.toSorted())).toEqual(new Map([...(await ruleDocs())].toSorted()));
});
