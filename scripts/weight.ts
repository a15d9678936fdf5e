// What the HTML of a page weighs beyond its own text, compressed, on a site of 8,000 pages:
// node scripts/weight.ts [FOLDER OF A BUILT SITE]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weightBeyondText } from '../tests/site/weigh.ts';
import { pagesOf, withBuilt } from './built.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

/** Compressed bytes beyond its own text that no page may have. */
const LIMIT = 20_000;

function measure(dir: string): Promise<void> {
  const pages = pagesOf(dir)
    .map((file) => ({ file, bytes: weightBeyondText(readFileSync(join(dir, file), 'utf8')) }))
    .toSorted((a, b) => a.bytes - b.bytes);
  const at = (part: number): string => {
    const page = pages[Math.min(pages.length - 1, Math.floor(part * pages.length))];
    return page === undefined ? 'none' : `${page.bytes.toLocaleString('en-US').padStart(7)} bytes  ${page.file}`;
  };
  console.log(`${pages.length.toLocaleString('en-US')} pages`);
  for (const [name, part] of [
    ['median', 0.5],
    ['p95', 0.95],
    ['max', 1],
  ] as const)
    console.log(`${name.padEnd(7)}${at(part)}`);
  const heavy = pages.filter(({ bytes }) => bytes > LIMIT);
  console.log(`${heavy.length} above ${LIMIT.toLocaleString('en-US')} bytes`);
  for (const { bytes, file } of heavy)
    console.log(`       ${bytes.toLocaleString('en-US').padStart(7)} bytes  ${file}`);
  if (heavy.length > 0) process.exitCode = 1;
  return Promise.resolve();
}

const built = process.argv[2];
const corpus = built === undefined ? unpackCorpus() : null;
if (built !== undefined) await measure(built);
else if (corpus === null) console.log('weight: skipped');
else await withBuilt('weight', corpusSettings(corpus, ['nl-nl'], false), measure);
