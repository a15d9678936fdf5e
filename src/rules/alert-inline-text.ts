import { factRule } from './rule.ts';

export const alertInlineText = factRule({
  kinds: ['alert-inline-text'],
  summary: 'The text of an alert stands on the line of its marker',
  why: 'Learn shows such an alert as an ordinary quotation.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n> [!TIP] Unplug it first.\n',
    good: '# Pump\n\n> [!TIP]\n> Unplug it first.\n',
  },
  message: ({ saw }) => `text follows \`[!${saw}]\` on its line; expected it on the next`,
});
