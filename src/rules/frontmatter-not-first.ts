import { factRule } from './rule.ts';

export const frontmatterNotFirst = factRule({
  kinds: ['frontmatter-not-first'],
  summary: 'Something stands before the header',
  why: 'Other tools then see no header at all.',
  severity: 'warning',
  message: ({ saw }) =>
    `${saw === '' ? 'white space' : `\`${saw}\``} stands before the header; expected the header first`,
});
