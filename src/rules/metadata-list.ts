import { factRule } from './rule.ts';

export const metadataList = factRule({
  kinds: ['metadata-list'],
  summary: 'A list in a header is written in more than one way',
  why: 'It was read as one list, each value once.',
  severity: 'info',
  example: {
    bad: '---\ntitle: Pump\ntags: filter, seal, filter\n---\n# Pump\n',
    good: '---\ntitle: Pump\ntags: filter, seal\n---\n# Pump\n',
  },
  message: ({ saw, expected }) =>
    expected === undefined
      ? `\`${saw}\` stands in the list more than once`
      : `the list is separated by \`,\` and by \`;\`: it was read as \`${expected}\``,
});
