import { factRule } from './rule.ts';

export const markerUnknown = factRule({
  kinds: ['marker-unknown'],
  summary: 'A `:::` or `[!` marker is of a kind that nobody knows',
  why: 'Readers see the marker as text, or nothing of it; what follows it is shown.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n:::note\nUnplug it first.\n:::\n',
    good: '# Pump\n\n> [!NOTE]\n> Unplug it first.\n',
  },
  message: ({ saw }) => `\`${saw}\` is no marker that is known`,
});
