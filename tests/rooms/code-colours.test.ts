import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/core/contrast.ts';

const styleOf = (name: string): string =>
  readFileSync(new URL(`../../src/site/styles/${name}.css`, import.meta.url), 'utf8');
const code = styleOf('highlight');

/** Custom properties of the styles, with what they are set to first: the list of colours of `:root`. */
const values = new Map(
  Array.from(
    `${code}${styleOf('base')}`.matchAll(/^ {4}(--[\w-]+):\s*([^;]+);/gm),
    ([, name = '', value = '']) => [name, value] as const,
  ).toReversed(),
);

/** A property's colour in one of the themes. */
function colour(name: string, theme: 'light' | 'dark'): string {
  const value = values.get(name) ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other !== undefined) return colour(other, theme);
  const [, light, dark] = /^light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)$/.exec(value) ?? [];
  const found = theme === 'light' ? light : dark;
  if (found === undefined) throw new Error(`${name} is no colour: ${value}`);
  return found;
}

const classes = Array.from(code.matchAll(/\.code \.([a-z]) \{\s*color: var\((--[\w-]+)\)/g), ([, name, property]) => [
  name,
  property,
]);

test('every class of highlighting has a colour of its own name', () => {
  const source = readFileSync(new URL('../../src/highlight/classes.ts', import.meta.url), 'utf8');
  const kinds = Array.from(source.matchAll(/^ {2}([a-z]): '/gm), ([, kind]) => kind);
  expect(classes).toEqual(kinds.map((kind) => [kind, `--mooring-code-${kind}`]));
});

const readable = [...classes.map(([, property = '']) => property), '--sl-color-text', '--sl-color-gray-3'];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(readable)('%s can be read on a block', (property) => {
    expect(contrast(colour(property, theme), colour('--mooring-code', theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(readable)('%s can be read on a marked line', (property) => {
    expect(contrast(colour(property, theme), colour('--mooring-code-marked', theme))).toBeGreaterThanOrEqual(4.5);
  });
});
