import { factRule } from './rule.ts';

export const yamlPage = factRule({
  kinds: ['yaml-page'],
  summary: 'A YAML page cannot be read',
  why: 'Its text is shown as it stands.',
  severity: 'error',
  message: ({ saw }) => `the YAML cannot be read: ${saw}`,
});
