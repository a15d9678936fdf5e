import { factRule } from './rule.ts';

export const metadataEnum = factRule({
  kinds: ['metadata-enum'],
  summary: 'A value in a header is none of those that are known',
  why: 'It is kept as written and used for nothing.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\nms.topic: articles\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.topic: article\n---\n# Pump\n',
  },
  message: ({ saw, expected }) =>
    `\`${saw}\` is no known value${expected === undefined ? '' : `; expected \`${expected}\``}`,
  certain: () => false,
});
