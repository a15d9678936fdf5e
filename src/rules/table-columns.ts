import { factRule } from './rule.ts';

export const tableColumns = factRule({
  kinds: ['table-columns'],
  summary: "A table's first row and its rule have different numbers of cells",
  why: 'Other readers show no table at all.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n| Part | Number |\n|---|---|---|\n| Filter | F-100 |\n',
    good: '# Pump\n\n| Part | Number |\n|---|---|\n| Filter | F-100 |\n',
  },
  message: ({ saw, expected }) =>
    `the table's head has ${saw === '1' ? '1 cell' : `${saw} cells`} and its rule ${expected ?? ''}; the rule was made to fit`,
});
