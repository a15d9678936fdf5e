import { factRule } from './rule.ts';

export const propertiesQuote = factRule({
  kinds: ['properties-quote'],
  summary: 'A value in a header stands in other quotes than `"`',
  why: 'It is read all the same.',
  severity: 'info',
  message: ({ saw }) => `the value of \`${saw}\` stands in quotes other than \`"\``,
});
