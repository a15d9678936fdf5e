import { factRule } from './rule.ts';

export const frontmatterUnknownKey = factRule({
  kinds: ['frontmatter-unknown-key'],
  summary: 'A header has a key that nothing reads',
  why: 'It is kept as written and used for nothing.',
  severity: 'info',
  example: {
    bad: '---\ntitle: Pump\nmood: good\n---\n# Pump\n',
    good: '---\ntitle: Pump\nauthor: eva\n---\n# Pump\n',
  },
  message: ({ saw }) => `\`${saw}\` is no key that is known`,
});
