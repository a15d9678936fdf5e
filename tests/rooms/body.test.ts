import { readdirSync, readFileSync } from 'node:fs';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { bodyOf } from './support/body.ts';
import type { Files } from './support/site.ts';

const read = (path: string): string => readFileSync(new URL(`./body/${path}`, import.meta.url), 'utf8');
const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`./body/${folder}`, import.meta.url)).flatMap((name) =>
    name.endsWith('.md') ? [name.slice(0, -3)] : [],
  );

const includes: Files = Object.fromEntries([
  ...namesIn('includes/').map((name) => [`docs/en-us/includes/${name}.md`, read(`includes/${name}.md`)]),
  ...readdirSync(new URL('./body/code', import.meta.url)).map((name) => [
    `docs/en-us/code/${name}`,
    read(`code/${name}`),
  ]),
]);

/** Fixtures stand in the source locale; those called `sv-…` are Swedish pages. */
function rendered(folder: string, name: string): string {
  const path = `docs/${name.startsWith('sv-') ? 'sv-se' : 'en-us'}/${name}.md`;
  return bodyOf(path, { ...includes, [path]: read(`${folder}${name}.md`) });
}

/** Fixtures whose expectation the code does not meet yet, and what is wrong. */
const WAITING: Readonly<Record<string, string>> = {};

for (const name of namesIn('')) {
  test(`${name}`, { fails: name in WAITING }, () => {
    expect(rendered('', name)).toBe(read(`${name}.html`));
  });
}

describe('plain Markdown renders as the engine renders it', () => {
  test.each(namesIn('plain/'))('%s', (name) => {
    const { html } = markdownToHtml(read(`plain/${name}.md`), { features: { gfm: true, frontmatter: false } });
    expect(comparable(withoutAdditions(rendered('plain/', name)))).toEqual(comparable(withoutDecoration(html)));
  });
});

/** What our renderer adds to plain Markdown, taken away: ids, frames and colours of code, focus for what scrolls, loading of images. */
function withoutAdditions(html: string): string {
  return html
    .replace(/<div class="table-scroll" tabindex="0">\n(<table>[\s\S]*?<\/table>)\n<\/div>/g, '$1')
    .replace(
      /<(figure|div) class="code" translate="no">\n(?:<figcaption>.*<\/figcaption>\n)?(<pre[\s\S]*?<\/pre>)\n<\/\1>/g,
      '$2',
    )
    .replaceAll('<pre tabindex="0" dir="ltr">', '<pre>')
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/<(h[1-6]) id="[^"]*">/g, '<$1>')
    .replaceAll(' scope="col"', '')
    .replaceAll(' loading="lazy" decoding="async"', '')
    .replaceAll('type="checkbox" disabled checked', 'type="checkbox" checked disabled');
}

/**
 * What the engine adds for its own styles; alignment is a class with us, since pages have no inline
 * styles. The title of a page stands above its text, not in it.
 */
function withoutDecoration(html: string): string {
  return html
    .replace(/<h1>.*<\/h1>\n/, '')
    .replace(/ class="(?:contains-task-list|task-list-item)"/g, '')
    .replace(/ style="text-align: (\w+)"/g, ' class="align-$1"');
}

/** Line ends around tags and quotes in text may be written in several ways. */
function comparable(html: string): readonly string[] {
  return html
    .replaceAll('&quot;', '"')
    .split(/\s*(<[^>]*>)\s*/)
    .filter((part) => part !== '');
}
