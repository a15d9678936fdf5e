// Holds 500 pages built from the corpus, of all its locales and dialects, to html-validate's rules.
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { flawsOf } from '../tests/site/html-rules.ts';
import { everyNth, pagesOf, withBuilt } from './built.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

const PAGES = 500;
const SHOWN = 40;

/** Folder of the corpus → how many of its files are taken. */
const SAMPLE = {
  'learn/en-us/articles': 125,
  'learn/nl-nl/articles': 125,
  'learn/sv-se/articles': 125,
  'selfhelp/en-us': 125,
};

/** Part of the corpus, with all that its articles include. */
function sample(corpus: string, to: string): void {
  for (const locale of ['en-us', 'nl-nl', 'sv-se'])
    cpSync(join(corpus, `learn/${locale}/includes`), join(to, `learn/${locale}/includes`), { recursive: true });
  for (const [folder, count] of Object.entries(SAMPLE)) {
    const files = readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(md|ya?ml)$/i.test(entry.name) && !/^toc\./i.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name).slice(corpus.length + 1));
    for (const file of everyNth(files.toSorted(), count)) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      linkSync(join(corpus, file), join(to, file));
    }
  }
}

/** Validates pages that stand evenly among all; prints the flaws by rule and some in full. */
async function validate(dir: string): Promise<void> {
  const pages = everyNth(pagesOf(dir), PAGES);
  const flaws: string[] = [];
  for (const file of pages) flaws.push(...(await flawsOf(readFileSync(join(dir, file), 'utf8'), file)));
  console.log(`${pages.length} pages, ${flaws.length} flaws`);
  console.log(flaws.slice(0, SHOWN).join('\n'));
  if (flaws.length > 0) process.exitCode = 1;
}

const corpus = unpackCorpus();
if (corpus === null) console.log('html: skipped');
else {
  const folder = mkdtempSync(join(tmpdir(), 'mooring-html-'));
  try {
    sample(corpus, folder);
    await withBuilt('html', corpusSettings(folder, ['en-us', 'nl-nl', 'sv-se'], true), validate);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
