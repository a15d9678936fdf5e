import { placeOf, type LinkRule } from './rule.ts';

export const missingSnippet: LinkRule = {
  scope: 'link',
  verdicts: ['missing-snippet'],
  summary: 'A file of code that a page shows is not there',
  why: 'Readers see its name in its place.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n:::code language="js" source="pump.js":::\n',
    good: { 'en-us/page.md': '# Pump\n\n:::code language="js" source="pump.js":::\n', 'en-us/pump.js': 'run();\n' },
  },
  check: ({ link, target }) =>
    target.kind !== 'missing-snippet'
      ? null
      : { span: placeOf(link), message: `the code \`${link.url}\` is not there: no locale has \`${target.wanted}\`` },
};
