import { treeRule } from './rule.ts';

export const unknownLocale = treeRule({
  kind: 'unknown-locale',
  summary: 'A folder is named like a locale that the settings do not list',
  why: 'Its files are left out; add the locale to `locales` to publish them.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n', 'de-DE/page.md': '# Pumpe\n' },
    good: { 'en-us/page.md': '# Pump\n', 'sv-SE/page.md': '# Pump\n' },
  },
  message: ({ saw }) => `folder \`${saw}\` looks like a locale that \`locales\` does not list: its files are left out`,
});
