import { factRule } from './rule.ts';

export const alertTranslated = factRule({
  kinds: ['alert-translated'],
  summary: "An alert's kind was translated",
  why: 'Other readers show it as an ordinary quotation.',
  severity: 'warning',
  message: ({ saw, expected }) => `\`${saw}\` was read as \`[!${expected ?? ''}]\``,
});
