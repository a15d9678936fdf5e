import { factRule } from './rule.ts';

export const encodingInvalid = factRule({
  kinds: ['encoding-invalid'],
  summary: 'A file is not UTF-8',
  why: 'It was read as windows-1252, which is usually right and never certain.',
  severity: 'warning',
  message: ({ saw }) => `the file is not UTF-8 from here on; it was read as \`${saw}\``,
});
