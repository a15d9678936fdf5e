import { factRule } from './rule.ts';

export const metadataLocale = factRule({
  kinds: ['metadata-locale'],
  summary: 'A file claims another locale than its folder',
  why: 'Readers and search engines are told the wrong language.',
  severity: 'error',
  example: {
    bad: { 'en-us/page.md': '# Pump\n', 'sv-se/page.md': '---\ntitle: Pump\nms.contentlocale: nl-NL\n---\n# Pump\n' },
    good: { 'en-us/page.md': '# Pump\n', 'sv-se/page.md': '---\ntitle: Pump\nms.contentlocale: sv-SE\n---\n# Pump\n' },
  },
  message: ({ saw, expected }) => `the file says it is in \`${saw}\` but stands in the folder of \`${expected ?? ''}\``,
  // The file may also stand in the wrong folder.
  certain: () => false,
});
