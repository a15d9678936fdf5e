import { factRule } from './rule.ts';

export const frontmatterYaml = factRule({
  kinds: ['frontmatter-yaml'],
  summary: 'A header is not valid YAML',
  why: 'It was read line by line, which is a guess.',
  severity: 'error',
  example: {
    bad: '---\ntitle: Pump\n\t- parts: all\n---\n# Pump\n',
    good: '---\ntitle: "Pump: parts"\n---\n# Pump\n',
  },
  message: ({ saw }) => `the header is not valid YAML (${saw}): it was read line by line`,
});
