import { factRule } from './rule.ts';

export const linkGap = factRule({
  kinds: ['link-gap'],
  summary: 'A blank stands between the two parts of a link',
  why: 'Other readers show no link.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` has a blank before its address; it was read as a link`,
});
