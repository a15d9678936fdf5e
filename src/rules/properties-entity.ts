import { factRule } from './rule.ts';

export const propertiesEntity = factRule({
  kinds: ['properties-entity'],
  summary: 'A value in a header holds character references',
  why: 'They were decoded.',
  severity: 'info',
  message: ({ saw }) => `the value of \`${saw}\` holds character references; they were decoded`,
});
