import { fileKey, type CatalogInput } from '../graph/index.ts';

/**
 * Digest of a document and of its editions in all locales, by path: its findings depend on their
 * bytes too, for it is compared with them.
 */
export function digestsWithKin(docs: readonly CatalogInput[]): ReadonlyMap<string, string> {
  const editions = new Map<string, string>();
  for (const one of docs) {
    const key = keyOf(one);
    const known = editions.get(key);
    editions.set(key, known === undefined ? one.digest : `${known} ${one.digest}`);
  }
  return new Map(docs.map((one) => [one.doc.file.path, `${one.digest} ${editions.get(keyOf(one)) ?? ''}`]));
}

function keyOf({ doc: { file } }: CatalogInput): string {
  return fileKey({ ...file, locale: '' });
}
