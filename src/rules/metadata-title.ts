import { factRule } from './rule.ts';

export const metadataTitle = factRule({
  kinds: ['metadata-title'],
  summary: 'A page has neither a title nor a first heading',
  why: 'It is listed under its file name.',
  severity: 'warning',
  example: {
    bad: 'The pump is loud.\n',
    good: '# Pump\n\nThe pump is loud.\n',
  },
  message: () => 'the page has neither a `title` nor a heading of level 1: its file name stands in',
});
