import { factRule } from './rule.ts';

const REASONS: Readonly<Record<string, string>> = {
  colon: 'expected `:` behind a name',
  comma: 'expected `,` or a closing bracket',
  deep: 'its lists and objects are nested too deeply',
  end: 'it ends too early',
  name: 'expected a name in quotes',
  string: 'a string has no end',
  value: 'expected a value',
};

export const jsonInvalid = factRule({
  kinds: ['json-invalid'],
  summary: 'Data cannot be read',
  why: 'Its text is shown as it stands.',
  severity: 'error',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n---\n{ "parts" 1 }\n---\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n---\n{ "formElements": [] }\n---\n',
  },
  message: ({ saw }) => `the data is not JSON: ${REASONS[saw] ?? saw}`,
});
