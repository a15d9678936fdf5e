import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import type { SearchEngine, SectionRecord } from './record.ts';

/** Records in flight to the indexer, which is a process of its own. */
const BATCH = 200;

/** Files that texts are spread over, per language: hosts mind hundreds of thousands of files. */
const MAX_FRAGMENTS = 2_000;

/** Pagefind over our own records: one per section, one index per language. */
export const pagefind: SearchEngine = {
  version: 'pagefind 1.6.0, sections, 2',
  index: async (records, tag, dir) => {
    const { index, errors } = await createIndex({ forceLanguage: tag.toLowerCase(), maxFragments: MAX_FRAGMENTS });
    if (index === undefined) throw new Error(`the search index can't be made: ${errors.join(', ')}`);
    try {
      let pending: Promise<unknown>[] = [];
      for (const record of records) {
        pending.push(index.addCustomRecord(toCustom(record, tag)));
        if (pending.length < BATCH) continue;
        await Promise.all(pending);
        pending = [];
      }
      await Promise.all(pending);
      const written = await index.writeFiles({ outputPath: dir });
      if (written.errors.length > 0) throw new Error(`the search index can't be written: ${written.errors.join(', ')}`);
      // Pagefind also writes ready-made interfaces; ours is its own.
      for (const name of readdirSync(dir)) if (UNUSED.test(name)) rmSync(join(dir, name));
    } finally {
      await index.deleteIndex();
    }
  },
};

const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

function toCustom(
  { url, title, heading, text }: SectionRecord,
  tag: string,
): Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0] {
  // The heading is part of the text, so that words of both count together.
  return { url, language: tag.toLowerCase(), content: `${heading}. ${text}`, meta: { title, heading } };
}
