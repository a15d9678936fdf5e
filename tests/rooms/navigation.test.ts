import { describe, expect, test } from 'vitest';
import { buildNavigation, markCurrent, type NavNode, type Navigation } from '../../src/navigation/index.ts';
import type { Config } from '../../src/settings/index.ts';
import { graphOf, type Files } from './support/site.ts';

const config: Config = {
  locales: ['en-us', 'sv-se'],
  docsets: { docs: { root: 'docs/{locale}', published: ['https://docs.example.com/{path}'] } },
};

const navigationOf = (files: Files, locale = 'en-us'): Navigation => buildNavigation(graphOf(config, files), locale);

/** Pages of a docset by path; each is titled by its name. */
function pages(locale: string, ...names: readonly string[]): Files {
  return Object.fromEntries(
    names.map((name) => [`docs/${locale}/${name}.md`, `# ${name.split('/').at(-1)} in ${locale}\n`]),
  );
}

/** Sections as lines: the key, then `label → address` by depth. */
function outline({ sections }: Navigation): readonly string[] {
  const lines = (items: readonly NavNode[], indent: string): readonly string[] =>
    items.flatMap(({ label, href, items: below }) => [
      `${indent}${label}${href === null ? '' : ` → ${href}`}`,
      ...lines(below, `${indent}  `),
    ]);
  return sections.flatMap(({ key, label, items }) => [`${key}: ${label}`, ...lines(items, '  ')]);
}

