import { factRule } from './rule.ts';

export const jsonRepaired = factRule({
  kinds: ['json-repaired'],
  summary: 'Data is not quite JSON',
  why: 'It could be read after a repair.',
  severity: 'info',
  message: ({ saw }) => `the data is not JSON: ${saw}; it was repaired`,
});
