import { escapeHtml } from '../../src/core/text.ts';
import type { FileRef } from '../../src/core/types.ts';
import { readPage, type ReadPage } from '../../src/dialects/index.ts';
import { renderBody, type LinkAttributes } from '../../src/render/index.ts';

const FILE: FileRef = { path: 'docs/en-us/x.md', docset: 'docs', locale: 'en-us', rel: 'x.md', role: 'page' };

/** A plan that lets every URL through: what is not stopped by reading and rendering is not stopped. */
const everyLink = new Proxy<Record<string, LinkAttributes>>(
  {},
  { get: (_, url) => [` href="${escapeHtml(String(url))}"`, ` src="${escapeHtml(String(url))}"`] },
);

export function read(text: string, rel = 'x.md'): ReadPage {
  return readPage({ ...FILE, rel, text, facts: [] });
}

export function render(page: ReadPage): string {
  const ids = page.doc.outline.map((_, i) => ({ id: `h${i}`, aliases: [] }));
  return renderBody({ file: FILE, links: { [FILE.path]: everyLink }, includes: {}, ids, locale: 'en-us' }, () => page);
}

/** HTML of a text as pages show it. */
export function html(text: string): string {
  return render(read(text)).trim();
}
