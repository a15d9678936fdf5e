import { gzipSync } from 'node:zlib';

/** Compressed size of some texts one after the other, as a static host would send them. */
export function weightOf(...texts: readonly string[]): number {
  return texts.length === 0 ? 0 : gzipSync(texts.join('\n'), { level: 6 }).length;
}

/** What a reader reads in a page's main part: its text without elements, scripts and styles. */
export function ownText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  return main
    .replace(/<(script|style|template|svg)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n\s+/g, '\n');
}

/** Compressed bytes of a page that are not its own text. */
export function weightBeyondText(html: string): number {
  return weightOf(html) - weightOf(ownText(html));
}

/** Texts of the scripts or styles that stand in the page itself; data is not run. */
export function inline(html: string, name: 'script' | 'style'): readonly string[] {
  const elements = html.matchAll(new RegExp(`<${name}\\b([^>]*)>(.*?)</${name}>`, 'gs'));
  return Array.from(elements, ([, attributes = '', text = '']) =>
    /application\/(ld\+)?json/.test(attributes) ? '' : text,
  ).filter((text) => text.trim() !== '');
}
