import type { Case } from './case.ts';

const EN = 'learn/en-us/a.md';

const yaml = (...lines: string[]): string => ['---', 'title: T', ...lines, '---', '# T', ''].join('\n');
const properties = (...lines: string[]): string =>
  ['<properties', 'pageTitle="T"', 'articleId="t"', ...lines, '/>', '# T', ''].join('\n');

const one = (about: string, text: string, ...want: string[]): Case => ({ about, files: { [EN]: text }, want });
const at = (severity: string, rule: string, place: string, message: string): string =>
  `${severity} ${rule} ${EN} ${place} ${message}`;

/** A support article that answers two topics. */
function topics(id: string, more: string): string {
  return `<properties\npageTitle="T"\narticleId="${id}"\nselfHelpType="generic"\nsupportTopicIds="41, 42"\nproductPesIds="7"\n${more}/>\n# T\n`;
}

/** Cases of rules about bytes, headers and metadata. */
export const headerCases: Readonly<Record<string, readonly Case[]>> = {
  'encoding-line-ends': [
    one(
      'CRLF',
      '# A\r\n',
      at('info', 'encoding-line-ends', '1:4', 'the file has CRLF line ends; they were read as line feeds'),
    ),
    one(
      'CR',
      '# A\r\rb\r',
      at('info', 'encoding-line-ends', '1:4', 'the file has CR line ends; they were read as line feeds'),
    ),
    one(
      'mixed',
      '# A\n\r\nb',
      at('info', 'encoding-line-ends', '2:1', 'the file has mixed line ends; they were read as line feeds'),
    ),
    one('line feeds', '# A\n\nb\n'),
  ],
  'encoding-replacement': [
    one(
      'the first of two',
      '# A\ufffd\n\n\ufffd\n',
      at(
        'warning',
        'encoding-replacement',
        '1:4',
        '`U+FFFD` stands for a character that an earlier conversion has lost',
      ),
    ),
    one('a question mark', '# A?\n'),
  ],
  'encoding-invisible': [
    one(
      'between and in words',
      '# A\u200b\n\nb\u2060c `d\u200ee`\n',
      at('warning', 'encoding-invisible', '1:4', 'invisible character `U+200B` was left out'),
      at('warning', 'encoding-invisible', '3:2', 'invisible character `U+2060` was left out'),
      at('warning', 'encoding-invisible', '3:7', 'invisible character `U+200E` was left out'),
    ),
    one('emoji, Persian, Hindi, Hebrew', '# 👩\u200d💻 می\u200cخواهم क्\u200dष\n\nשלום\u200f!\n'),
  ],
  'frontmatter-not-first': [
    one(
      'a heading',
      '# Ink\n\n---\ntitle: T\n---\n',
      at('warning', 'frontmatter-not-first', '1:1', '`# Ink` stands before the header; expected the header first'),
    ),
    one(
      'empty lines',
      `\n\n${yaml()}`,
      at('warning', 'frontmatter-not-first', '1:1', 'white space stands before the header; expected the header first'),
    ),
    one('a rule below a heading', '# Ink\n\n---\n\nNote: this.\n\n---\n'),
  ],
  'frontmatter-key-typo': [
    one(
      'one letter',
      yaml('ms.reviwer: anna'),
      at('info', 'frontmatter-key-typo', '3:1', '`ms.reviwer` is no key that is known; expected `ms.reviewer`'),
    ),
    one('any case', yaml('MS.Reviewer: anna')),
  ],
  'frontmatter-unknown-key': [
    one(
      'no key we know',
      yaml('mood: good'),
      at('info', 'frontmatter-unknown-key', '3:1', '`mood` is no key that is known'),
    ),
    one('a key that others read', yaml('ms.custom: a', 'manager: anna')),
  ],
  'frontmatter-unclosed': [
    one(
      'a header of attributes',
      '<properties\npageTitle="T"\n\n# T\n',
      at(
        'error',
        'frontmatter-unclosed',
        '1:12',
        'the header has no closing `/>`: it was read up to its last attribute',
      ),
    ),
    one('a rule at the start', '---\n\n# T\n'),
  ],
  'properties-case': [
    one(
      'odd capitals',
      properties('ownershipID="x_y"'),
      at('info', 'properties-case', '4:1', '`ownershipID` was read as `ownershipId`'),
    ),
    one('usual capitals', properties('ownershipid="x_y"', 'DisplayOrder="1"')),
  ],
  'properties-quote': [
    one(
      'typographic',
      properties('service=“ink”'),
      at('info', 'properties-quote', '4:1', 'the value of `service` does not stand in `"` quotes'),
    ),
    one('single ones around double ones', properties(`description='Say "ink"'`)),
  ],
  'properties-space': [
    one(
      'before',
      properties('service ="ink"'),
      at('info', 'properties-space', '4:1', 'blanks stand around the `=` of `service`'),
    ),
    one('none', properties('service="ink"')),
  ],
  'properties-line-break': [
    one(
      'in a value',
      properties('description="Ink\nruns"'),
      at('info', 'properties-line-break', '4:1', 'the value of `description` runs over its line'),
    ),
    one('after a value', properties('description="Ink"', '', 'service="ink"')),
  ],
  'properties-entity': [
    one(
      'a line end',
      properties('description="Ink&#xD;"'),
      at(
        'info',
        'properties-entity',
        '4:1',
        'the value of `description` holds character references; they were decoded',
      ),
    ),
    one('those that are needed', properties('description="Ink &amp; &quot;paper&quot;"')),
  ],
  'properties-angle': [
    one(
      'less than',
      properties('description="a < b"'),
      at(
        'warning',
        'properties-angle',
        '4:1',
        'the value of `description` holds `<` or `>`; expected `&lt;` and `&gt;`',
      ),
    ),
    one('escaped', properties('description="a &lt; b"')),
  ],
  'properties-stray': [
    one(
      'a comma',
      properties('service="ink",', 'resource="pens"'),
      at('warning', 'properties-stray', '4:14', '`,` belongs to no attribute; it was passed over'),
    ),
    one('commas in values', properties('service="ink,"', 'resource="pens"')),
  ],
  'properties-tag': [
    one(
      'translated',
      '< propriétés pageTitle="T" service="ink" articleId="t" />\n# T\n',
      at('warning', 'properties-tag', '1:3', 'the header is called `propriétés`; expected `properties`'),
    ),
    one('another case', '<Properties pageTitle="T" service="ink" articleId="t" />\n# T\n'),
  ],
  'metadata-date-order': [
    one(
      'day first',
      yaml('ms.date: 22/01/2019'),
      at(
        'warning',
        'metadata-date-order',
        '3:1',
        '`22/01/2019` is no date in the order month, day, year; it was read as `2019-01-22`',
      ),
    ),
    one('either may be the month', yaml('ms.date: 02/01/2019')),
  ],
  'metadata-date-handoff': [
    one(
      'a day later',
      yaml('ms.date: 01/22/2019', 'ms.lasthandoff: 01/21/2019'),
      at(
        'warning',
        'metadata-date-handoff',
        '3:1',
        'the page is dated `2019-01-22`, after its hand-off on `2019-01-21`',
      ),
    ),
    one('the same day', yaml('ms.date: 01/21/2019', 'ms.lasthandoff: 1/21/2019')),
  ],
  'metadata-date-future': [
    {
      about: 'a day later',
      files: { [EN]: yaml('ms.date: 01/22/2019') },
      today: '2019-01-21',
      want: [
        at(
          'warning',
          'metadata-date-future',
          '3:1',
          'the page is dated `2019-01-22`; expected `2019-01-21` or earlier',
        ),
      ],
    },
    { about: 'today', files: { [EN]: yaml('ms.date: 01/21/2019') }, today: '2019-01-21', want: [] },
    one('nobody says what day it is', yaml('ms.date: 01/21/2999')),
  ],
  'metadata-guid': [
    one(
      'a digit too many',
      yaml('ms.assetid: 123456789-abcd-4bcd-8bcd-1234567890ab'),
      at('warning', 'metadata-guid', '3:1', '`123456789-abcd-4bcd-8bcd-1234567890ab` is no GUID'),
    ),
    one('in braces', '<properties pageTitle="T" articleId="{12345678-ABCD-4bcd-8bcd-1234567890ab}" />\n# T\n'),
    one(
      'with a word behind it',
      '<properties pageTitle="T" articleId="12345678-abcd-4bcd-8bcd-1234567890ab-res" />\n# T\n',
    ),
    one('a GUID', yaml('ms.assetid: 12345678-ABCD-4bcd-8bcd-1234567890ab')),
    one('a name', '<properties pageTitle="T" articleId="a-feed-for-bad-cafe-decades-of-faded-beef" />\n# T\n'),
  ],
  'metadata-id-missing': [
    one(
      'an empty one',
      '<properties pageTitle="T" articleId="" selfHelpType="generic" />\n# T\n',
      at('error', 'metadata-id-missing', '1:27', 'the article has no `articleId`'),
    ),
    one('a page that is no support article', '<properties pageTitle="T" service="ink" />\n# T\n'),
    {
      about: 'a fragment',
      files: { 'learn/en-us/includes/a.md': '<properties pageTitle="T" selfHelpType="generic" />\n# T\n' },
      want: [],
    },
  ],
  'metadata-id-duplicate': [
    {
      about: 'in other letters',
      files: { [EN]: properties(), 'learn/en-us/b.md': properties().replace('"t"', '"T"') },
      want: ['error metadata-id-duplicate learn/en-us/b.md 3:1 `T` is the id of `learn/en-us/a.md` too'],
    },
    {
      about: 'in another locale, and for another cloud',
      files: {
        [EN]: properties(),
        'learn/en-us/b.md': properties().replace('"t"', '"t_Public"'),
        'learn/sv-se/a.md': properties(),
      },
      want: [],
    },
  ],
  'support-topic-ambiguous': [
    {
      about: 'the same topics, with nothing to tell the articles apart',
      files: { [EN]: topics('a', ''), 'learn/en-us/b.md': topics('b', '') },
      want: [
        'info support-topic-ambiguous learn/en-us/b.md 3:1 support topic `41` and 1 more is answered by `learn/en-us/a.md` too',
      ],
    },
    {
      about: 'another order, cloud, resource, language, or kind of article',
      files: {
        [EN]: topics('a', 'cloudEnvironments="public"\n'),
        'learn/en-us/b.md': topics('b', 'displayOrder="2"\n'),
        'learn/en-us/c.md': topics('c', 'cloudEnvironments="fairfax"\n'),
        'learn/en-us/d.md': topics('d', 'resource="pens"\n'),
        'learn/en-us/e.md': topics('e', '').replace('generic', 'diagnostics'),
        'learn/sv-se/a.md': topics('a', ''),
      },
      want: [],
    },
  ],
  'metadata-list': [
    one(
      'twice',
      yaml('tags: ink, pens, ink'),
      at('info', 'metadata-list', '3:1', '`ink` stands in the list more than once'),
    ),
    one(
      'two separators',
      yaml('tags: ink, pens; paper'),
      at('info', 'metadata-list', '3:1', 'the list is separated by `,` and by `;`: it was read as `ink, pens, paper`'),
    ),
    one('semicolons', yaml('tags: ink; pens')),
  ],
  'metadata-enum': [
    one(
      'near to one',
      yaml('ms.topic: articles'),
      at('warning', 'metadata-enum', '3:1', '`articles` is no known value; expected `article`'),
    ),
    one('near to none', yaml('ms.topic: it-pro'), at('warning', 'metadata-enum', '3:1', '`it-pro` is no known value')),
    one('any case', yaml('ms.topic: How-To', 'robots: NOINDEX, nofollow')),
  ],
  'metadata-placeholder': [
    one(
      'of the template',
      yaml('ms.topic: article-type-from-white-list'),
      at('warning', 'metadata-placeholder', '3:1', '`article-type-from-white-list` is a placeholder'),
    ),
    one('a word that a template uses elsewhere', yaml('keywords: email')),
  ],
  'metadata-title': [{ about: 'text that is no Markdown', files: { 'learn/en-us/a.txt': 'Text\n' }, want: [] }],
};
