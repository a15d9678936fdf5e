import { factRule } from './rule.ts';

export const frontmatterKeyTypo = factRule({
  kinds: ['frontmatter-key-typo'],
  summary: 'A key in a header is nearly one that is known',
  why: 'What it says is kept as written and probably not used.',
  severity: 'info',
  example: {
    bad: '---\ntitle: Pump\nms.reviwer: eva\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.reviewer: eva\n---\n# Pump\n',
  },
  message: ({ saw, expected }) => `\`${saw}\` is no key that is known; expected \`${expected ?? ''}\``,
  certain: () => false,
});
