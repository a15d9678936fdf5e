import { factRule } from './rule.ts';

export const markerStray = factRule({
  kinds: ['marker-stray'],
  summary: 'A marker ends a block that was never opened',
  why: 'It was left out.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` ends nothing`,
});
