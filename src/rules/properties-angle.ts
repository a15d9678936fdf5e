import { factRule } from './rule.ts';

export const propertiesAngle = factRule({
  kinds: ['properties-angle'],
  summary: 'A value in a header holds unescaped angle brackets',
  why: 'Other readers end the header there.',
  severity: 'warning',
  message: ({ saw }) => `the value of \`${saw}\` holds \`<\` or \`>\`; expected \`&lt;\` and \`&gt;\``,
});
