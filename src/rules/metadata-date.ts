import { factRule } from './rule.ts';

export const metadataDate = factRule({
  kinds: ['metadata-date'],
  summary: 'A date can not be read',
  why: 'The page shows no date, and nobody can tell how old it is.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\nms.date: 13/31/2018\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.date: 01/31/2018\n---\n# Pump\n',
  },
  message: ({ saw }) => `\`${saw}\` is no date; expected \`MM/DD/YYYY\` or \`YYYY-MM-DD\``,
});
