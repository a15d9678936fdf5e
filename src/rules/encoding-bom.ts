import { factRule } from './rule.ts';

export const encodingBom = factRule({
  kinds: ['encoding-bom'],
  summary: 'A file starts with a byte order mark',
  why: 'Some tools take it for text and no longer find the header behind it.',
  severity: 'info',
  example: {
    bad: '\ufeff# Pump\n',
    good: '# Pump\n',
  },
  message: () => 'the file starts with a byte order mark',
});
