import { slug } from 'github-slugger';
import { expect, test } from 'vitest';
import { headingSlug } from '../../src/core/slug.ts';

test('a slug is what GitHub makes of a heading, whatever signs it has', () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `A ${String.fromCharCode(code)}b`;
    expect(headingSlug(text)).toBe(slug(text));
  }
});
