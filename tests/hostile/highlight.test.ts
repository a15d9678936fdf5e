import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/core/text.ts';
import { highlight } from '../../src/highlight/index.ts';
import { textOf } from '../rooms/support/spans.ts';

const LANGUAGES = [
  'azurecli',
  'powershell',
  'console',
  'csharp',
  'css',
  'html',
  'http',
  'javascript',
  'json',
  'php',
  'yaml',
];

/** As many of these as a block may hold, in lines as long as they may be. */
const filled = (piece: string): string =>
  piece
    .repeat(Math.ceil(9900 / piece.length))
    .slice(0, 9900)
    .replace(/[^\n]{495}/g, '$&\n')
    .slice(0, 9900);

/** Signs that open something and never close it, and chains that a pattern might try to cut in every way. */
const PIECES = [
  ...[
    'a',
    'a.',
    '.a',
    'a-',
    '((',
    '{',
    '[',
    '<',
    '<a ',
    '<a b="',
    '"',
    "'",
    '`',
    '${',
    '$(',
    '#',
    '/*',
    '<!--',
    '\\',
    '\\\n',
  ],
  ...[
    'a: ',
    '- ',
    '  a:\n',
    '<<a\n',
    '@"',
    '$"{',
    '=>',
    '<?php ',
    '"a":',
    '-a ',
    'az a ',
    'a(',
    '::',
    '\t',
    ' \n',
    'if (',
  ],
];

test.each(LANGUAGES)('%s: a block full of one thing keeps its text', (language) => {
  for (const piece of PIECES) {
    const code = filled(piece);
    expect(textOf(highlight(code, language))).toBe(code);
  }
});

test.each([
  ['a line of a megabyte', `{ "a": "${'x'.repeat(1_000_000)}" }`],
  ['many lines of a megabyte', '{ "a": 1 }\n'.repeat(100_000)],
  ['a line that is too long', `{ "a": "${'x'.repeat(500)}" }`],
  ['too many lines', '{ "a": 1 }\n'.repeat(1000)],
])('%s is plain', (_, code) => {
  expect(highlight(code, 'json')).toBe(escapeHtml(code));
});

test('depth is no more than length', () => {
  const code = `${'{ "a": ['.repeat(600)}1${']}'.repeat(600)}`.replace(/.{400}/g, '$&\n');
  expect(textOf(highlight(code, 'json'))).toBe(code);
  const template = `${'`${'.repeat(1500)}1${'}`'.repeat(1500)}`.replace(/.{400}/g, '$&\n');
  expect(textOf(highlight(template, 'javascript'))).toBe(template);
});

test('what looks like a mark of the grammars themselves is text', () => {
  const code = '<?php echo "___PHP0___"; ?> ___PHP0___ ___PHP1___ <?php $x ?>';
  expect(textOf(highlight(code, 'php'))).toBe(code);
});