describe('sections', () => {
  test('from toc.yml: groups, pages with pages below, links out', () => {
    const toc = [
      '- name: Start',
      '  href: a.md',
      '- name: Group',
      '  items:',
      '    - name: Second',
      '      href: b.md#part',
      '      items:',
      '        - name: Third',
      '          href: sub/c.md',
      '- name: Out',
      '  href: https://example.org/x',
      '- href: d.md',
      '- name: Gone',
      '  href: gone.md',
      '- name: Empty group',
      '  items: []',
    ].join('\n');
    const files = { ...pages('en-us', 'a', 'b', 'sub/c', 'd'), 'docs/en-us/toc.yml': toc };
    expect(outline(navigationOf(files))).toEqual([
      'docs: Docs',
      '  Start → /en-us/docs/a/',
      '  Group',
      '    Second → /en-us/docs/b/',
      '      Third → /en-us/docs/sub/c/',
      '  Out → https://example.org/x',
      '  d in en-us → /en-us/docs/d/',
    ]);
  });

  test('from TOC.md: headings nest by level, lists by indentation', () => {
    const toc =
      '# [Start](a.md)\n# Group\n## [Second](b.md)\n### Deep\n- [Third](c.md)\n  - [Fourth](d.md)\n# [Last](e.md)\n';
    const files = { ...pages('en-us', 'a', 'b', 'c', 'd', 'e'), 'docs/en-us/TOC.md': toc };
    expect(outline(navigationOf(files))).toEqual([
      'docs: Docs',
      '  Start → /en-us/docs/a/',
      '  Group',
      '    Second → /en-us/docs/b/',
      '      Deep',
      '        Third → /en-us/docs/c/',
      '          Fourth → /en-us/docs/d/',
      '  Last → /en-us/docs/e/',
    ]);
  });

  test('from TOC.md: headings without a blank, lists in lists, lines without links', () => {
    const toc =
      '#Start\n##[Second](b.md)\n### [Third](c.md)\n\n\n# Lists\n* [Fourth](d.md)\n    * Group\n        * [Fifth](e.md#part)\n';
    const files = {
      ...pages('en-us', 'a', 'b', 'c', 'd'),
      'docs/en-us/e.md': '# e\n\n## Part\n',
      'docs/en-us/TOC.md': toc,
    };
    expect(outline(navigationOf(files))).toEqual([
      'docs: Docs',
      '  Start',
      '    Second → /en-us/docs/b/',
      '      Third → /en-us/docs/c/',
      '  Lists',
      '    Fourth → /en-us/docs/d/',
      '      Group',
      '        Fifth → /en-us/docs/e/#part',
      '  a in en-us → /en-us/docs/a/',
    ]);
  });

  test('from toc.yml: all that real ones hold', () => {
    const toc = [
      'items:',
      '- name: Whole address',
      '  href: /a?toc=/other/toc.json&bc=/other/breadcrumb.json',
      '  maintainContext: true',
      '- name: From the root',
      '  href: ~/sub/b.md',
      '  expanded: true',
      '  displayName: other, words',
      '- displayName: only, words',
      '  href: c.md',
      '- uid: some.id',
      '- name: Nothing below',
      '  href: d.md?view=latest',
      '  items:',
      '- name: Two sections',
      '  items:',
      '  - name: One',
      '    href: e.md#one',
      '  - name: Two',
      '    href: "e.md#two"',
      '- name: Landing',
      '  href: index.yml',
    ].join('\n');
    const files = {
      ...pages('en-us', 'a', 'sub/b', 'c', 'd'),
      'docs/en-us/e.md': '# e\n\n## One\n\n## Two\n',
      'docs/en-us/index.yml': '### YamlMime:Landing\ntitle: Home\n',
      'docs/en-us/toc.yml': toc,
    };
    const navigation = navigationOf(files);
    expect(outline(navigation)).toEqual([
      'docs: Docs',
      '  Whole address → /en-us/docs/a/',
      '  From the root → /en-us/docs/sub/b/',
      '  c in en-us → /en-us/docs/c/',
      '  Nothing below → /en-us/docs/d/',
      '  Two sections',
      '    One → /en-us/docs/e/#one',
      '    Two → /en-us/docs/e/#two',
      '  Landing → /en-us/docs/',
    ]);
    const place = navigation.placeOf('docs/e');
    expect([place?.previous?.label, place?.next?.label]).toEqual(['Nothing below', 'Landing']);
    const html = place === null ? '' : navigation.html(place);
    expect(markCurrent(html, '/en-us/docs/e/')).toContain('<a href="/en-us/docs/e/#one" aria-current="page">One</a>');
  });

  test('an entry may have a page of its own and a table of contents below it', () => {
    const toc = [
      '- name: Part',
      '  tocHref: sub/toc.yml',
      '  topicHref: sub/b.md',
      '- name: From the root',
      '  href: ~/other/toc.yml',
      '- name: Way back',
      '  tocHref: /',
      '  topicHref: a.md',
    ].join('\n');
    const files = {
      ...pages('en-us', 'a', 'sub/b', 'sub/c', 'other/d'),
      'docs/en-us/toc.yml': toc,
      'docs/en-us/sub/toc.yml': '- name: C\n  href: c.md\n',
      'docs/en-us/other/toc.yml': '- name: D\n  href: d.md\n',
    };
    expect(outline(navigationOf(files))).toEqual([
      'docs: Docs',
      '  Part → /en-us/docs/sub/b/',
      '    C → /en-us/docs/sub/c/',
      '  From the root',
      '    D → /en-us/docs/other/d/',
      '  Way back → /en-us/docs/a/',
    ]);
  });

  test('a table of contents that another one names is part of it', () => {
    const files = {
      ...pages('en-us', 'a', 'sub/b', 'dir/c'),
      'docs/en-us/toc.yml': '- name: A\n  href: a.md\n- name: Sub\n  href: sub/toc.yml\n- name: Dir\n  href: dir/\n',
      'docs/en-us/sub/toc.yml': '- name: B\n  href: b.md\n- name: Back\n  href: ../toc.yml\n',
      'docs/en-us/dir/TOC.md': '# [C](c.md)\n',
    };
    const lines = outline(navigationOf(files));
    expect(lines.slice(0, 4)).toEqual(['docs: Docs', '  A → /en-us/docs/a/', '  Sub', '    B → /en-us/docs/sub/b/']);
    expect(lines.slice(-2)).toEqual(['  Dir', '    C → /en-us/docs/dir/c/']);
    // They name each other: the circle ends, and no second section comes of it.
    expect(lines.filter((line) => /^\S/.test(line))).toEqual(['docs: Docs']);
    expect(lines.length).toBeLessThan(40);
  });

  test('of a locale without a table of contents come from the next locale, its own titles first', () => {
    const files = {
      ...pages('en-us', 'a', 'b'),
      ...pages('sv-se', 'b'),
      'docs/en-us/toc.yml': '- name: First\n  href: a.md\n- href: b.md\n',
    };
    expect(outline(navigationOf(files, 'sv-se'))).toEqual([
      'docs: Docs',
      '  First → /sv-se/docs/a/',
      '  b in sv-se → /sv-se/docs/b/',
    ]);
    const own = { ...files, 'docs/sv-se/toc.yml': '- name: Eget\n  href: b.md\n' };
    expect(outline(navigationOf(own, 'sv-se'))).toEqual([
      'docs: Docs',
      '  Eget → /sv-se/docs/b/',
      '  a in en-us → /sv-se/docs/a/',
    ]);
  });

  test('of pages that nothing lists come from their folders, by title', () => {
    const files = {
      ...pages('en-us', 'microsoft.print-queues/z', 'microsoft.print-queues/y', 'top'),
      'docs/en-us/microsoft.print-queues/x.md': '# Zebra\n',
    };
    expect(outline(navigationOf(files))).toEqual([
      'docs: Docs',
      '  top in en-us → /en-us/docs/top/',
      'docs/microsoft.print-queues: Print queues',
      '  Zebra → /en-us/docs/microsoft.print-queues/x/',
      '  y in en-us → /en-us/docs/microsoft.print-queues/y/',
      '  z in en-us → /en-us/docs/microsoft.print-queues/z/',
    ]);
  });

  test('breadcrumb files are none', () => {
    const trail = '- name: Home\n  href: ../a.md\n';
    const files = { ...pages('en-us', 'a'), 'docs/en-us/bread/toc.yml': trail, 'docs/en-us/breadcrumb/toc.yml': trail };
    expect(outline(navigationOf(files))).toEqual(['docs: Docs', '  a in en-us → /en-us/docs/a/']);
  });

  test('a broken table of contents leaves its folder to the file names', () => {
    const files = { ...pages('en-us', 'a'), 'docs/en-us/toc.yml': '- name: [broken' };
    expect(outline(navigationOf(files))).toEqual(['docs: Docs', '  a in en-us → /en-us/docs/a/']);
  });
});

