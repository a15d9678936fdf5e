import { factRule } from './rule.ts';

export const headingUnderline = factRule({
  kinds: ['heading-underline'],
  summary: 'A rule directly below a text makes the text a heading',
  why: 'It was probably meant as a rule.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nThis is a sentence.\n---\n',
    good: '# Pump\n\nThis is a sentence.\n\n---\n',
  },
  message: ({ saw }) => `\`${saw}\` directly below a text would make a heading of it; it was read as a rule`,
  // Whether a rule or a heading was meant is read from the text above.
  certain: () => false,
});
