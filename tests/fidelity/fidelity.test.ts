import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { toSource } from '../../src/read/index.ts';
import { fidelityOf } from './guard.ts';

const TESTS = fileURLToPath(new URL('..', import.meta.url));
const SEEDS = join(process.env['MOORING_SHARED'] ?? join(TESTS, '../../shared'), 'seeds');

/** Fixtures that are data for other tests, not pages. */
const TOC = /(^|\/)toc\.(md|ya?ml)$/i;

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /\.(md|ya?ml|txt)$/i.test(path) && !TOC.test(path)).map((path) => join(folder, path));
}

/** What a page loses: each defect as `line word`. */
function lostIn(path: string): readonly string[] {
  const locale = /(^|\/)sv-/.test(path) ? 'sv-se' : 'en-us';
  const role = /(^|\/)includes\//.test(path) ? 'fragment' : 'page';
  const source = toSource({ path, docset: 'd', locale, rel: path, role }, readFileSync(path));
  return fidelityOf(source).defects.map(({ line, word, kind, text }) => `${line} ${word} ${kind}: ${text}`);
}

/** Words that remark reads as text and that are none, by fixture. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // Names in a tag that is one only without the hard blanks in it.
  'rooms/body/hard-blanks.md': ['span', 'title'],
};

describe.each(['rooms/body', 'rooms/headers', 'conformance/fixtures'])('%s', (folder) => {
  const paths = filesBelow(join(TESTS, folder));
  test.each(paths.map((path) => path.slice(TESTS.length)))('%s is shown whole', (path) => {
    const known = KNOWN[path] ?? [];
    expect(lostIn(join(TESTS, path)).filter((lost) => !known.includes(lost.split(' ')[1] ?? ''))).toEqual([]);
  });
});

const seeds = filesBelow(SEEDS);

test.skipIf(seeds.length === 0).each(seeds.map((path) => path.slice(SEEDS.length)))('%s is shown whole', (path) => {
  expect(lostIn(SEEDS + path)).toEqual([]);
});
