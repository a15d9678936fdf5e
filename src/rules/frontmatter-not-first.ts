import { factRule } from './rule.ts';

export const frontmatterNotFirst = factRule({
  kinds: ['frontmatter-not-first'],
  summary: 'Something stands before the header',
  why: 'Other tools then see no header at all.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n---\ntitle: Pump\n---\n',
    good: '---\ntitle: Pump\n---\n\n# Pump\n',
  },
  message: ({ saw }) =>
    `${saw === '' ? 'white space' : `\`${saw}\``} stands before the header; expected the header first`,
});
