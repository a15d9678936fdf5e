import { factRule } from './rule.ts';

export const fenceInfo = factRule({
  kinds: ['fence-info'],
  summary: 'Code stands on the line that opens a code block',
  why: 'Other readers hide it.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n```xml <pump>\n</pump>\n```\n',
    good: '# Pump\n\n```xml\n<pump>\n</pump>\n```\n',
  },
  message: ({ saw }) => `\`${saw}\` stands on the line that opens the code block; it was read as code`,
});
