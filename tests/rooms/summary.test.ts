import { expect, test } from 'vitest';
import { readPage } from '../../src/dialects/index.ts';
import { toSource } from '../../src/read/index.ts';
import { summaryOf, type BodyPlan } from '../../src/render/index.ts';
import { fileRef } from './support/site.ts';

function summary(text: string): string | null {
  const file = fileRef('docs/en-us/a.md');
  const plan: BodyPlan = { file, links: {}, includes: {}, ids: [], locale: 'en-us', language: 'en' };
  return summaryOf(plan, () => readPage(toSource(file, Buffer.from(text))));
}

test.each([
  [
    'the first paragraph',
    '# Pump\n\nThe **pump** moves `water` from [here](a.md) to there.\n\nMore.\n',
    'The pump moves water from here to there.',
  ],
  [
    'no label',
    '# Pump\n\nApplies to:\n\nThe pump moves water from here to there.\n',
    'The pump moves water from here to there.',
  ],
  [
    'no note',
    '# Pump\n\n> [!NOTE]\n> Mind the handle, it is hot, and it turns fast.\n\nThe pump moves water from here to there.\n',
    'The pump moves water from here to there.',
  ],
  ['nothing', '# Pump\n\n- a\n- b\n', null],
  ['whole words', `# Pump\n\n${'pump water, '.repeat(30)}\n`, `${'pump water, '.repeat(12)}pump…`],
  ['letters, where there are no blanks', `# ポンプ\n\n${'水'.repeat(300)}\n`, `${'水'.repeat(155)}…`],
])('a page that does not describe itself: %s', (_, text, wanted) => {
  expect(summary(text)).toBe(wanted);
});

test('no letter is cut in two', () => {
  expect(summary(`x${'😀'.repeat(200)}\n`)?.isWellFormed()).toBe(true);
});
