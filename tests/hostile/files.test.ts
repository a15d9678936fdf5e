import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingest } from '../../src/ingest/index.ts';
import { discover } from '../../src/read/index.ts';
import { settingsFrom } from '../../src/settings/index.ts';
import { openStore } from '../../src/store/index.ts';
import { CONFIG, findingsIn, findingsOf, graphOf, inTree, silent, siteOf } from './tree.ts';

const SECRET = 'root:x:0:0';

test('links out of the root are reported and never followed', async () => {
  const { findings, site } = await siteOf({
    'secret.md': `# ${SECRET}\n`,
    'secret/x.md': `# ${SECRET}\n`,
    'docs/en-us/a.md': '# A\n',
    'docs/en-us/dangling.md': { link: 'nowhere.md' },
    'docs/en-us/file.md': { link: '../../secret.md' },
    'docs/en-us/folder': { link: '../../secret' },
    'docs/en-us/inside.md': { link: 'a.md' },
    'docs/en-us/loop': { link: '.' },
    'docs/en-us/passwd.md': { link: '/etc/passwd' },
    'docs/en-us/self.md': { link: 'self.md' },
    'docs/sv-se': { link: '../secret' },
  });
  const links = ['dangling.md', 'file.md', 'folder', 'loop', 'passwd.md', 'self.md'];
  expect(findings).toEqual([
    ...links.map((name) => `outside-root docs/en-us/${name}:1:1`),
    'outside-root docs/sv-se:1:1',
  ]);
  expect(Object.keys(site)).toContain('en-us/docs/inside/index.html');
  expect(Object.values(site).join('')).not.toContain(SECRET);
});

test('paths out of the root lead nowhere', async () => {
  const up = '../'.repeat(12);
  const { findings, site } = await siteOf({
    'docs/en-us/a.md': `# A\n\n[!INCLUDE [x](${up}etc/passwd)]\n\n![i](${up}etc/passwd)\n\n[l](${up}etc/passwd)\n\n[e](%2e%2e/%2e%2e/%2e%2e/etc/passwd)\n`,
    'docs/en-us/b.md':
      '# B\n\n![i](..\\..\\..\\etc\\passwd)\n\n[!INCLUDE [x](/etc/passwd)]\n\n[!INCLUDE [x](~/../../etc/passwd)]\n',
    'docs/en-us/media/a.png': 'x',
  });
  expect(findings).toEqual([
    'missing-include docs/en-us/a.md:3:15',
    'include-path-escape docs/en-us/b.md:3:6',
    'missing-include docs/en-us/b.md:5:15',
    'missing-include docs/en-us/b.md:7:15',
  ]);
  expect(Object.values(site).join('')).not.toMatch(/root:|href="[^"]*passwd|src="[^"]*passwd/);
});

test('includes that lead back are cut and reported', async () => {
  const { findings, site } = await siteOf({
    'docs/en-us/a.md': '# A\n\n[!INCLUDE [x](includes/a.md)]\n\n[!INCLUDE [x](includes/self.md)]\n\nend\n',
    'docs/en-us/includes/a.md': 'in a\n\n[!INCLUDE [x](b.md)]\n',
    'docs/en-us/includes/b.md': 'in b\n\n[!INCLUDE [x](a.md)]\n',
    'docs/en-us/includes/self.md': 'self\n\n[!INCLUDE [x](self.md)]\n',
  });
  const places = ['a.md:3:11', 'b.md:3:11', 'self.md:3:11'];
  expect(findings).toEqual(places.map((place) => `include-cycle docs/en-us/includes/${place}`));
  expect(site['en-us/docs/a/index.html']).toContain('<p>in a</p>\n<p>in b</p>\n<p>self</p>\n<p>end</p>');
});

test('two files that claim one place are named, and one of them is published', async () => {
  const { findings, site } = await siteOf({
    'docs/en-us/X.md': '# Large\n',
    'docs/en-us/a b.md': '# Blank\n',
    'docs/en-us/a-b.md': '# Hyphen\n',
    'docs/en-us/x.md': '# Small\n',
    'docs/en-us/y.md/z.md': '# In a folder named like a file\n',
    'docs/xx-yy/lost.md': '# Lost\n',
  });
  expect(findings).toEqual([
    'id-collision docs/en-us/a-b.md:1:1',
    'id-collision docs/en-us/x.md:1:1',
    'unknown-locale docs/xx-yy:1:1',
  ]);
  const pages = Object.keys(site).filter((path) => path.startsWith('en-us/docs/') && path.endsWith('.html'));
  expect(pages).toEqual(['a-b', 'x', 'y.md/z'].map((slug) => `en-us/docs/${slug}/index.html`));
});

test('a tree without content, a root that is a file and a root that is not there are errors', async () => {
  expect(await findingsIn({ 'docs/en-us/a.png': 'x' })).toEqual(['empty-tree .:1:1']);
  const root = (name: string) => ({ ...CONFIG, docsets: { docs: { root: `${name}/{locale}` } } });
  expect(await findingsIn({ file: 'x' }, root('file'))).toEqual(['empty-tree .:1:1', 'missing-root file:1:1']);
  expect(await findingsIn({ file: 'x' }, root('gone'))).toEqual(['empty-tree .:1:1', 'missing-root gone:1:1']);
});

test('a file that can not be read is reported, and the others are read', async () => {
  await inTree({ 'docs/en-us/a.md': '# A\n', 'docs/en-us/b.md': '# B\n' }, async (base) => {
    const inventory = discover(settingsFrom(CONFIG, base));
    // Not by its mode: to root every file is readable.
    rmSync(join(base, 'docs/en-us/a.md'));
    const { docs, facts } = await ingest({ base, inventory, store: openStore(base, 'x'), progress: silent });
    expect(docs.map(({ doc }) => doc.file.rel)).toEqual(['b.md']);
    expect(facts).toEqual([{ kind: 'unreadable', path: 'docs/en-us/a.md', locale: 'en-us', saw: 'file' }]);
  });
});

test.skipIf(process.getuid?.() === 0)('files and folders without rights are reported', async () => {
  await inTree(
    { 'docs/en-us/a.md': '# A\n', 'docs/en-us/b.md': '# B\n', 'docs/en-us/c/d.md': '# D\n' },
    async (base) => {
      chmodSync(join(base, 'docs/en-us/a.md'), 0);
      chmodSync(join(base, 'docs/en-us/c'), 0);
      const findings = findingsOf(await graphOf(base));
      chmodSync(join(base, 'docs/en-us/c'), 0o755);
      expect(findings).toEqual(['unreadable docs/en-us/a.md:1:1', 'unreadable docs/en-us/c:1:1']);
    },
  );
});

test.skipIf(process.platform !== 'linux')('a name that is not UTF-8 is reported', async () => {
  await inTree({ 'docs/en-us/a.md': '# A\n' }, async (base) => {
    const folder = Buffer.from(`${base}/docs/en-us/`);
    writeFileSync(Buffer.concat([folder, Buffer.from([0x62, 0xff]), Buffer.from('.md')]), '# B\n');
    mkdirSync(Buffer.concat([folder, Buffer.from([0x63, 0xff])]));
    symlinkSync('a.md', Buffer.concat([folder, Buffer.from([0x64, 0xff]), Buffer.from('.md')]));
    expect(findingsOf(await graphOf(base))).toEqual([
      'unreadable docs/en-us/b\ufffd.md:1:1',
      'unreadable docs/en-us/c\ufffd:1:1',
      'outside-root docs/en-us/d\ufffd.md:1:1',
    ]);
  });
});
