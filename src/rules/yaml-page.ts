import { factRule } from './rule.ts';

export const yamlPage = factRule({
  kinds: ['yaml-page'],
  summary: 'A YAML page cannot be read',
  why: 'Its text is shown as it stands.',
  severity: 'error',
  example: {
    bad: { 'en-us/faq.yml': '### YamlMime:FAQ\nmetadata:\n  title: Pump\ntitle: Pump\nsummary: Loud\nsummary: Wet\n' },
    good: { 'en-us/faq.yml': '### YamlMime:FAQ\nmetadata:\n  title: Pump\ntitle: Pump\nsummary: Loud\n' },
  },
  message: ({ saw }) => `the YAML cannot be read: ${saw}`,
});
