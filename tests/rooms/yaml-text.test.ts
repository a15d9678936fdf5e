import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { piecesOf } from '../../src/dialects/yaml-pages/yaml-text.ts';
import { readYamlTree, textAt } from '../../src/dialects/yaml-pages/yaml-tree.ts';

const letters = fc.constantFrom(
  'a',
  'word',
  'é',
  '🎉',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  "'",
  '"',
  '\\',
  ': ',
  ' #',
  '- ',
  '`',
  '|',
  '>',
  '&x',
  '*',
);
const texts = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));
const styles = fc.record({
  lineWidth: fc.constantFrom(-1, 10, 40),
  forceQuotes: fc.boolean(),
  quotingType: fc.constantFrom("'" as const, '"' as const),
  indent: fc.constantFrom(2, 4),
});

test('the pieces of a text in any style are the text', () => {
  fc.assert(
    fc.property(texts, styles, fc.boolean(), (value, style, windows) => {
      const written = dump({ above: 'x', list: [{ key: value }], below: 'y' }, style);
      const source = windows ? written.replaceAll('\n', '\r\n') : written;
      const tree = readYamlTree(source);
      expect(tree.type).toBe('map');
      const node = tree.type === 'map' ? tree.entries[1]?.value : undefined;
      const text = textAt(node?.type === 'list' ? (node.items[0] ?? null) : null, 'key');
      if (value.trim() === '') return void expect(text).toBeNull();
      const pieces = text === null ? [] : piecesOf(source, text);
      const joined = pieces.map((piece) => (typeof piece === 'string' ? piece : source.slice(piece.start, piece.end)));
      expect(joined.join('').replaceAll('\r\n', '\n')).toBe(text?.value);
      // Words stay where they are: only blanks, escapes and what YAML folds are written anew.
      const anew = pieces.filter((piece) => typeof piece === 'string').join('');
      if (!/[\\\p{Cs}]/u.test(source)) expect(anew.trim()).toBe('');
    }),
    { numRuns: 2_000 },
  );
});
