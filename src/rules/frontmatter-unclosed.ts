import { factRule } from './rule.ts';

export const frontmatterUnclosed = factRule({
  kinds: ['frontmatter-unclosed'],
  summary: 'A header is never closed',
  why: 'Without its end a header may be taken for text, or text for a header.',
  severity: 'error',
  example: {
    bad: '---\ntitle: Pump\n\n# Pump\n',
    good: '---\ntitle: Pump\n---\n\n# Pump\n',
  },
  message: ({ saw }) =>
    saw === '---'
      ? 'the header has no closing `---`: it is shown as text'
      : 'the header has no closing `/>`: it was read up to its last attribute',
});
