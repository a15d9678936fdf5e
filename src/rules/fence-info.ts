import { factRule } from './rule.ts';

export const fenceInfo = factRule({
  kinds: ['fence-info'],
  summary: 'Code stands on the line that opens a code block',
  why: 'Other readers hide it.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` stands on the line that opens the code block; it was read as code`,
});
