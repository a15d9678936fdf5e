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
  const { title, h1, translation, updated, selfHelpType, supportTopics } = doc.meta;
  const listed = [title, h1, translation, updated, selfHelpType, supportTopics, doc.language];
  const outline = doc.outline.map((item) =>
    item.type === 'include' ? doc.links[item.link]?.url : [item.heading.depth, item.heading.text, item.heading.names],
  );
  return digest(JSON.stringify([doc.kind, listed, outline, doc.anchors.map(({ id }) => id)]));
}
