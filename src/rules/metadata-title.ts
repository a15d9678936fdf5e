import { factRule } from './rule.ts';

export const metadataTitle = factRule({
  kinds: ['metadata-title'],
  summary: 'A page has neither a title nor a first heading',
  why: 'It is listed under its file name.',
  severity: 'warning',
  message: () => 'the page has neither a `title` nor a heading of level 1: its file name stands in',
});
