import { factRule } from './rule.ts';

export const referenceUndefined = factRule({
  kinds: ['reference-undefined'],
  summary: 'A reference has no definition',
  why: 'It is shown as text.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` is defined nowhere on the page`,
});
