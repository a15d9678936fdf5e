import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSimpleYaml } from '../../src/dialects/headers/simple-yaml.ts';
import { parseYaml } from '../../src/dialects/yaml.ts';

const bothRead = (text: string): void => {
  const simple = readSimpleYaml(text);
  if (simple !== null) expect(simple).toEqual(parseYaml(text) ?? {});
};

describe('lines of keys and values', () => {
  test.each([
    ['title: A title | Site\nms.date: 01/02/2020  \nempty:\n\n# remark\nlast: x', 4],
    [`a: "double: # quoted"\nb: 'single - quoted' \nc: it's "so"\nd: ""`, 4],
    ['', 0],
  ])('%j', (text, keys) => {
    expect(Object.keys(readSimpleYaml(text) ?? { none: null })).toHaveLength(keys);
    bothRead(text);
  });

  test.each([
    ...['a: b: c', 'a: b #c', 'a: b:', 'a: [b]', 'a:\n  b: c', 'a:\n- b', 'a: |\n  b', 'a: b\n  c', ' a: b', 'a : b'],
    ...[
      'a: "\\n"',
      "a: 'it''s'",
      'a: "b" c',
      'a: b\na: c',
      '"a": b',
      '- a',
      'a: \tb',
      'a: b\u0007',
      'a: \ufeffb',
      'a:b',
    ],
  ])('%j is for the other reader', (text) => expect(readSimpleYaml(text)).toBeNull());
});

test('whatever is read is read as YAML', () => {
  const signs = fc.constantFrom(...'ab.-_ :#"\'\n\t|>[]{},&*!%@`?\\é\u00a0\u2028'.split(''));
  const value = fc.string({ unit: signs, maxLength: 12 });
  const line = fc.oneof(
    value,
    value.map((text) => `key: ${text}`),
    fc.tuple(fc.constantFrom('a', 'b', 'c'), value).map(([key, text]) => `${key}:${text}`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => bothRead(lines.join('\n'))),
    { numRuns: 20_000 },
  );
});
