import { factRule } from './rule.ts';

export const headingSpace = factRule({
  kinds: ['heading-space'],
  summary: 'A heading has no blank after its signs',
  why: 'Other readers show it as text.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n##Parts\n',
    good: '# Pump\n\n## Parts\n',
  },
  message: ({ saw }) => `\`${saw}\` has no blank after its \`#\`; it was read as a heading`,
  // One sign may be a tag or a comment.
  certain: ({ saw }) => saw.startsWith('##'),
});
