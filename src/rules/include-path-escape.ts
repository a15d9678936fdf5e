import { factRule } from './rule.ts';

export const includePathEscape = factRule({
  kinds: ['include-path-escape'],
  summary: 'Backslashes of a path are taken for escapes',
  why: 'In Markdown a backslash before a dot only says that the dot is a dot: the path loses its separators.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/a/b/page.md': '# Pump\n\n[!INCLUDE [x](..\\..\\includes\\note.md)]\n',
      'en-us/includes/note.md': 'Dry.\n',
    },
    good: {
      'en-us/a/b/page.md': '# Pump\n\n[!INCLUDE [x](../../includes/note.md)]\n',
      'en-us/includes/note.md': 'Dry.\n',
    },
  },
  message: ({ saw, expected }) => `\`${saw}\` loses its backslashes; it should be \`${expected ?? saw}\``,
});
