import { factRule } from './rule.ts';

export const markerUnclosed = factRule({
  kinds: ['marker-unclosed'],
  summary: 'A block between `:::` markers has no end',
  why: 'It was taken to end with its container.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n::: zone pivot="garden"\n\nIt stops.\n',
    good: '# Pump\n\n::: zone pivot="garden"\n\nIt stops.\n\n::: zone-end\n',
  },
  message: ({ saw }) => `\`${saw}\` has no end`,
});
