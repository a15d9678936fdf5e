import { factRule } from './rule.ts';

export const alertTranslated = factRule({
  kinds: ['alert-translated'],
  summary: "An alert's kind was translated",
  why: 'Other readers show it as an ordinary quotation.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n', 'sv-se/page.md': '# Pump\n\n> [!OBSERVERA]\n> Dra ur kontakten.\n' },
    good: { 'en-us/page.md': '# Pump\n', 'sv-se/page.md': '# Pump\n\n> [!NOTE]\n> Dra ur kontakten.\n' },
  },
  message: ({ saw, expected }) => `\`${saw}\` was read as \`[!${expected ?? ''}]\``,
});
