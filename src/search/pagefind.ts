import { createIndex } from 'pagefind';
import type { IndexFiles, SearchEngine, SectionRecord } from './record.ts';

/** Records in flight to the indexer, which is a process of its own. */
const BATCH = 200;

/** Pagefind over our own records: one per section, one index per language. */
export const pagefind: SearchEngine = {
  version: 'pagefind 1.6.0, sections, 1',
  index: async (records, tag) => {
    const { index, errors } = await createIndex({ forceLanguage: tag.toLowerCase() });
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
      const { files } = await index.getFiles();
      return new Map(
        files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content]),
      ) satisfies IndexFiles;
    } finally {
      await index.deleteIndex();
    }
  },
};

function toCustom(
  { url, title, heading, text }: SectionRecord,
  tag: string,
): Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0] {
  // The heading is part of the text, so that words of both count together.
  return { url, language: tag.toLowerCase(), content: `${heading}. ${text}`, meta: { title, heading } };
}

/** Pagefind also writes ready-made interfaces; ours is its own. */
function isNeeded(path: string): boolean {
  return (
    !/(^|\/)(pagefind-(ui|modular-ui|component-ui|highlight)|wasm\.unknown)/.test(path) || path.includes('wasm.unknown')
  );
}
