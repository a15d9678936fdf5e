import { factRule } from './rule.ts';

export const frontmatterEngine = factRule({
  kinds: ['frontmatter-engine'],
  summary: 'A header asks to be evaluated',
  why: 'Only YAML headers are read; code in a header is never run.',
  severity: 'error',
  example: {
    bad: '---json\n{ "title": "Pump" }\n---\n# Pump\n',
    good: '---\ntitle: Pump\n---\n# Pump\n',
  },
  message: ({ saw }) => `a header of type \`${saw}\` is never evaluated; only YAML between \`---\` lines is read`,
});
