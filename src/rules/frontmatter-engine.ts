import { factRule } from './rule.ts';

export const frontmatterEngine = factRule({
  kinds: ['frontmatter-engine'],
  summary: 'A header asks to be evaluated',
  why: 'Only YAML headers are read; code in a header is never run.',
  severity: 'error',
  message: ({ saw }) => `a header of type \`${saw}\` is never evaluated; only YAML between \`---\` lines is read`,
});
