import { factRule } from './rule.ts';

export const frontmatterUnclosed = factRule({
  kinds: ['frontmatter-unclosed'],
  summary: 'A header is never closed',
  why: 'Without its closing line the header is text, and the page has no metadata.',
  severity: 'error',
  message: () => 'the header has no closing `---`: it is shown as text',
});
