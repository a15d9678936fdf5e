// Holds 500 pages built from the corpus, of all its locales and dialects, to html-validate's rules.
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { flawsOf, kindsOf } from '../tests/site/html-rules.ts';
import { everyNth, pagesOf, withBuilt } from './built.ts';
import { corpusSettings, unpackCorpus } from './shared.ts';

const PAGES = 500;

/** Folder of the corpus → how many of its files are taken. */
const SAMPLE = {
  'learn/en-us/articles': 125,
  'learn/nl-nl/articles': 125,
  'learn/sv-se/articles': 125,
  'selfhelp/en-us': 125,
};

/** Part of the corpus, with all that its articles include. */
function sample(corpus: string, to: string): void {
  const learn = join(corpus, 'learn');
  for (const folder of readdirSync(learn, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|\/)includes$/.test(path),
  ))
    cpSync(join(learn, folder), join(to, 'learn', folder), { recursive: true });
  for (const [folder, count] of Object.entries(SAMPLE)) {
    const files = readdirSync(join(corpus, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          /\.(md|ya?ml)$/i.test(entry.name) &&
          !/^toc\./i.test(entry.name) &&
          !/\/includes(\/|$)/.test(entry.parentPath),
      )
      .map(({ parentPath, name }) => join(parentPath, name).slice(corpus.length + 1));
    for (const file of everyNth(files.toSorted(), count)) {
      mkdirSync(dirname(join(to, file)), { recursive: true });
      linkSync(join(corpus, file), join(to, file));
    }
  }
}

/** Validates pages that stand evenly among all; prints how often each rule is broken and where first. */
async function validate(dir: string): Promise<void> {
  const pages = everyNth(pagesOf(dir), PAGES);
  const flaws: string[] = [];
  for (const file of pages)
    flaws.push(...(await flawsOf(readFileSync(join(dir, file), 'utf8'), file, { authors: 'others' })));
  console.log(`${pages.length} pages, ${flaws.length} flaws`);
  for (const kind of kindsOf(flaws)) console.log(kind);
  if (flaws.length > 0) process.exitCode = 1;
}

const corpus = unpackCorpus();
if (corpus === null) console.log('html: skipped');
else {
  const folder = mkdtempSync(join(tmpdir(), 'mooring-html-'));
  try {
    sample(corpus, folder);
    const settings = corpusSettings(folder, ['en-us', 'nl-nl', 'sv-se'], true);
    await withBuilt('html', { ...settings, fallbackPages: 'none' }, validate);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
