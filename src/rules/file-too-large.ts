import { factRule } from './rule.ts';

export const fileTooLarge = factRule({
  kinds: ['file-too-large'],
  summary: 'A file is too large for a page',
  why: 'Nobody reads a page of this size; its text is left out.',
  severity: 'error',
  message: ({ saw }) => `the file has ${saw}, too much for a page: its text is left out`,
});
