import { escapeHtml } from '../core/text.ts';

/** Addresses a sitemap may hold by the protocol. */
const LIMIT = 50_000;

export interface SitemapEntry {
  readonly address: string;
  /** ISO date of the content, if it has one. */
  readonly updated: string | null;
}

/** Sitemap files by name: an index and as many parts as the protocol's limit asks for. */
export function sitemapFiles(entries: readonly SitemapEntry[], root: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  const parts: string[] = [];
  for (let from = 0; from < entries.length; from += LIMIT) {
    const name = `sitemap-${parts.length}.xml`;
    files[name] = document('urlset', entries.slice(from, from + LIMIT).map(urlElement));
    parts.push(name);
  }
  files['sitemap-index.xml'] = document(
    'sitemapindex',
    parts.map((name) => `<sitemap><loc>${escapeHtml(root + name)}</loc></sitemap>`),
  );
  files['robots.txt'] = `User-agent: *\nAllow: /\nSitemap: ${root}sitemap-index.xml\n`;
  return files;
}

function urlElement({ address, updated }: SitemapEntry): string {
  return `<url><loc>${escapeHtml(address)}</loc>${updated === null ? '' : `<lastmod>${updated}</lastmod>`}</url>`;
}

function document(name: string, elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${elements.join('\n')}\n</${name}>\n`;
}
