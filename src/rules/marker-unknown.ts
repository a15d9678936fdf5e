import { factRule } from './rule.ts';

export const markerUnknown = factRule({
  kinds: ['marker-unknown'],
  summary: 'A `:::` or `[!` marker is of a kind that nobody knows',
  why: 'It is left out and its content is shown.',
  severity: 'info',
  message: ({ saw }) => `\`${saw}\` is no marker that is known`,
});
