import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, type BuildResult } from '../../src/build/index.ts';
import { loadGraph } from '../../src/pipeline.ts';
import { loadSettings } from '../../src/settings/index.ts';

const silent = (): void => {};
// One shell for all tests: it depends on no page.
const WORK = join(tmpdir(), `mooring-rebuild-${process.pid}`);

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mooring-rebuild-'));
  write('docs/en-us/a.md', '# First\n\nSee [second](b.md#more).\n');
  write('docs/en-us/b.md', '# Second\n\n## More\n\nText.\n');
  write('docs/sv-se/a.md', '# Första\n\nSe [andra](b.md#more).\n');
  write('docs/en-us/includes/note.md', 'A shared line.\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function build(): Promise<BuildResult> {
  const settings = await loadSettings({ dir: root });
  const { graph } = await loadGraph(settings, silent);
  return buildSite({ graph, out: join(root, 'build'), work: WORK, search: false, markdown: true, progress: silent });
}

function files(): readonly string[] {
  return readdirSync(join(root, 'build'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 7))
    .toSorted();
}

const read = (path: string): string => readFileSync(join(root, 'build', path), 'utf8');

test('a second build renders nothing, and an edit renders the one page that shows it', async () => {
  const first = await build();
  expect(first).toEqual({ pages: 4, rendered: 12, removed: 0 });
  expect((await build()).rendered).toBe(0);
  write('docs/en-us/a.md', '# First\n\nSee [second](b.md#more). An edit.\n');
  expect((await build()).rendered).toBe(1);
  expect(read('en-us/docs/a/index.html')).toContain('An edit.');
  expect(read('en-us/docs/a/index.md')).toContain('An edit.');
});

test('an edit of a link renders both its ends: each names the other', async () => {
  await build();
  write('docs/en-us/b.md', '# Second\n\nSee [first](a.md).\n\n## More\n\nText.\n');
  await build();
  expect(read('en-us/docs/a/index.html')).toContain('<section aria-labelledby="related-articles">');
  write('docs/en-us/a.md', '# First\n\nNo link.\n');
  write('docs/sv-se/a.md', '# Första\n\nIngen länk.\n');
  write('docs/en-us/b.md', '# Second\n\nNo link either.\n\n## More\n\nText.\n');
  await build();
  for (const page of ['en-us/docs/a', 'en-us/docs/b', 'sv-se/docs/a'])
    expect(read(`${page}/index.html`), page).not.toContain('related-articles');
});

test('a captured page is rendered again when another version of it changes', async () => {
  write('docs/en-us/soil.txt', '--- title: Soil author: a --- # Soil First words of it. Other words of it end here.');
  write('docs/sv-se/soil.md', '# Soil\n\nFirst words of it. Other words of it end here.\n');
  await build();
  expect((await build()).rendered).toBe(0);
  expect(read('en-us/docs/soil/index.html')).toContain('<p>First words of it. Other');
  write('docs/sv-se/soil.md', '# Soil\n\nFirst words of it.\n\nOther words of it end here.\n');
  await build();
  expect(read('en-us/docs/soil/index.html')).toContain('<p>Other words of it end here.</p>');
});

test('a fragment renders every page that includes it', async () => {
  write('docs/en-us/a.md', '# First\n\n[!INCLUDE [n](includes/note.md)]\n');
  await build();
  expect(read('en-us/docs/a/index.html')).toContain('A shared line.');
  write('docs/en-us/includes/note.md', 'A changed line.\n');
  expect((await build()).rendered).toBe(1);
  expect(read('en-us/docs/a/index.html')).toContain('A changed line.');
});

test.each(['a.cs', 'a.yaml'])('a file of code renders the page that shows it: %s', async (name) => {
  write('docs/en-us/a.md', `# First\n\n[!code[n](code/${name}?range=2)]\n`);
  write(`docs/en-us/code/${name}`, 'one\ntwo\n');
  await build();
  expect(read('en-us/docs/a/index.html')).toMatch(/<pre.*two/s);
  write(`docs/en-us/code/${name}`, 'one\nother\n');
  await build();
  expect(read('en-us/docs/a/index.html')).toMatch(/<pre.*other/s);
  expect(read('sv-se/docs/a/index.html')).not.toContain('<pre');
});

test('a new title reaches every page that names it', async () => {
  await build();
  write('docs/en-us/b.md', '# Renamed\n\n## More\n\nText.\n');
  await build();
  expect(read('en-us/docs/a/index.html')).toContain('Renamed');
});

test('what a home page says of its pages is what they say now', async () => {
  const landing = (text: string): string => `---\ntitle: Docs\ndescription: ${text}\n---\n\n# Docs\n`;
  const dated = (header: string): string => `---\ntitle: Second\n${header}\n---\n\n# Second\n\n## More\n`;
  write('docs/en-us/index.md', landing('Before.'));
  write('docs/en-us/b.md', dated('ms.date: 01/02/2024'));
  await build();
  expect(read('en-us/index.html')).toContain('Before.');
  write('docs/en-us/index.md', landing('Afterwards.'));
  write('docs/en-us/b.md', dated('ms.date: 03/04/2025'));
  await build();
  expect(read('en-us/index.html')).toContain('Afterwards.');
  expect(read('en-us/index.html')).toContain('datetime="2025-03-04"');
  write('docs/en-us/b.md', dated('robots: noindex'));
  await build();
  for (const page of ['en-us/index.html', 'en-us/search/index.html', '_names/0.json'])
    expect(read(page), page).not.toMatch(/Second|\bb\b/);
});

test('output whose source is gone is removed, and a page that another locale has takes its place', async () => {
  await build();
  rmSync(join(root, 'docs/sv-se/a.md'));
  write('docs/sv-se/c.md', '# Tredje\n');
  const { removed } = await build();
  expect(removed).toBe(0);
  expect(read('sv-se/docs/a/index.html')).toContain('First');
  rmSync(join(root, 'docs/en-us/a.md'));
  await build();
  expect(files().filter((path) => path.includes('docs/a/'))).toEqual([]);
  expect(existsSync(join(root, 'build/en-us/docs/a'))).toBe(false);
});

test('equal input gives equal bytes, whatever was built before', async () => {
  await build();
  const cold = new Map(files().map((path) => [path, read(path)]));
  write('docs/en-us/b.md', '# Other\n');
  await build();
  write('docs/en-us/b.md', '# Second\n\n## More\n\nText.\n');
  await build();
  const again = new Map(files().map((path) => [path, read(path)]));
  expect([...again.keys()]).toEqual([...cold.keys()]);
  for (const [path, text] of cold) expect(again.get(path), path).toBe(text);
  for (const [path, text] of cold) expect(text.includes(root), path).toBe(false);
});

test('a build that fails leaves the last good output alone', async () => {
  await build();
  const before = read('en-us/docs/a/index.html');
  write('docs/en-us/a.md', '# Changed\n');
  const settings = await loadSettings({ dir: root });
  const { graph } = await loadGraph(settings, silent);
  const broken = buildSite({
    graph,
    out: join(root, 'build'),
    work: WORK,
    search: false,
    markdown: false,
    progress: (stage) => {
      if (stage === 'write') throw new Error('the disk is full');
    },
  });
  await expect(broken).rejects.toThrow('the disk is full');
  expect(read('en-us/docs/a/index.html')).toBe(before);
  expect(existsSync(join(root, '.build.next'))).toBe(false);
});
