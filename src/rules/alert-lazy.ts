import { factRule } from './rule.ts';

export const alertLazy = factRule({
  kinds: ['alert-lazy'],
  summary: 'The text of an alert stands outside its quotation',
  why: 'Other readers show an empty alert.',
  severity: 'info',
  message: () => 'the text below stands outside of the quotation; it was taken into the alert',
});
