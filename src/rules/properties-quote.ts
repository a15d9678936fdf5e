import { factRule } from './rule.ts';

export const propertiesQuote = factRule({
  kinds: ['properties-quote'],
  summary: 'A value in a header does not stand in `"` quotes',
  why: 'It is read all the same.',
  severity: 'info',
  message: ({ saw }) => `the value of \`${saw}\` does not stand in \`"\` quotes`,
});
