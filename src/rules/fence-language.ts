import { factRule } from './rule.ts';

export const fenceLanguage = factRule({
  kinds: ['fence-language'],
  summary: 'A code block is of a language that nobody knows',
  why: 'It is shown without highlighting.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n```klingon\nnuqneH\n```\n',
    good: '# Pump\n\n```sh\npump off\n```\n',
  },
  message: ({ saw }) => `\`${saw}\` is no language that is known`,
});