describe('the place of a page', () => {
  const files = {
    ...pages('en-us', 'a', 'b', 'c', 'sub/d'),
    'docs/en-us/toc.yml':
      '- name: A\n  href: a.md\n- name: G\n  items:\n    - name: B\n      href: b.md\n    - name: D\n      href: sub/d.md\n- name: C\n  href: c.md\n',
    'docs/en-us/sub/toc.yml': '- name: D at home\n  href: d.md\n',
  };
  const navigation = navigationOf(files);
  const place = (id: string): readonly [key: string, path: string, previous: string | null, next: string | null] => {
    const found = navigation.placeOf(id);
    if (found === null) throw new Error(`no place for ${id}`);
    return [
      found.section.key,
      found.path.map(({ label }) => label).join(' / '),
      found.previous?.label ?? null,
      found.next?.label ?? null,
    ];
  };

  test.each([
    ['docs/a', 'docs', 'A', null, 'B'],
    ['docs/b', 'docs', 'G / B', 'A', 'D'],
    ['docs/c', 'docs', 'C', 'D', null],
    // Listed twice: the table of contents of its own folder is its home.
    ['docs/sub/d', 'docs/sub', 'D at home', null, null],
  ])('%s', (id, ...wanted) => {
    expect(place(id)).toEqual(wanted);
  });

  test('is none for a page that is not there', () => {
    expect(navigation.placeOf('docs/none')).toBeNull();
  });
});

const html = (navigation: Navigation, id: string): string => {
  const place = navigation.placeOf(id);
  return place === null ? '' : navigation.html(place);
};

