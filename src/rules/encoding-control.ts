import { factRule } from './rule.ts';

export const encodingControl = factRule({
  kinds: ['encoding-control'],
  summary: 'A file holds a control character',
  why: 'Such characters show as nothing or as boxes and break searches; a blank stands in its place.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nIt\u0007rings.\n',
    good: '# Pump\n\nIt rings.\n',
  },
  message: ({ saw }) => `control character \`${saw}\` was replaced by a blank`,
  // What stood there instead is not known.
  certain: () => false,
});
