import { factRule } from './rule.ts';

export const metadataDateHandoff = factRule({
  kinds: ['metadata-date-handoff'],
  summary: 'A page is dated after it was handed to translation',
  why: 'One of the two dates is wrong.',
  severity: 'warning',
  message: ({ saw, expected }) => `the page is dated \`${saw}\`, after its hand-off on \`${expected ?? ''}\``,
});
