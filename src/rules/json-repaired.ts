import { factRule } from './rule.ts';

const REPAIRS: Readonly<Record<string, string>> = {
  bracket: 'a closing bracket is missing',
  comma: 'a comma stands before a closing bracket',
  control: 'a line break or tab stands in a string; expected `\\n` or `\\t`',
  escape: 'a backslash stands before a character that needs none; expected `\\\\`',
  name: 'a name stands without quotes',
};

export const jsonRepaired = factRule({
  kinds: ['json-repaired'],
  summary: 'Data is not quite JSON',
  why: 'Other readers of the file may refuse it.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n---\n{ "formElements": [{ "displayLabel": "Number" }]\n---\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n---\n{ "formElements": [{ "displayLabel": "Number" }] }\n---\n',
  },
  message: ({ saw }) => REPAIRS[saw] ?? saw,
});
