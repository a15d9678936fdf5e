import { factRule } from './rule.ts';

export const includeKeyword = factRule({
  kinds: ['include-keyword'],
  summary: 'The keyword of an include or of a video is damaged',
  why: 'Other readers show the marker instead of what it stands for.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n[! INCLUDE [Care](includes/care.md)]\n', 'en-us/includes/care.md': 'Dry it.\n' },
    good: { 'en-us/page.md': '# Pump\n\n[!INCLUDE [Care](includes/care.md)]\n', 'en-us/includes/care.md': 'Dry it.\n' },
  },
  message: ({ saw, expected }) => `\`${saw}\` was read as \`${expected ?? saw}\``,
});
