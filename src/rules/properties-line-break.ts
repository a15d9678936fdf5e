import { factRule } from './rule.ts';

export const propertiesLineBreak = factRule({
  kinds: ['properties-line-break'],
  summary: 'A value in a header runs over its line',
  why: 'The line end was read as a blank.',
  severity: 'info',
  message: ({ saw }) => `the value of \`${saw}\` runs over its line`,
});
