import { factRule } from './rule.ts';

export const jsonInvalid = factRule({
  kinds: ['json-invalid'],
  summary: 'Data cannot be read',
  why: 'Its text is shown as it stands.',
  severity: 'error',
  message: ({ saw }) => `the data is not JSON: ${saw}`,
});
