import { factRule } from './rule.ts';

export const metadataDateOrder = factRule({
  kinds: ['metadata-date-order'],
  summary: 'A date is written day first',
  why: 'It was read as the only date it can be.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\nms.date: 22/01/2019\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.date: 01/22/2019\n---\n# Pump\n',
  },
  message: ({ saw, expected }) =>
    `\`${saw}\` is no date in the order month, day, year; it was read as \`${expected ?? ''}\``,
  certain: () => false,
});
