import { factRule } from './rule.ts';

export const alertLazy = factRule({
  kinds: ['alert-lazy'],
  summary: 'The text of an alert stands outside its quotation',
  why: 'Other readers show an empty alert.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n> [!NOTE]\nUnplug it first.\n',
    good: '# Pump\n\n> [!NOTE]\n> Unplug it first.\n',
  },
  message: () => 'the text below stands outside of the quotation; it was taken into the alert',
});
