import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defineConfig, fallbackChain, loadSettings, SettingsError, type Settings } from '../../src/settings/index.ts';
import { checkConfig } from '../../src/settings/schema.ts';
import { settingsOf } from './support/site.ts';
import { inTree, type Tree } from './support/tree.ts';

const docs = { root: 'docs/{locale}' };

describe('wrong settings name the key, what is wrong and what was seen', () => {
  test.each([
    [{ sites: {} }, 'sites: is not a setting'],
    [{ docsets: { docs: { ...docs, rout: 'x' } } }, 'docsets.docs.rout: is not a setting'],
    [{ docsets: { docs: {} } }, 'docsets.docs.root: must be a string or a list of strings, saw nothing'],
    [{ docsets: { docs: { root: [] } } }, 'docsets.docs.root: must name a folder, saw []'],
    [{ docsets: { docs: { root: 7 } } }, 'docsets.docs.root: must be a string or a list of strings, saw 7'],
    [{ docsets: { 'a b': docs } }, 'docsets.a b: must be letters, digits and `-`, saw "a b"'],
    [
      { docsets: { docs: { ...docs, published: ['docs.example.com'] } } },
      'docsets.docs.published.0: must start with https://, saw "docs.example.com"',
    ],
    [{ docsets: { docs: { ...docs, editionOf: 'none' } } }, 'docsets.docs.editionOf: must name a docset, saw "none"'],
    [
      { site: { url: 'help.example.com' } },
      'site.url: must be an address such as https://help.example.com, saw "help.example.com"',
    ],
    [{ site: { base: 'help' } }, 'site.base: must start and end with `/`, saw "help"'],
    [{ site: { title: '' } }, 'site.title: must not be empty, saw ""'],
    [{ site: { logo: 5 } }, 'site.logo: must be a path, or one for `light` and one for `dark`, saw 5'],
    [
      { site: { accent: { light: '#eeeeee', dark: '#ffffff' } } },
      'site.accent.light: must be readable on a light page: a contrast of 4.5 to #ffffff, saw "#eeeeee"',
    ],
    [
      { site: { accent: { light: '#000000', dark: 'red' } } },
      'site.accent.dark: must be a colour such as `#0b6e99`, saw "red"',
    ],
    [
      { site: { footer: { links: [{ label: 4, href: '/x/' }] } } },
      'site.footer.links.0.label: must be a text, or one for each locale, saw 4',
    ],
    [
      { site: { footer: { links: [{ label: 'x', href: 'javascript:1' }] } } },
      'site.footer.links.0.href: must start with https://, mailto: or /, saw "javascript:1"',
    ],
    [{ site: { edit: 'https://x/' } }, 'site.edit: must start with https:// and name `{path}`, saw "https://x/"'],
    [{ locales: [] }, 'locales: must name at least one locale, saw []'],
    [{ locales: ['en-US'] }, 'locales.0: must be a lower-case locale such as `en-us`, saw "en-US"'],
    [{ locales: ['sv-se'] }, 'source: must be one of `locales` (sv-se), saw "en-us"'],
    [{ fallback: { 'en-us': ['fr-fr'] } }, 'fallback.en-us: must be one of `locales` (en-us), saw "fr-fr"'],
    [{ fallback: { EN: [] } }, 'fallback.EN: must be a lower-case locale such as `en-us`, saw "EN"'],
    [{ fallbackPages: 'show' }, 'fallbackPages: invalid option: expected one of "copy"|"redirect"|"none", saw "show"'],
    [
      { rules: { 'missing-page': 'fatal' } },
      'rules.missing-page: invalid option: expected one of "off"|"info"|"warning"|"error", saw "fatal"',
    ],
    [
      { feedback: { endpoint: 'http://example.com/x' } },
      'feedback.endpoint: must start with https:// or /, saw "http://example.com/x"',
    ],
    [{ feedback: {} }, 'feedback.endpoint: invalid input: expected string, received undefined, saw nothing'],
    [7, '(settings): invalid input: expected object, received number, saw 7'],
  ] as const)('%j', (config, wanted) => {
    const result = checkConfig(config);
    expect('docsets' in result ? [] : result.map(({ key, message }) => `${key}: ${message}`)).toEqual([wanted]);
  });

  test('all of them at once', () => {
    expect(checkConfig({ locales: [], fallbackPages: 'x', nothing: 1 })).toHaveLength(3);
  });

  test('a long value is cut', () => {
    const [problem] = [checkConfig({ site: { base: 'x'.repeat(500) } })].flat();
    expect(problem).toEqual({ key: 'site.base', message: `must start and end with \`/\`, saw "${'x'.repeat(76)}…` });
  });
});

const load = (tree: Tree, file?: string): Promise<Settings> =>
  inTree({ 'docs/en-us/a.md': '', ...tree }, (base) =>
    loadSettings({ dir: base, config: file === undefined ? undefined : join(base, file) }),
  );

