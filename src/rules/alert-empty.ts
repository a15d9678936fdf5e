import { factRule } from './rule.ts';

export const alertEmpty = factRule({
  kinds: ['alert-empty'],
  summary: 'An alert has no text',
  why: 'It was left out.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n> [!NOTE]\n\nUnplug it first.\n',
    good: '# Pump\n\n> [!NOTE]\n> Unplug it first.\n',
  },
  message: ({ saw }) => `\`[!${saw}]\` has no text; it was left out`,
});
