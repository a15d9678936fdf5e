import type { Words } from './words.ts';

/** A defect of the Dutch text. */
export interface Defect {
  /** What kind of defect it is. */
  readonly kind: string;
  readonly rule: string;
  /** As it stands in the other languages. */
  readonly good: (words: Words) => string;
  /** As it stands in Dutch; where it is the same as `good`, `extra` makes the difference. */
  readonly bad: (words: Words) => string;
  /** Whether the fix is certain and makes the good text of it. */
  readonly fixed?: boolean;
  /** Lines below the sentence, in all languages. */
  readonly below?: string;
  /** The same, in Dutch only. */
  readonly belowBad?: string;
  /** The line that the finding is on, where it is not that of the sentence: a part of it. */
  readonly on?: string;
}

const clean = (url: string) => (words: Words) => `[${words.care}](${url})`;
const FILTER = '../care/filter.md';

/** A link that is right in all languages but Dutch. */
function link(kind: string, rule: string, bad: string, good: string = FILTER, fixed = false): Defect {
  return { kind, rule, good: clean(good), bad: clean(bad), fixed };
}

export const defects: readonly Defect[] = [
  link('missing-file', 'missing-page', '../care/sieve.md'),
  link('missing-file', 'missing-page', '../care/fitler.md'),
  link('missing-fragment', 'missing-anchor', `${FILTER}#boil-it`, `${FILTER}#clean-the-filter`),
  link('missing-fragment', 'missing-anchor', '../shop/Order-Parts.md#refund', '../shop/Order-Parts.md#pay'),
  link('missing-fragment', 'missing-anchor', `${FILTER}#extra_notes`, `${FILTER}#extra_note`),
  link('missing-fragment-same-page', 'missing-anchor', '#nowhere-here', '#probe'),
  link('path-as-fragment', 'missing-anchor', '#../care/filter.md', FILTER, true),
  link('doubled-hash', 'anchor-spelling', `${FILTER}##clean-the-filter`, `${FILTER}#clean-the-filter`, true),
  link('fragment-case', 'anchor-spelling', `${FILTER}#Clean-The-Filter`, `${FILTER}#clean-the-filter`, true),
  link('fragment-underscore', 'anchor-spelling', `${FILTER}#extra-note`, `${FILTER}#extra_note`, true),
  link('fragment-trailing-punct', 'anchor-spelling', `${FILTER}#clean-the-filter.`, `${FILTER}#clean-the-filter`, true),
  link('fragment-trailing-slash', 'anchor-spelling', `${FILTER}#clean-the-filter/`, `${FILTER}#clean-the-filter`, true),
  link(
    'fragment-trailing-encoded-space',
    'anchor-spelling',
    `${FILTER}#clean-the-filter%20`,
    `${FILTER}#clean-the-filter`,
    true,
  ),
  link(
    'fragment-double-encoded',
    'anchor-spelling',
    `${FILTER}#clean%252Dthe-filter`,
    `${FILTER}#clean-the-filter`,
    true,
  ),
  link('fragment-double-hyphen', 'anchor-spelling', `${FILTER}#clean--the-filter`, `${FILTER}#clean-the-filter`, true),
  link('fragment-double-hyphen', 'anchor-spelling', `${FILTER}#dry-store`, `${FILTER}#dry--store`, true),
  link('fragment-amp', 'anchor-spelling', `${FILTER}#dry-amp-store`, `${FILTER}#dry--store`, true),
  link('fragment-own-slug', 'anchor-own-slug', `${FILTER}#het-filter-schoonmaken`, `${FILTER}#clean-the-filter`, true),
  link('redirected', 'link-redirected', '../care/strainer.md', FILTER, true),
  link('redirected', 'link-redirected', '../care/older.md#clean-the-filter', `${FILTER}#clean-the-filter`, true),
  link('redirect-fragment-lost', 'redirect-fragment', '../care/strainer.md#boil-it'),
  link(
    'absolute-self-missing',
    'missing-page',
    'https://help.example.com/pumps/care/sieve',
    '/pumps/care/filter?view=a',
  ),
  link(
    'absolute-self-fragment',
    'missing-anchor',
    'https://help.example.com/pumps/care/filter#boil',
    '/pumps/care/filter#clean-the-filter',
  ),
  link('site-absolute-missing', 'missing-page', '/pumps/care/sieve', '/pumps/care/filter'),
  link(
    'hardcoded-locale',
    'link-locale',
    'https://learn.microsoft.com/en-us/training/',
    'https://learn.microsoft.com/training/',
    true,
  ),
  link('hardcoded-locale', 'link-locale', '/fr-fr/pumps/care/filter', '/pumps/care/filter', true),
  link('cross-locale', 'link-other-locale', '../../../fr-fr/articles/care/filter.md', FILTER, true),
  link('insecure-http', 'link-http', 'http://github.com/example/pump', 'https://github.com/example/pump', true),
  link(
    'old-host',
    'link-old-host',
    'https://docs.microsoft.com/training/',
    'https://learn.microsoft.com/training/',
    true,
  ),
  link('wrong-case-file', 'path-case', '../care/Filter.md', FILTER, true),
  link('wrong-case-file', 'path-case', '../shop/order-parts.md#pay', '../shop/Order-Parts.md#pay', true),
  link('backslash-path', 'path-backslash', String.raw`..\care\filter.md`, FILTER, true),
  link(
    'escaped-path',
    'include-path-escape',
    String.raw`..\..\articles\care\filter.md`,
    '../../articles/care/filter.md',
    true,
  ),
  link('missing-extension', 'path-extension', '../care/filter', FILTER, true),
  link('wrong-extension', 'path-extension', '../faq.md', '../faq.yml', true),
  link('missing-yml', 'missing-page', '../questions.yml', '../faq.yml'),
  link('missing-scheme', 'link-scheme', 'www.example.org/pumps', 'https://www.example.org/pumps', true),
  link('bad-scheme', 'link-scheme', 'htps://www.example.org/pumps', 'https://www.example.org/pumps', true),
  link('doubled-scheme', 'link-scheme', 'https://https://www.example.org/pumps', 'https://www.example.org/pumps', true),
  link('empty-dest', 'link-empty', '', FILTER),
  link('translated-url', 'drift-link-changed', 'https://www.example.org/pompen', 'https://www.example.org/pumps', true),
  link('locale-drift', 'drift-link-changed', '../shop/Order-Parts.md', FILTER, true),
  link('locale-drift', 'drift-link-changed', FILTER, `${FILTER}#clean-the-filter`, true),
  { kind: 'link-lost', rule: 'drift-link-lost', good: clean('https://www.example.org/pumps'), bad: ({ care }) => care },
  {
    kind: 'link-added',
    rule: 'drift-link-added',
    good: ({ care }) => care,
    bad: clean('https://www.example.org/pumps'),
  },
  { kind: 'empty-text', rule: 'link-text-empty', good: clean(FILTER), bad: () => `[](${FILTER})` },
  {
    kind: 'missing-image',
    rule: 'missing-media',
    good: ({ care }) => `![${care}](../care/media/pump.gif)`,
    bad: ({ care }) => `![${care}](../care/media/pomp.gif)`,
  },
  {
    kind: 'html-href-missing',
    rule: 'missing-page',
    good: ({ care }) => `<a href="${FILTER}">${care}</a>`,
    bad: ({ care }) => `<a href="../care/sieve.md">${care}</a>`,
  },
  {
    kind: 'html-src-missing',
    rule: 'missing-media',
    good: () => '<img src="../care/media/pump.gif" alt="P">',
    bad: () => '<img src="../care/media/pump.png" alt="P">',
  },
  {
    kind: 'bare-url-changed',
    rule: 'drift-url',
    good: () => 'https://www.example.org/secrets/a',
    bad: () => 'https://www.example.org/geheimen/a',
    fixed: true,
  },
  {
    kind: 'code-span-changed',
    rule: 'drift-code-span',
    good: () => '`pumpctl stop`',
    bad: () => '`pumpctl stoppen`',
    fixed: true,
  },
  {
    kind: 'split-reference',
    rule: 'reference-split',
    good: ({ care }) => `[${care}][f]`,
    bad: ({ care }) => `[${care}] [ f]`,
    below: `[f]: ${FILTER}`,
    fixed: true,
  },
  {
    kind: 'undefined-ref',
    rule: 'reference-undefined',
    good: ({ care }) => `[${care}][filters]`,
    bad: ({ care }) => `[${care}][zeef-lijst]`,
    below: `[filters]: ${FILTER}`,
  },
  {
    kind: 'syntax-space-between',
    rule: 'link-gap',
    good: clean(FILTER),
    bad: ({ care }) => `[${care}] (${FILTER})`,
    fixed: true,
  },
  {
    kind: 'syntax-space-in-dest',
    rule: 'link-gap',
    good: clean(FILTER),
    bad: ({ care }) => `[${care}](.. / care / filter.md)`,
    fixed: true,
  },
  {
    kind: 'syntax-swapped',
    rule: 'link-swapped',
    good: clean(FILTER),
    bad: ({ care }) => `(${care})[${FILTER}]`,
    fixed: true,
  },
  { kind: 'syntax-unclosed', rule: 'link-bracket', good: clean(FILTER), bad: ({ care }) => `[${care}](${FILTER}` },
  { kind: 'syntax-bracket-lost', rule: 'link-bracket', good: clean(FILTER), bad: ({ care }) => `[${care}(${FILTER})` },
  {
    kind: 'syntax-fullwidth',
    rule: 'link-fullwidth',
    good: clean(FILTER),
    bad: ({ care }) => `［${care}］（${FILTER}）`,
    fixed: true,
  },
  {
    kind: 'address-in-brackets',
    rule: 'reference-address',
    good: clean('https://www.example.org/pumps'),
    bad: ({ care }) => `[${care}][https://www.example.org/pumps]`,
    fixed: true,
  },
  {
    kind: 'missing-include',
    rule: 'missing-include',
    good: () => '`x`',
    bad: () => '`x`',
    below: '[!INCLUDE [x](../../includes/shared.md)]',
    belowBad: '[!INCLUDE [x](../../includes/gedeeld.md)]',
    on: '[!INCLUDE',
  },
  {
    kind: 'include-keyword',
    rule: 'include-keyword',
    good: () => '`x`',
    bad: () => '`x`',
    below: '[!INCLUDE [x](../../includes/shared.md)]',
    belowBad: '[!INSLUITEN [x](../../includes/shared.md)]',
    on: '[!INSLUITEN',
    fixed: true,
  },
  {
    kind: 'code-block-changed',
    rule: 'drift-code-block',
    good: () => '`x`',
    bad: () => '`x`',
    below: '```sh\npumpctl status\n```',
    belowBad: '```sh\npumpctl toestand\n```',
    on: 'pumpctl toestand',
  },
  {
    kind: 'duplicate-anchor',
    rule: 'duplicate-anchor',
    good: () => '`x`',
    bad: () => '`x`',
    below: '## <a name="a"></a>A\n\n## <a name="a-1"></a>A',
    belowBad: '## <a name="a"></a>A\n\n## <a name="a"></a>B',
    on: '<a name="a"></a>B',
  },
  {
    kind: 'dedupe-suffix-lost',
    rule: 'duplicate-anchor',
    good: () => '`x`',
    bad: () => '`x`',
    below: '## <a name="s"></a>S\n\n## <a name="s-1"></a>S',
    belowBad: '## <a name="s"></a>S\n\n## <a name="s"></a>S 2',
    on: 'S 2',
  },
  {
    kind: 'alias-lost',
    rule: 'alias-lost',
    good: () => '`x`',
    bad: () => '`x`',
    below: '## <a name="tools"></a>Tools',
    belowBad: '## Gereedschap',
    on: '## Gereedschap',
  },
  {
    kind: 'definition-unused',
    rule: 'definition-unused',
    good: () => '`x`',
    bad: () => '`x`',
    belowBad: `[oud]: ${FILTER}`,
    on: '[oud]',
  },
];
