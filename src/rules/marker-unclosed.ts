import { factRule } from './rule.ts';

export const markerUnclosed = factRule({
  kinds: ['marker-unclosed'],
  summary: 'A block between `:::` markers has no end',
  why: 'It was taken to end with its container.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` has no end`,
});
