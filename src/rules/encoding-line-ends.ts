import { factRule } from './rule.ts';

export const encodingLineEnds = factRule({
  kinds: ['encoding-line-ends'],
  summary: 'Line ends are not all line feeds',
  why: 'Editors and comparison tools may show whole files as changed.',
  severity: 'info',
  example: {
    bad: '# Pump\r\n',
    good: '# Pump\n',
  },
  message: ({ saw }) => `the file has ${saw} line ends; they were read as line feeds`,
});
