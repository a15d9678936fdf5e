import { factRule } from './rule.ts';

export const redirectsJson = factRule({
  kinds: ['redirects-json'],
  summary: 'A redirect file is not valid JSON',
  why: 'Links to pages that have moved can not be followed.',
  severity: 'error',
  message: ({ saw }) => `the redirect file is not valid JSON (${saw})`,
});
