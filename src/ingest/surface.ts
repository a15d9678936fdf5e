import { digest } from '../core/hash.ts';
import type { Doc } from '../core/types.ts';

/**
 * Digest of what other pages can see of a document: its name, titles and anchors. While it stays
 * the same, a change inside the document concerns no page but those that show its text.
 */
export function surfaceOf(doc: Doc): string {
  if (doc.kind === 'toc') return digest(JSON.stringify([doc.entries, doc.links.map(({ url }) => url)]));
  if (doc.kind === 'other') return digest(doc.kind);
  if (doc.kind === 'redirects') return digest(JSON.stringify(doc.redirects));
  const { title, h1, translation, updated, selfHelpType, supportTopics, robots, topic, pageKind } = doc.meta;
  const guessed = doc.facts.some(({ kind }) => kind === 'capture-guess');
  const listed = [title, h1, translation, updated, selfHelpType, supportTopics, robots, topic, pageKind, guessed];
  const outline = doc.outline.map((item) =>
    item.type === 'include' ? doc.links[item.link]?.url : [item.heading.depth, item.heading.text, item.heading.names],
  );
  // A product is introduced by what its first page says about it.
  const about = /(?:^|\/)index\.\w+$/i.test(doc.file.rel) || /landing|hub/.test(`${topic} ${pageKind}`);
  const more = [doc.language, about ? doc.meta.description : null];
  return digest(JSON.stringify([doc.kind, listed, more, outline, doc.anchors.map(({ id }) => id)]));
}
