import type { Config } from '../../src/settings/index.ts';
import type { Tree } from '../rooms/support/tree.ts';
import { heading, LOCALES, type Locale } from './words.ts';

export const config: Config = {
  locales: [...LOCALES],
  docsets: {
    learn: {
      root: '{locale}',
      pages: 'articles/**',
      fragments: 'includes/**',
      route: 'pumps',
      strip: 'articles/',
      published: [
        'https://help.example.com/{locale?}/pumps/{path}',
        'https://www.example.com/{locale?}/kb/{basename}/',
      ],
    },
  },
};

const TITLES = {
  filter: { 'en-us': 'The filter', 'nl-nl': 'Het filter', 'fr-fr': 'Le filtre' },
  clean: { 'en-us': 'Clean the filter', 'nl-nl': 'Het filter schoonmaken', 'fr-fr': 'Nettoyer le filtre' },
  dry: { 'en-us': 'Dry & store', 'nl-nl': 'Drogen en bewaren', 'fr-fr': 'Sécher et ranger' },
  order: { 'en-us': 'Order parts', 'nl-nl': 'Onderdelen bestellen', 'fr-fr': 'Commander' },
  pay: { 'en-us': 'Pay', 'nl-nl': 'Betalen', 'fr-fr': 'Payer' },
  steps: { 'en-us': 'Steps', 'nl-nl': 'Stappen', 'fr-fr': 'Étapes' },
  shared: { 'en-us': 'Shared', 'nl-nl': 'Gedeeld', 'fr-fr': 'Commun' },
} as const;

const GIF = Buffer.from('GIF89a');

/** What the probes lead to, in one language. */
function pagesOf(locale: Locale): Tree {
  const title = (level: string, name: string, key: keyof typeof TITLES): string =>
    heading(locale, level, name, TITLES[key]);
  const at = (path: string): string => `${locale}/${path}`;
  return {
    [at('articles/care/filter.md')]: [
      title('#', 'the-filter', 'filter'),
      title('##', 'clean-the-filter', 'clean'),
      title('##', 'dry--store', 'dry'),
      '<a id="extra_note"></a>',
      '',
    ].join('\n'),
    [at('articles/shop/Order-Parts.md')]: [title('#', 'order-parts', 'order'), title('##', 'pay', 'pay')].join('\n'),
    [at('articles/care/repeat.md')]: [
      title('#', 'repeat', 'steps'),
      title('##', 'steps', 'steps'),
      title('##', 'steps-1', 'steps'),
    ]
      .join('\n')
      .replace(locale === 'en-us' ? '# Steps' : 'none', '# Repeat'),
    [at('articles/care/shows.md')]: `${title('#', 'order-parts', 'order')}\n[!INCLUDE [x](../../includes/shared.md)]\n`,
    [at('articles/care/index.md')]: title('#', 'order-parts', 'order'),
    [at('articles/care/b (c).md')]: title('#', 'order-parts', 'order'),
    [at('articles/index.md')]: title('#', 'order-parts', 'order'),
    [at('articles/faq.yml')]:
      '### YamlMime:FAQ\nmetadata:\n  title: FAQ\ntitle: FAQ\nsections:\n  - name: Pumps\n    questions:\n      - question: Why?\n        answer: So.\n',
    [at('articles/care/media/pump.gif')]: GIF,
    [at('articles/care/media/two words.gif')]: GIF,
    [at('includes/shared.md')]: title('##', 'shared', 'shared'),
    [at('articles/toc.yml')]:
      '- name: A\n  href: care/filter.md\n- name: B\n  href: shop/Order-Parts.md\n- name: C\n  href: https://www.example.org/\n',
  };
}

const REDIRECTS = {
  redirections: [
    { source_path: 'articles/care/strainer.md', redirect_url: '/pumps/care/filter' },
    { source_path: 'articles/care/older.md', redirect_url: '/pumps/care/strainer' },
    { source_path: 'articles/care/away.md', redirect_url: 'https://www.example.org/away' },
  ],
};

/** All that is right on the site, and what the defects and look-alikes need. */
export const site: Tree = {
  ...Object.assign({}, ...LOCALES.map(pagesOf)),
  'en-us/.openpublishing.redirection.json': `${JSON.stringify(REDIRECTS, null, 2)}\n`,
};
