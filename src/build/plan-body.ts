import type { FileRef } from '../core/types.ts';
import type { CodeFile, Graph, Page, PageAnchors } from '../graph/index.ts';
import { languageOf } from '../locales/index.ts';
import type { BodyPlan, LinkAttributes } from '../render/index.ts';
import { attributesOf } from './attributes.ts';
import type { MediaLibrary } from './media.ts';

interface BodyContext {
  readonly graph: Graph;
  readonly media: MediaLibrary;
  readonly locale: string;
}

/** Where all links, includes and code files of a page lead; equal addresses in one file to one target. */
export function planBody({ graph, locale, media }: BodyContext, page: Page, anchors: PageAnchors): BodyPlan {
  const links: Record<string, Record<string, LinkAttributes>> = {};
  const includes: Record<string, Record<string, FileRef>> = {};
  const snippets: Record<string, Record<string, CodeFile>> = {};
  for (const doc of anchors.docs) {
    const own: Record<string, LinkAttributes> = Object.create(null);
    const included: Record<string, FileRef> = Object.create(null);
    const shown: Record<string, CodeFile> = Object.create(null);
    for (const link of doc.links) {
      const known = link.kind === 'include' ? included : link.kind === 'snippet' ? shown : own;
      if (link.url in known) continue;
      const target = graph.resolve(doc, link, locale);
      if (link.kind === 'include' || link.kind === 'snippet') {
        if (target.kind === 'include') included[link.url] = target.doc.file;
        else if (target.kind === 'snippet') shown[link.url] = target.file;
      } else own[link.url] = attributesOf(target, { settings: graph.settings, media, locale });
    }
    links[doc.file.path] = own;
    if (Object.keys(included).length > 0) includes[doc.file.path] = included;
    if (Object.keys(shown).length > 0) snippets[doc.file.path] = shown;
  }
  const ids = anchors.headings.map(({ id, aliases }) => ({ id, aliases }));
  const language = page.doc.language ?? languageOf(page.locale);
  return { file: page.doc.file, links, includes, snippets, ids, locale, language, headingLinks: true };
}
