// Builds nl-nl + sv-se at two sizes, next to plain Starlight on 1,000 of the same pages, and prints
// pages per second, memory and the time that one edited article takes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unpackCorpus } from '../shared.ts';
import { buildWithStarlight } from './starlight.ts';

const MOORING = fileURLToPath(new URL('../../src/cli/mooring.ts', import.meta.url));
const WORK = fileURLToPath(new URL('../../.mooring/', import.meta.url));
const SAMPLE = 1000;

/** A project of our own over (part of) the corpus; the settings file is all it needs. */
function project(root: string, content: string): void {
  mkdirSync(root, { recursive: true });
  const settings = {
    site: { title: 'Bench' },
    locales: ['nl-nl', 'sv-se'],
    source: 'nl-nl',
    docsets: {
      learn: {
        root: `${content}/{locale}`,
        pages: 'articles/**',
        fragments: 'includes/**',
        route: 'azure',
        strip: 'articles/',
      },
    },
  };
  writeFileSync(join(root, 'mooring.config.mjs'), `export default ${JSON.stringify(settings, null, 2)};\n`);
}

/** Stage → seconds, as the build prints them on stderr. */
function build(root: string): {
  readonly seconds: number;
  readonly stages: ReadonlyMap<string, number>;
  readonly out: string;
  readonly memory: string;
} {
  const start = performance.now();
  const time = spawnSync(
    '/usr/bin/time',
    ['-f', 'memory %M', process.execPath, MOORING, 'build', root, '--no-search', '--no-markdown'],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const plain =
    time.error === undefined
      ? time
      : spawnSync(process.execPath, [MOORING, 'build', root, '--no-search', '--no-markdown'], {
          encoding: 'utf8',
          maxBuffer: 1 << 28,
        });
  if (plain.status !== 0) throw new Error(plain.stderr);
  const stages = new Map(
    Array.from(plain.stderr.matchAll(/^(.+?): (?:[\d,]+ )?\(([\d.]+) s\)$/gm), (match) => [
      match[1] ?? '',
      Number(match[2]),
    ]),
  );
  const memory = /memory (\d+)/.exec(plain.stderr)?.[1];
  return {
    seconds: (performance.now() - start) / 1000,
    stages,
    out: plain.stdout.trim().split('\n').at(-1) ?? '',
    memory: memory === undefined ? 'not measured' : `${Math.round(Number(memory) / 1000)} MB`,
  };
}

function report(name: string, root: string): number {
  const { seconds, stages, out, memory } = build(root);
  const pages = Number(/^([\d,]+) articles/.exec(out)?.[1]?.replaceAll(',', '') ?? 0);
  const rendering = stages.get('rendering') ?? Number.NaN;
  console.log(`\n${name}: ${pages} pages`);
  for (const [stage, time] of stages) console.log(`  ${stage.padEnd(20)} ${time.toFixed(2).padStart(7)} s`);
  console.log(
    `  ${'all'.padEnd(20)} ${seconds.toFixed(2).padStart(7)} s   ${(pages / seconds).toFixed(0)} pages/s, rendering alone ${(pages / rendering).toFixed(0)} pages/s, ${memory}`,
  );
  return pages / seconds;
}

/** Edits one article, builds again, and puts it back. */
function edit(root: string, article: string): void {
  const before = readFileSync(article, 'utf8');
  writeFileSync(article, `${before}\nOne more sentence.\n`);
  try {
    const { seconds, out } = build(root);
    console.log(`  one article edited   ${seconds.toFixed(2).padStart(7)} s   ${out}`);
  } finally {
    writeFileSync(article, before);
  }
}

/** The first pages of each locale, with everything they include. */
function sample(corpus: string, to: string): readonly string[] {
  const paths = ['nl-nl', 'sv-se'].flatMap((locale) => {
    const from = join(corpus, 'learn', locale);
    cpSync(join(from, 'includes'), join(to, locale, 'includes'), { recursive: true });
    const articles = readdirSync(join(from, 'articles'), { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.md') && !/toc\.md$/i.test(path),
    );
    return articles
      .toSorted()
      .slice(0, SAMPLE / 2)
      .map((path) => join(locale, 'articles', path));
  });
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(corpus, 'learn', path), join(to, path));
  }
  return paths;
}

const corpus = unpackCorpus();
if (corpus === null) console.log('corpus: skipped');
else {
  // Below the repository: Astro wants its packages and the project under one folder.
  mkdirSync(WORK, { recursive: true });
  const root = mkdtempSync(join(WORK, 'bench-'));
  try {
    const small = join(root, 'small');
    const paths = sample(corpus, join(small, 'learn'));
    project(small, 'learn');
    const ours = report(`Mooring, ${SAMPLE} articles`, small);
    edit(small, join(small, 'learn', paths[0] ?? ''));
    const theirs = await buildWithStarlight(join(root, 'starlight'), join(small, 'learn'), paths);
    console.log(
      `\nStarlight, ${paths.length} of the same articles: ${theirs.toFixed(0)} pages/s; Mooring is ${(ours / theirs).toFixed(1)} times as fast`,
    );
    const large = join(root, 'large');
    project(large, join(corpus, 'learn'));
    report('Mooring, all articles', large);
    edit(large, join(corpus, 'learn/nl-nl/articles/container-registry/container-registry-authentication.md'));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
