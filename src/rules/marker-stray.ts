import { factRule } from './rule.ts';

export const markerStray = factRule({
  kinds: ['marker-stray'],
  summary: 'A marker ends a block that was never opened',
  why: 'It was left out.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n::: zone-end\n\nIt stops.\n',
    good: '# Pump\n\n::: zone pivot="garden"\nIt stops.\n::: zone-end\n',
  },
  message: ({ saw }) => `\`${saw}\` ends nothing`,
});
