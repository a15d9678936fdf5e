import { escapeHtml } from '../../../src/core/text.ts';
import { readPage } from '../../../src/dialects/index.ts';
import { toSource } from '../../../src/read/index.ts';
import { languageOf } from '../../../src/locales/index.ts';
import { renderBody, type BodyPlan, type LinkAttributes } from '../../../src/render/index.ts';
import { fileRef, graphOf, pageOf, type Files } from './site.ts';

/** HTML of a page's text. Links stay as written; addresses with `nowhere` in them lead nowhere. */
export function bodyOf(path: string, files: Files): string {
  const graph = graphOf({ locales: ['en-us', 'sv-se'], docsets: { docs: { root: 'docs/{locale}' } } }, files);
  const page = pageOf(graph, path);
  const { headings, docs } = graph.anchorsOf(page);
  const plan: BodyPlan = {
    file: page.doc.file,
    locale: page.locale,
    language: languageOf(page.locale),
    ids: headings.map(({ id, aliases }) => ({ id, aliases })),
    links: Object.fromEntries(
      docs.map((doc) => [doc.file.path, Object.fromEntries(doc.links.map(({ url }) => [url, attributes(url)]))]),
    ),
    includes: Object.fromEntries(
      docs.map((doc) => {
        const found = doc.links.flatMap((link) => {
          const target = link.kind === 'include' ? graph.resolve(doc, link, page.locale) : null;
          return target?.kind === 'include' ? [[link.url, target.doc.file] as const] : [];
        });
        return [doc.file.path, Object.fromEntries(found)];
      }),
    ),
    snippets: Object.fromEntries(
      docs.map((doc) => {
        const found = doc.links.flatMap((link) => {
          const target = link.kind === 'snippet' ? graph.resolve(doc, link, page.locale) : null;
          return target?.kind === 'snippet' ? [[link.url, target.file] as const] : [];
        });
        return [doc.file.path, Object.fromEntries(found)];
      }),
    ),
  };
  return renderBody(
    plan,
    ({ path: file }) => readPage(toSource(fileRef(file), Buffer.from(files[file] ?? ''))),
    (file) => files[file] ?? null,
  );
}

function attributes(url: string): LinkAttributes {
  return url.includes('nowhere') ? [null, null] : [` href="${escapeHtml(url)}"`, ` src="${escapeHtml(url)}"`];
}
