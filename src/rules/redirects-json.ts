import { factRule } from './rule.ts';

export const redirectsJson = factRule({
  kinds: ['redirects-json'],
  summary: 'A redirect file is not valid JSON',
  why: 'Links to pages that have moved can not be followed.',
  severity: 'error',
  example: {
    bad: { 'en-us/page.md': '# Pump\n', 'en-us/.openpublishing.redirection.json': '{ "redirections": [\n' },
    good: {
      'en-us/page.md': '# Pump\n',
      'en-us/.openpublishing.redirection.json':
        '{ "redirections": [{ "source_path": "old.md", "redirect_url": "/learn/page" }] }\n',
    },
  },
  message: ({ saw }) => `the redirect file is not valid JSON (${saw})`,
});
