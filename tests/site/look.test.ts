import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../../src/build/index.ts';
import { loadGraph } from '../../src/pipeline.ts';
import { settingsFrom, type Config } from '../../src/settings/index.ts';

const silent = (): void => {};
const root = mkdtempSync(join(tmpdir(), 'mooring-look-'));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Builds the folder with settings of its own and gives back how to read what was built. */
async function build(name: string, config: Config): Promise<(path: string) => string> {
  const out = join(root, name);
  const { graph } = await loadGraph(settingsFrom(config, root), silent);
  await buildSite({ graph, out, work: join(root, '.mooring'), search: false, markdown: false, progress: silent });
  return (path) => readFileSync(join(out, path), 'utf8');
}

const common = { locales: ['en-us', 'sv-se'], docsets: { docs: { root: 'docs/{locale}' } } };

beforeAll(() => {
  write('docs/en-us/a.md', '# First\n\nSee [second](b.md).\n');
  write('docs/en-us/b.md', '# Second\n\nText.\n');
  write('docs/sv-se/a.md', '# Första\n\nSe [andra](b.md).\n');
  write(
    'brand/logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><path d="M0 0h20v10H0z"/></svg>',
  );
  write('brand/site.css', '.page-facts { border-bottom-color: #abcdef; }\n');
  write('brand/word.ts', "export const word = 'Ahoy';\n");
  write(
    'brand/SiteFooter.astro',
    '---\nimport { word } from \'./word.ts\';\nconst { view } = Astro.locals;\n---\n<p class="own">{word} {view.locale}</p>\n',
  );
  write('brand/SiteTitle.astro', '<a class="own-title" href="/">Harbour</a>\n');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the look is the settings’', () => {
  let read: (path: string) => string;
  let css = '';

  beforeAll(async () => {
    read = await build('branded', {
      ...common,
      site: {
        url: 'https://help.example.com',
        title: 'Harbour Help',
        logo: 'brand/logo.svg',
        accent: { light: '#7a2e8e', dark: '#e0a3ef' },
        css: ['brand/site.css'],
        footer: { text: 'Harbour <Ltd>', links: [{ label: { 'en-us': 'Privacy' }, href: '/privacy/' }] },
        edit: 'https://git.example.com/edit/{path}',
      },
    });
    const assets = join(root, 'branded/_astro');
    css = readdirSync(assets)
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(join(assets, name), 'utf8'))
      .join('\n');
  });

  test('title and logo', () => {
    const html = read('en-us/docs/a/index.html');
    expect(html).toContain('<title>First | Harbour Help</title>');
    const src = /<img[^>]*class="dark:sl-hidden[^>]*>/.exec(html)?.[0].match(/src="([^"]+)"/)?.[1] ?? '';
    expect(read(src.slice(1))).toContain('M0 0h20v10H0z');
  });

  test('accent and style sheets', () => {
    expect(css).toMatch(/--sl-color-accent:\s*light-dark\(#7a2e8e,\s*#e0a3ef\)/);
    expect(css).toContain('#abcdef');
  });

  test('footer: what a locale does not say is said in the language of the source', () => {
    const html = read('sv-se/docs/a/index.html');
    expect(html).toContain('<p>Harbour &lt;Ltd&gt;</p>');
    expect(html).toContain('<a href="/privacy/">Privacy</a>');
  });

  test('a page says where it is edited: its own file', () => {
    expect(read('sv-se/docs/a/index.html')).toContain('href="https://git.example.com/edit/docs/sv-se/a.md"');
    expect(read('sv-se/docs/b/index.html')).toContain('href="https://git.example.com/edit/docs/en-us/b.md"');
  });
});

test('components of the project stand in for ours, and for those of the frame', async () => {
  const components = { SiteFooter: 'brand/SiteFooter.astro', SiteTitle: 'brand/SiteTitle.astro' };
  const read = await build('replaced', { ...common, site: { components } });
  const html = read('sv-se/docs/a/index.html');
  expect(html).toContain('<p class="own">Ahoy sv-se</p>');
  expect(html).toContain('<a class="own-title" href="/">Harbour</a>');
  expect(html).not.toContain('class="site-title');
});

describe('a page that a locale lacks', () => {
  test('is a copy that belongs to its original', async () => {
    const read = await build('copy', common);
    const html = read('sv-se/docs/b/index.html');
    expect(html).toContain('<link rel="canonical" href="https://example.com/en-us/docs/b/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(/<main[^>]* lang="en-US" dir="ltr"/);
    expect(html).not.toContain('rel="alternate" hreflang');
    expect(read('sitemap-0.xml')).not.toContain('sv-se/docs/b/');
  });

  test('is a way to it', async () => {
    const read = await build('redirect', { ...common, fallbackPages: 'redirect' });
    expect(read('sv-se/docs/b/index.html')).toContain('<meta http-equiv="refresh" content="0; url=/en-us/docs/b/">');
    expect(read('_redirects')).toContain('/sv-se/docs/b/ /en-us/docs/b/ 302');
  });

  test('is nothing: links to it lead to the other language and say so', async () => {
    const read = await build('none', { ...common, fallbackPages: 'none' });
    expect(() => read('sv-se/docs/b/index.html')).toThrow('ENOENT');
    expect(read('sv-se/docs/a/index.html')).toContain('<a href="/en-us/docs/b/" hreflang="en-US">andra</a>');
  });
});
