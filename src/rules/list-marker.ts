import { factRule } from './rule.ts';

export const listMarker = factRule({
  kinds: ['list-marker'],
  summary: 'Lines look like a list and are none',
  why: 'Other readers run them together.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n• Filter\n• Seal\n',
    good: '# Pump\n\n- Filter\n- Seal\n',
  },
  message: ({ saw }) => `\`${saw}\` was read as a list item`,
  // Nobody starts a line of text with a bullet; numbers and dashes may be something else.
  certain: ({ saw }) => /^[•◦▪●]/.test(saw),
});
