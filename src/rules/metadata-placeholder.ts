import { factRule } from './rule.ts';

export const metadataPlaceholder = factRule({
  kinds: ['metadata-placeholder'],
  summary: 'A value in a header is still that of the template',
  why: 'It says nothing about the page.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\nms.topic: article-type-from-white-list\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.topic: how-to\n---\n# Pump\n',
  },
  message: ({ saw }) => `\`${saw}\` is a placeholder`,
});
