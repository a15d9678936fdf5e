import { factRule } from './rule.ts';

export const propertiesSpace = factRule({
  kinds: ['properties-space'],
  summary: 'Blanks stand around an equals sign in a header',
  why: 'It is read all the same.',
  severity: 'info',
  message: ({ saw }) => `blanks stand around the \`=\` of \`${saw}\``,
});
