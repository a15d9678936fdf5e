import { factRule } from './rule.ts';

export const tableRow = factRule({
  kinds: ['table-row'],
  summary: 'A row of a table has more cells than its head',
  why: 'The cells beyond it are not shown by other readers.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n| Part |\n|---|\n| Filter | F-100 |\n',
    good: '# Pump\n\n| Part | |\n|---|---|\n| Filter | F-100 |\n',
  },
  message: ({ saw, expected }) => `the row has ${saw} cells, the head ${expected ?? ''}`,
  // The row may be too long, or the head too short.
  certain: () => false,
});
