import { factRule } from './rule.ts';

export const alertUnquoted = factRule({
  kinds: ['alert-unquoted'],
  summary: 'The marker of an alert stands outside a quotation',
  why: 'Other readers show the marker as text.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n[!NOTE] Unplug it first.\n',
    good: '# Pump\n\n> [!NOTE]\n> Unplug it first.\n',
  },
  message: ({ saw }) => `\`[!${saw}]\` has no \`>\` before it; its paragraph was read as the alert`,
});
