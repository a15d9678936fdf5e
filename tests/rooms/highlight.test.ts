import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight, highlightLines, labelOf } from '../../src/highlight/index.ts';
import { textOf } from './support/spans.ts';

/** Language, code, and its HTML with each span written as `[class text]`. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'azurecli',
    '# Sign in\naz acr login --name "$registry" \\\n  -g pumps | jq .x',
    '[c # Sign in]\n[f az acr login] [p --name] [s "][v $registry][s "] \\\n  [p -g] pumps | [f jq] .x',
  ],
  ['azurecli', 'az acr create pump/x --sku Basic', '[f az acr create] pump/x [p --sku] Basic'],
  ['bash', 'for i in 1 2; do echo "$i"; done', '[k for] [v i] [k in] 1 2; [k do] [f echo] [s "][v $i][s "]; [k done]'],
  ['bash', 'Waiting for the registry in westeurope', 'Waiting for the registry in westeurope'],
  ['bash', '$ docker run --rm pump # once', '$ [f docker] run [p --rm] pump [c # once]'],
  [
    'powershell',
    '$name = Get-AzResource -Type $true | Where { $_.Count -gt 3 } # few',
    '[v $name] = [f Get-AzResource] [p -Type] [n $true] | Where { [v $_].Count [k -gt] [n 3] } [c # few]',
  ],
  ['azurepowershell', 'Remove-Item -Path "$env:TEMP\\x"', '[f Remove-Item] [p -Path] [s "][v $env:TEMP][s \\x"]'],
  ['console', '$ az login --tenant x\nSign in at once', '$ [f az login] [p --tenant] x\nSign in at once'],
  ['json', '{ "a": [1, "b", null] }', '{ [p "a"]: [[n 1], [s "b"], [n null]] }'],
  ['yaml', 'kind: Pod # small\nspec:\n  size: 2', '[p kind]: Pod [c # small]\n[p spec]:\n  [p size]: [n 2]'],
  ['xml', '<a b="c">d<e/></a>', '[t <a] [p b][s ="c"][t >]d[t <e/></a>]'],
  ['csharp', 'public string Name => $"p {1}"; // x', '[k public string] Name => [s $"p ]{[n 1]}[s "]; [c // x]'],
  ['python', 'def pump(x):\n    return None', '[k def] [f pump](x):\n    [k return] [n None]'],
  ['sql', "SELECT a FROM t WHERE b = 'c'", "[k SELECT] a [k FROM] t [k WHERE] b = [s 'c']"],
  ['kusto', 'Pumps\n| where Rate > 3h\n| count', 'Pumps\n| [k where] Rate > [n 3h]\n| [k count]'],
  ['dockerfile', 'FROM pump AS build\nRUN make "x"', '[k FROM] pump [k AS] build\n[k RUN] make [s "x"]'],
  [
    'http',
    'GET https://example.com/{id}\nAccept: text/html\n\n{ "a": 1 }',
    '[k GET] https://example.com/[v {id}]\n[p Accept]: text/html\n\n{ [p "a"]: [n 1] }',
  ],
  ['http', 'HTTP/1.1 401 Unauthorized', 'HTTP/1.1 [n 401 Unauthorized]'],
  ['diff', '-old\n+new', '[d -old\n][i +new]'],
  ['text', 'if (true) return "x";', 'if (true) return "x";'],
  ['nobody knows it', 'if (true) return "x";', 'if (true) return "x";'],
  ['constructor', 'return 1', 'return 1'],
  ['__proto__', 'return 1', 'return 1'],
];

const written = (html: string): string =>
  html
    .replace(/<span class="([a-z]+)">([^<]*)<\/span>/g, '[$1 $2]')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('colours', () => {
  test.each(CASES)('%s: %j', (language, code, html) => {
    expect(written(highlight(code, language))).toBe(html);
  });

  test('markup is escaped, and a block without a language is plain', () => {
    expect(highlight('<b onclick="x">&amp;</b>', null)).toBe('&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;');
    expect(highlight('<b>', 'html')).toBe('<span class="t">&lt;b&gt;</span>');
  });

  test('the same code is the same bytes, whatever was asked before', () => {
    const html = '<p>x</p><script>var a = 1</script><style>b { color: red }</style>';
    const first = highlight(html, 'html');
    highlight('a = 1', 'python');
    for (let i = 0; i < 2000; i++) highlight(`x${'y'.repeat(2000)}${i}`, 'text');
    expect(highlight(html, 'html')).toBe(first);
    expect(written(first)).toBe(
      '[t <p>]x[t </p><script>][k var] a = [n 1][t </script><style>][p b] { [p color]: red }[t </style>]',
    );
  });
});

describe('marked lines', () => {
  const code = 'a\n"b"\n\n"c"\nd\n';

  test('neighbours are one stretch, line ends included', () => {
    expect(highlightLines(code, null, new Set([2, 3, 5]))).toBe(
      'a\n<span class="marked">&quot;b&quot;\n\n</span>&quot;c&quot;\n<span class="marked">d\n</span>',
    );
  });

  test('a comment over several lines is cut at their ends', () => {
    expect(highlightLines('/* a\nb */\nc', 'csharp', new Set([2]))).toBe(
      '<span class="c">/* a\n</span><span class="marked"><span class="c">b */</span>\n</span>c',
    );
  });

  test('lines that are not there mark nothing', () => {
    expect(highlightLines(code, null, new Set([0, 9]))).toBe(highlight(code, null));
  });
});

const LANGUAGES =
  'apache azurecli azurepowershell bash bicep c console cpp csharp css diff dockerfile fsharp git go gradle groovy hcl html http ini java ' +
  'javascript json kotlin kusto makefile nginx objective-c perl php powershell python r ruby rust scala sql swift toml typescript vb xml yaml';

const anyCode = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '`',
          '<',
          '>',
          '&',
          '</',
          '<!--',
          '-->',
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          '$',
          '${',
          '$(',
          '\\',
          '\n',
          ' ',
          '#',
        ],
        ...[
          '//',
          '/*',
          '*/',
          '--',
          'a',
          'az ',
          'if ',
          '=',
          ':',
          '@',
          '<<x\n',
          'x',
          '0',
          '-',
          '<script>',
          '<?php ',
          '%',
          '|',
          ';',
          '\t',
        ],
        ...['___PHP0___', '&lt;', '\u0000', '\ud800', '\r', '\u2028'],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('of any code', () => {
  test.each(LANGUAGES.split(' '))('%s: all of its text is there, and nothing but text and span', (language) => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(textOf(highlight(code, language))).toBe(code);
        expect(textOf(highlightLines(code, language, new Set([1, 3])))).toBe(code);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

test('labels are what readers call a language', () => {
  expect(['azurecli', 'csharp', 'text', 'console', 'toString'].map(labelOf)).toEqual([
    'Azure CLI',
    'C#',
    null,
    null,
    null,
  ]);
});
