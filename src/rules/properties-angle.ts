import { factRule } from './rule.ts';

export const propertiesAngle = factRule({
  kinds: ['properties-angle'],
  summary: 'A value in a header holds unescaped angle brackets',
  why: 'Other readers end the header there.',
  severity: 'warning',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  description="less than < 4 bar"\n/>\n\n# Pump\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n  description="less than &lt; 4 bar"\n/>\n\n# Pump\n',
  },
  message: ({ saw }) => `the value of \`${saw}\` holds \`<\` or \`>\`; expected \`&lt;\` and \`&gt;\``,
});
