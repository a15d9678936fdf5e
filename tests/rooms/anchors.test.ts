import { expect, test } from 'vitest';
import { headingsOf } from './support/headings.ts';

/** Pages as they stand in files; the headings wanted as `id (origin) = other names`. */
interface Case {
  readonly page: string;
  /** The same page in the source locale; absent: the page is in the source locale itself. */
  readonly source?: string;
  readonly includes?: Readonly<Record<string, string>>;
  readonly want: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'the slug of the text': {
    page: '# Über das *Netz*\n\n## `az login`: a try!\n\n## C# & Co.\n',
    want: ['über-das-netz (text)', 'az-login-a-try (text)', 'c--co (text)'],
  },
  'a declared name, in any spelling': {
    page:
      '# A\n\n## <a name="one"></a>First\n\n## <a id=two></a>Second\n\n' +
      '## <a name=\'three\'/>Third\n\n## Fourth <a name="four"></a>\n\n## <A NAME="Five" ></A> Fifth\n',
    want: [
      'a (text)',
      'one (declared) = first',
      'two (declared) = second',
      'three (declared) = third',
      'four (declared) = fourth',
      'Five (declared) = fifth',
    ],
  },
  'a name on the line above': {
    page: '# A\n\n<a name="above"></a>\n## Below\n\n<a id="x"></a>\n\n<a id="y"></a>\n\n## Last\n',
    want: ['a (text)', 'above (declared) = below', 'y (declared) = last'],
  },
  'several names: the first usable one is the id, the others lead to it': {
    page: '# A\n\n<a name="above"></a>\n\n## <a name="in"></a><a id="out"></a>Text\n',
    want: ['a (text)', 'in (declared) = out, above, text'],
  },
  'names that markup has damaged are no ids': {
    page:
      '# A\n\n## <a name="a-name131"></a><a name="good"></a>One\n\n' +
      '## <a name=\'it"s\'></a>Two\n\n## <a name="x/y"></a>Three\n\n## <a name="a-idz"></a>Four\n\n## <a name=" five  six "></a>Five\n',
    want: [
      'a (text)',
      'good (declared) = a-name131, one',
      'two (text)',
      'three (text) = x/y',
      'four (text) = a-idz',
      'five-six (declared) = five',
    ],
  },
  'an empty name is none': {
    page: '# A\n\n## <a name=""></a>One\n',
    want: ['a (text)', 'one (text)'],
  },
  'a heading without letters': {
    page: '# A\n\n## ?!\n\n## …\n',
    want: ['a (text)', 'section (text)', 'section-1 (text)'],
  },
  'repeated ids are numbered in document order': {
    page: '# A\n\n## Step\n\n## Step\n\n## Step 1\n\n## <a name="step"></a>More\n\n## Step\n',
    want: ['a (text)', 'step (text)', 'step-1 (text)', 'step-1-1 (text)', 'step-2 (declared) = more', 'step-3 (text)'],
  },
  'no name: the counterpart in the source page gives the id': {
    source: '# Queues\n\n## Limits\n\n### <a name="big"></a>Size\n',
    page: '# Köer\n\n## Gränser\n\n### Storlek\n',
    want: ['queues (source) = köer', 'limits (source) = gränser', 'big (source) = storlek, size'],
  },
  'the same name on both sides': {
    source: '# Queues\n\n## <a name="cap"></a>Limits\n',
    page: '# Köer\n\n## <a name="cap"></a>Gränser\n',
    want: ['queues (source) = köer', 'cap (declared) = gränser, limits'],
  },
  'aligned but different: the source page decides, the own name still leads there': {
    source: '# Queues\n\n## <a name="limits-v2"></a>Limits\n',
    page: '# Köer\n\n## <a name="limits"></a>Gränser\n',
    want: ['queues (source) = köer', 'limits-v2 (source) = limits, gränser'],
  },
  'other levels: no counterpart': {
    source: '# Queues\n\n## Limits\n\n## Size\n',
    page: '# Köer\n\n## Gränser\n\n### <a name="size"></a>Storlek\n',
    want: ['köer (text)', 'gränser (text)', 'size (declared) = storlek'],
  },
  'another count: no counterpart': {
    source: '# Queues\n\n## Limits\n',
    page: '# Köer\n\n## Gränser\n\n## Mer\n',
    want: ['köer (text)', 'gränser (text)', 'mer (text)'],
  },
  'numbered in the source, numbered in the translation': {
    source: '# Q\n\n## Next\n\n## Next\n',
    page: '# K\n\n## Härnäst\n\n## Sedan\n',
    want: ['q (source) = k', 'next (source) = härnäst', 'next-1 (source) = sedan'],
  },
  'a name that another heading has as its id leads to that one': {
    source: '# Q\n\n## Alpha\n\n## Beta\n',
    page: '# K\n\n## Beta\n\n## Gamma\n',
    want: ['q (source) = k', 'alpha (source)', 'beta (source) = gamma'],
  },
  'includes bring their headings in their places': {
    page: '# A\n\n[!INCLUDE [x](includes/x.md)]\n\n## End\n',
    includes: {
      'includes/x.md': '## <a name="one"></a>First\n\n[!INCLUDE [y](y.md)]\n\n## End\n',
      'includes/y.md': '### Deep\n',
    },
    want: ['a (text)', 'one (declared) = first', 'deep (text)', 'end (text)', 'end-1 (text)'],
  },
  'an include inside itself is left out': {
    page: '# A\n\n[!INCLUDE [x](includes/x.md)]\n',
    includes: { 'includes/x.md': '## One\n\n[!INCLUDE [x](x.md)]\n' },
    want: ['a (text)', 'one (text)'],
  },
  'headings of tabs, quotes and lists count; those in fences do not': {
    page: '# A\n\n> ## Quoted\n\n- ## Listed\n\n```\n## Code\n```\n\n### [Tab](#tab/t)\n\n#### Inside\n\n---\n',
    want: ['a (text)', 'quoted (text)', 'listed (text)', 'inside (text)'],
  },
};

test.each(Object.entries(cases))('%s', (_, { page, source, includes = {}, want }) => {
  expect(headingsOf(page, source ?? null, includes)).toEqual(want);
});
