import { factRule } from './rule.ts';

export const metadataPlaceholder = factRule({
  kinds: ['metadata-placeholder'],
  summary: 'A value in a header is still that of the template',
  why: 'It says nothing about the page.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` is a placeholder`,
});
