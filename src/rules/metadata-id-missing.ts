import { factRule } from './rule.ts';

export const metadataIdMissing = factRule({
  kinds: ['metadata-id-missing'],
  summary: 'A support article has no id',
  why: 'Support tools cannot map a topic to it.',
  severity: 'error',
  message: () => 'the article has no `articleId`',
});
