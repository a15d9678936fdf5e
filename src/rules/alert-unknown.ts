import { factRule } from './rule.ts';

export const alertUnknown = factRule({
  kinds: ['alert-unknown'],
  summary: 'An alert is of a kind that nobody knows',
  why: 'It is shown as an ordinary quotation.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n> [!BEWARE]\n> Wet floor.\n',
    good: '# Pump\n\n> [!WARNING]\n> Wet floor.\n',
  },
  message: ({ saw }) =>
    `\`[!${saw}]\` is no kind of alert; expected \`NOTE\`, \`TIP\`, \`IMPORTANT\`, \`WARNING\` or \`CAUTION\``,
});
