import { escapeHtml } from '../../src/core/text.ts';
import type { FileRef } from '../../src/core/types.ts';
import { readPage, type ReadPage } from '../../src/dialects/index.ts';
import { lineStarts, placeAt } from '../../src/core/text.ts';
import { renderBody, type LinkAttributes } from '../../src/render/index.ts';

const FILE: Omit<FileRef, 'versions'> = {
  path: 'docs/en-us/x.md',
  docset: 'docs',
  locale: 'en-us',
  rel: 'x.md',
  role: 'page',
};

export function read(text: string, rel = 'x.md'): ReadPage {
  return readPage({ ...FILE, rel, text, facts: [] });
}

/** HTML of a page; links lead where they say, as those to other sites do. */
export function render(page: ReadPage): string {
  const attributes = (url: string): LinkAttributes => [` href="${escapeHtml(url)}"`, ` src="${escapeHtml(url)}"`];
  const links = Object.fromEntries(page.doc.links.map(({ url }) => [url, attributes(url)]));
  const ids = page.doc.outline.map((_, i) => ({ id: `h${i}`, aliases: [] }));
  return renderBody(
    { file: FILE, links: { [FILE.path]: links }, includes: {}, ids, locale: 'en-us', language: 'en' },
    () => page,
  );
}

/** What reading a text has noticed, as `kind line:column what`; that it has no title is left out. */
export function facts(text: string): readonly string[] {
  const starts = lineStarts(text);
  return read(text)
    .doc.facts.filter(({ kind }) => kind !== 'metadata-title')
    .map(({ kind, span, saw }) => {
      const { line, column } = placeAt(starts, span.start);
      return `${kind} ${line}:${column} ${saw}`;
    });
}

/** HTML of a text as pages show it. */
export function html(text: string): string {
  return render(read(text)).trim();
}
