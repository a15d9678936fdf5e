import { factRule } from './rule.ts';

export const listMarker = factRule({
  kinds: ['list-marker'],
  summary: 'Lines look like a list and are none',
  why: 'Other readers run them together.',
  severity: 'info',
  message: ({ saw }) => `\`${saw}\` was read as a list item`,
});
