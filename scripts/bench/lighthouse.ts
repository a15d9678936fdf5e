// Lighthouse on our own content: phone profile, compressed responses, the median of three runs.
// Prints a table, and fails below the bar: node scripts/bench/lighthouse.ts [--runs N] [--list]
import { cpSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse, { type Result } from 'lighthouse';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { pageOf, type Kind } from '../../tests/site/pages.ts';
import { serveSite } from '../../tests/site/serve.ts';

const BAR = 99;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const KINDS: readonly Kind[] = ['home', 'article', 'selfhelp', 'faq', 'lost'];
/** No search engine is to keep a page that is not there. */
const NOT_ASKED: Partial<Record<Kind, readonly string[]>> = { lost: ['seo'] };

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, list: { type: 'boolean', default: false } },
});

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function run(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (result === undefined || result.lhr.runtimeError !== undefined)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  return result.lhr;
}

const scoreOf = (result: Result, category: string): number => (result.categories[category]?.score ?? 0) * 100;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Audits that cost points, with what they say. */
function losses(result: Result, category: string): readonly string[] {
  return (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = result.audits[id];
    if (audit === undefined || weight === 0 || audit.score === null || audit.score >= 0.99) return [];
    return [`${id} ${audit.score.toFixed(2)} ${audit.displayValue ?? audit.title}`];
  });
}

/** Prints a line per page and returns how many scores are below the bar. */
async function measure(kind: Kind, url: string, port: number): Promise<number> {
  const results: Result[] = [];
  while (results.length < Number(options.runs)) results.push(await run(url, port));
  const asked = CATEGORIES.filter((category) => !NOT_ASKED[kind]?.includes(category));
  const scores = asked.map((category) => median(results.map((result) => scoreOf(result, category))));
  console.log(`${kind.padEnd(10)} ${scores.map((score) => score.toFixed(0).padStart(14)).join(' ')}`);
  const low = asked.filter((_, i) => (scores[i] ?? 0) < BAR);
  const last = results.at(-1);
  if (last !== undefined)
    for (const category of options.list ? asked : low)
      for (const line of losses(last, category)) console.log(`           ${category}: ${line}`);
  return low.length;
}

const site = await serveSite('mooring.config.ts');
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
try {
  // A page that is not there, as one that is: Lighthouse judges no page of another status.
  const lost = pageOf('lost', 'en-us').path;
  mkdirSync(join(site.dir, lost), { recursive: true });
  cpSync(join(site.dir, 'en-us/404.html'), join(site.dir, lost, 'index.html'));
  console.log(`${' '.repeat(10)} ${CATEGORIES.map((category) => category.padStart(14)).join(' ')}`);
  for (const kind of KINDS) {
    const low = await measure(kind, site.url + pageOf(kind, 'en-us').path, port);
    if (low > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
}
