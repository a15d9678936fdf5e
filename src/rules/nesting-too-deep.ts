import { factRule } from './rule.ts';

export const nestingTooDeep = factRule({
  kinds: ['nesting-too-deep'],
  summary: 'Quotes, lists or emphasis are nested too deep',
  why: 'What is deeper is shown as it was written.',
  severity: 'warning',
  message: ({ saw }) => `nesting goes deeper than ${saw} levels here: the rest is shown as it was written`,
});
