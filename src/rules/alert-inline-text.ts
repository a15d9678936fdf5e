import { factRule } from './rule.ts';

export const alertInlineText = factRule({
  kinds: ['alert-inline-text'],
  summary: 'The text of an alert stands on the line of its marker',
  why: 'Learn shows such an alert as an ordinary quotation.',
  severity: 'info',
  message: ({ saw }) => `text follows \`[!${saw}]\` on its line; expected it on the next`,
});
