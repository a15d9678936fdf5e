import { factRule } from './rule.ts';

export const frontmatterDuplicateKey = factRule({
  kinds: ['frontmatter-duplicate-key'],
  summary: 'A header names a key twice',
  why: 'The first value counts; tools disagree on that.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\ntitle: The pump\n---\n# Pump\n',
    good: '---\ntitle: Pump\n---\n# Pump\n',
  },
  message: ({ saw, expected }) => `\`${saw}\` is given again; the first value, \`${expected ?? ''}\`, counts`,
});
