import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { flawsOf, kindsOf } from './html-rules.ts';

test('a flaw is found', async () => {
  const html = '<!doctype html><html lang="en"><head><title>T</title></head><body><p><div>x</div></p></body></html>';
  expect(await flawsOf(html, 'a.html', { authors: 'ours' })).toContainEqual(
    expect.stringMatching(/^a\.html:1:\d+ (no-implicit-close|close-order): /),
  );
});

test.each(['content', 'fixtures'] as const)('every page of %s is right HTML', async (site) => {
  const { dir } = inject(site);
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(10);
  const flaws: string[] = [];
  for (const file of files)
    flaws.push(...(await flawsOf(readFileSync(join(dir, file), 'utf8'), file, { authors: 'ours' })));
  expect(kindsOf(flaws)).toEqual([]);
});