describe('a settings file', () => {
  test('is found by its name, completed, and tells where paths start', async () => {
    const settings = await load({
      'mooring.config.mjs': `export default { docsets: { docs: ${JSON.stringify(docs)} } };`,
    });
    expect(settings).toMatchObject({
      locales: ['en-us'],
      source: 'en-us',
      fallbackPages: 'copy',
      site: { base: '/', title: 'Help' },
    });
    expect(settings.docsets).toEqual([
      {
        ...{
          name: 'docs',
          route: 'docs',
          root: ['docs/{locale}'],
          pages: ['**'],
          fragments: ['includes/**', '**/includes/**'],
        },
        ...{ media: ['**/media/**'], strip: '', published: [], as: {}, rules: {} },
      },
    ]);
  });

  test.each([
    ['export default { locale: 1 };', /^mooring\.config\.mjs has a wrong setting:\n {2}locale: is not a setting$/],
    [
      'export default { locale: 1, sites: 2 };',
      /^mooring\.config\.mjs has wrong settings:\n {2}locale: .*\n {2}sites: .*$/,
    ],
    ['export default', /^mooring\.config\.mjs can't be loaded: ./],
    ['export const settings = {};', /^mooring\.config\.mjs has a wrong setting:\n {2}\(settings\): /],
  ])('%s is refused', async (text, message) => {
    await expect(load({ 'mooring.config.mjs': text })).rejects.toThrow(message);
    await expect(load({ 'mooring.config.mjs': text })).rejects.toThrow(SettingsError);
  });

  test('that was named must exist, and so must a folder', async () => {
    await expect(load({}, 'other.config.ts')).rejects.toThrow(/^no such settings file: .*other\.config\.ts$/);
    await expect(loadSettings({ dir: '/no/such/folder' })).rejects.toThrow('no such folder: /no/such/folder');
  });
});

/** What is inferred from a tree: `docset: root` lines and locales, the source first. */
function inferred(tree: Tree, dir = '.'): Promise<readonly [docsets: readonly string[], locales: readonly string[]]> {
  return inTree(tree, async (base) => {
    const settings = await loadSettings({ dir: join(base, dir) });
    const others = settings.locales.filter((name) => name !== settings.source);
    return [settings.docsets.map(({ name, root }) => `${name}: ${root.join()}`), [settings.source, ...others]] as const;
  });
}

describe('without a settings file', () => {
  test.each<readonly [string, Tree, string, readonly string[], readonly string[]]>([
    [
      'locale folders one level down',
      { 'help/en-us/a.md': '', 'help/sv-se/a.md': '' },
      'help',
      ['help: {locale}'],
      ['en-us', 'sv-se'],
    ],
    [
      'two levels down, several docsets',
      { 'd/x/en-us/a.md': '', 'd/y/fr-fr/a.md': '' },
      'd',
      ['x: x/{locale}', 'y: y/{locale}'],
      ['en-us', 'fr-fr'],
    ],
    ['any case', { 'h/en-US/a.md': '', 'h/zh-Hans-CN/a.md': '' }, 'h', ['h: {locale}'], ['en-us', 'zh-hans-cn']],
    [
      'no source locale: the first',
      { 'h/sv-se/a.md': '', 'h/fr-fr/a.md': '' },
      'h',
      ['h: {locale}'],
      ['fr-fr', 'sv-se'],
    ],
    [
      'the folder is a locale itself',
      { 'h/sv-se/a.md': '', 'h/fr-fr/a.md': '' },
      'h/sv-se',
      ['h: ../{locale}'],
      ['sv-se'],
    ],
    [
      'no locale folder at all',
      { 'my notes/a.md': '', 'my notes/pp/b.md': '', 'my notes/sql/dns/c.md': '' },
      'my notes',
      ['my-notes: .'],
      ['en-us'],
    ],
    ['three levels down is too deep', { 'h/x/y/en-us/a.md': '' }, 'h', ['h: .'], ['en-us']],
    [
      'hidden and installed folders are none',
      { 'h/.git/en-us/a': '', 'h/node_modules/fr-fr/a': '', 'h/a.md': '' },
      'h',
      ['h: .'],
      ['en-us'],
    ],
  ])('%s', async (_, tree, dir, docsets, locales) => {
    expect(await inferred(tree, dir)).toEqual([docsets, locales]);
  });
});

test('a page that a locale lacks is looked for in its own chain, the source, then the rest', () => {
  const settings = settingsOf(
    defineConfig({
      locales: ['en-us', 'fr-fr', 'nl-nl', 'nl-be', 'sv-se'],
      source: 'fr-fr',
      fallback: { 'nl-be': ['nl-nl', 'en-us'] },
      docsets: { docs },
    }),
  );
  expect(fallbackChain(settings, 'nl-be')).toEqual(['nl-be', 'nl-nl', 'en-us', 'fr-fr', 'sv-se']);
  expect(fallbackChain(settings, 'sv-se')).toEqual(['sv-se', 'fr-fr', 'en-us', 'nl-nl', 'nl-be']);
  expect(fallbackChain(settings, 'fr-fr')).toEqual(['fr-fr', 'en-us', 'nl-nl', 'nl-be', 'sv-se']);
});

test('an edition takes the route of the docset it belongs to', () => {
  const { docsets } = settingsOf({
    docsets: { docs: { ...docs, route: 'azure' }, shots: { root: 's', editionOf: 'docs', route: 'x' } },
  });
  expect(docsets.map(({ name, route }) => `${name} ${route}`)).toEqual(['docs azure', 'shots azure']);
});