describe('HTML', () => {
  test('of a small section is whole, open down to the page, escaped', () => {
    const toc =
      '- name: "A <&> B"\n  href: a.md\n- name: G\n  items:\n    - name: B\n      href: b.md\n- name: H\n  href: c.md\n  items:\n    - name: D\n      href: d.md\n';
    const navigation = navigationOf({ ...pages('en-us', 'a', 'b', 'c', 'd'), 'docs/en-us/toc.yml': toc });
    const [a, g, h] = [
      '<li><a href="/en-us/docs/a/">A &lt;&amp;&gt; B</a></li>',
      '<summary>G</summary><ul><li><a href="/en-us/docs/b/">B</a></li></ul></details></li>',
      '<summary>H</summary><ul><li><a href="/en-us/docs/c/">H</a></li></ul><ul><li><a href="/en-us/docs/d/">D</a></li></ul></details></li>',
    ];
    expect(html(navigation, 'docs/a')).toBe(`<ul>${a}<li><details>${g}<li><details>${h}</ul>`);
    expect(html(navigation, 'docs/b')).toBe(`<ul>${a}<li><details open>${g}<li><details>${h}</ul>`);
    expect(markCurrent(html(navigation, 'docs/b'), '/en-us/docs/b/')).toContain(
      '<a href="/en-us/docs/b/" aria-current="page">B</a>',
    );
    expect(markCurrent(html(navigation, 'docs/b'), '/en-us/docs/none/')).toBe(html(navigation, 'docs/b'));
  });

  const names = Array.from({ length: 1_000 }, (_, i) => `p${String(i).padStart(3, '0')}`);
  const large = navigationOf(pages('en-us', ...names));

  test.each([
    ['p000', ['p000', 'p020'], 22],
    ['p500', ['p480', 'p520'], 43],
    ['p999', ['p979', 'p999'], 22],
  ] as const)('of a section of a thousand pages is a window around %s', (name, [from, to], lines) => {
    const shown = html(large, `docs/${name}`);
    expect(shown.match(/<li>/g)).toHaveLength(lines);
    const labels = Array.from(shown.matchAll(/>(p\d+) in en-us</g), ([, label]) => label);
    expect([labels[0], labels.at(-1)]).toEqual([from, to]);
    expect(shown.length).toBeLessThan(4_000);
    expect(shown.match(/class="more"/g)).toHaveLength(lines === 43 ? 2 : 1);
  });

  test('of a large section shows closed groups as one link', () => {
    const groups = names.map(
      (name, i) =>
        `${i % 100 === 0 ? `- name: G${i / 100}\n  items:\n` : ''}    - name: ${name}\n      href: ${name}.md\n`,
    );
    const navigation = navigationOf({ ...pages('en-us', ...names), 'docs/en-us/toc.yml': groups.join('') });
    const shown = html(navigation, 'docs/p250');
    expect(shown).toContain('<li><a href="/en-us/docs/p100/">G1</a></li><li><details open><summary>G2</summary><ul>');
    expect(shown.match(/<li>/g)).toHaveLength(10 + 43);
  });

  test('no page is out of reach: following links from the first leads to all', () => {
    const seen = new Set(['docs/p000']);
    for (const id of seen) {
      for (const [, name] of html(large, id).matchAll(/href="\/en-us\/docs\/(p\d+)\/"/g)) seen.add(`docs/${name}`);
    }
    expect(seen.size).toBe(names.length);
  });
});

test('a section is called what its start page is called in the readers’ language, and so is the folder of that name in another docset', () => {
  const own: Config = {
    locales: ['en-us', 'sv-se'],
    docsets: { docs: { root: 'docs/{locale}' }, help: { root: 'help/{locale}' } },
  };
  const start = '### YamlMime:Landing\ntitle: Trädgård\nmetadata:\n  ms.topic: landing-page\n';
  const graph = graphOf(own, {
    'docs/en-us/garden/a.md': '# A\n',
    'docs/sv-se/garden/index.yml': start,
    'docs/sv-se/garden/TOC.yml': '- name: A\n  href: a.md\n- name: B\n  href: index.yml\n',
    'help/en-us/microsoft.garden/c.md': '# C\n',
  });
  const labels = (locale: string): readonly string[] =>
    buildNavigation(graph, locale).sections.map(({ label }) => label);
  expect(labels('sv-se')).toEqual(['Trädgård', 'Trädgård']);
  expect(labels('en-us')).toEqual(['Garden', 'Garden']);
});

test('where no copies are made a page that a locale lacks is read in its own', () => {
  const own: Config = {
    locales: ['en-us', 'sv-se'],
    fallbackPages: 'none',
    docsets: { docs: { root: 'docs/{locale}' } },
  };
  const graph = graphOf(own, {
    'docs/en-us/a.md': '# A\n',
    'docs/en-us/b.md': '# B\n',
    'docs/sv-se/b.md': '# B på svenska\n',
    'docs/en-us/TOC.yml': '- name: A\n  href: a.md\n',
  });
  const [section] = buildNavigation(graph, 'sv-se').sections;
  expect(section?.items.map(({ href }) => href)).toEqual(['/en-us/docs/a/', '/sv-se/docs/b/']);
});
