import { expect, test } from 'vitest';
import type { Config } from '../../src/settings/index.ts';
import { checkTree, type Tree } from '../rooms/support/tree.ts';

const MANY = 100_000;

const config: Config = {
  locales: ['en-us', 'sv-se'],
  docsets: {
    learn: { root: '{locale}', route: 'help', published: ['https://help.example.com/{locale?}/help/{path}'] },
  },
};

const many = (unit: (i: number) => string, count = MANY): string =>
  Array.from({ length: count }, (_, i) => unit(i)).join('');

const redirects = (count: number, entry: (i: number) => readonly [string, string]): string =>
  JSON.stringify({
    redirections: Array.from({ length: count }, (_, i) => entry(i)).map(([source_path, redirect_url]) => ({
      source_path,
      redirect_url,
    })),
  });

const page = (text: string): Tree => ({ 'en-us/a.md': `# A\n\n${text}\n`, 'en-us/b.md': '# B\n\n## Two words\n' });
const pages = (count: number): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`en-us/pump-number-${i}.md`, '# P\n']));
const both = (en: string, sv: string): Tree => ({
  'en-us/a.md': `# A\n\n${en}\n`,
  'sv-se/a.md': `# <a name="a"></a>A\n\n${sv}\n`,
});

/** As many as no site has: what looks at all the others for each of them does not end. */
const TREES: Readonly<Record<string, Tree>> = {
  'links that are right': page(many(() => '[x](b.md#two-words) ')),
  'links to pages that are not there': page(many((i) => `[x](c${i}.md) `)),
  'links to one folder of many pages, none there': {
    ...page(many((i) => `[x](pump-numbr-${i}.md)\n`, 20_000)),
    ...pages(2_000),
  },
  'sections that are not there': page(many((i) => `[x](b.md#none-${i}) `)),
  'sections in other letters': page(many(() => '[x](b.md#Two_Words) ')),
  'equal headings, and a link to each': page(
    many(() => '## Same\n\n', 50_000) + many((i) => `[x](#same-${i}) `, 50_000),
  ),
  'names declared again and again': page(many(() => '## <a name="x"></a>Same\n\n', 50_000)),
  'names that differ, all linked to in capitals': page(
    many((i) => `## <a name="n${i}"></a>N\n\n`, 20_000) + many((i) => `[x](#N${i}) `, 20_000),
  ),
  'links in other letters': page(many(() => '[x](B.md) ')),
  'addresses of all hosts': page(many((i) => `[x](http://h${i}.example.com/en-us/) `)),
  'links that are moved': {
    ...page(many(() => '[x](old.md) ')),
    'en-us/.openpublishing.redirection.json': redirects(1, () => ['old.md', '/help/b']),
  },
  'a chain of redirects': {
    ...page('[x](r0.md)'),
    'en-us/.openpublishing.redirection.json': redirects(10_000, (i) => [`r${i}.md`, `/help/r${i + 1}`]),
  },
  'a ring of redirects': {
    ...page('[x](r0.md)'),
    'en-us/.openpublishing.redirection.json': redirects(20_000, (i) => [`r${i}.md`, `/help/r${(i + 1) % 20_000}`]),
  },
  'split references': page(`${many(() => '[x] [ b] ')}\n\n[b]: b.md`),
  'references that are defined nowhere': page(`${many((i) => `[x][y${i}] `, 50_000)}\n\n[b]: b.md`),
  'definitions that nothing uses': page(many((i) => `[d${i}]: b.md\n`, 50_000)),
  'brackets that are lost': page(many(() => '[x](b.md ')),
  'brackets in brackets, damaged': page(`${'[('.repeat(10_000)}x${'](b.md'.repeat(10_000)}`),
  'full-width brackets': page(many(() => '［x］（b.md ')),
  'comments that silence nothing': page(many(() => '<!-- mooring-disable-next-line missing-page -->\n\nx\n\n', 30_000)),
  'translations with other links': both(
    many((i) => `[x](https://e.com/${i}) `),
    many((i) => `[x](https://e.com/x${i}) `),
  ),
  'translations with other code': both(
    many((i) => `\`a${i}\` `, 20_000),
    many((i) => `\`b${i}\` `, 20_000),
  ),
  'translations with other headings': both(
    many((i) => `## H${i}\n\n`, 20_000),
    many((i) => `## <a name="h${i}x"></a>H${i}\n\n`, 20_000),
  ),
  'an include that many pages show': {
    ...Object.fromEntries(
      Array.from({ length: 3_000 }, (_, i) => [`en-us/p${i}.md`, '# P\n\n[!INCLUDE [x](includes/x.md)]\n']),
    ),
    'en-us/includes/x.md': many((i) => `[x](#none-${i})\n`, 200),
  },
};

// What takes quadratic time on such a tree does not end within the limit, on however busy a machine.
test.each(Object.entries(TREES))('%s', { timeout: 100_000 }, async (_, tree) => {
  const { diagnostics } = await checkTree(tree, config);
  for (const { span, fix } of diagnostics) {
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    for (const { start, end } of fix?.edits ?? []) expect(end).toBeGreaterThanOrEqual(start);
  }
});
