import { factRule } from './rule.ts';

export const frontmatterFlattened = factRule({
  kinds: ['frontmatter-flattened'],
  summary: 'A header has lost its line ends',
  why: 'It was split at the keys that are known; other keys are part of their neighbours.',
  severity: 'warning',
  message: () => 'the header is one line; it was split at its known keys',
});
