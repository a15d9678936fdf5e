import { factRule } from './rule.ts';

export const alertPseudo = factRule({
  kinds: ['alert-pseudo'],
  summary: 'A quotation looks like an alert and is none',
  why: 'It has neither the colour nor the title of one.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n> **Note:** unplug it first.\n',
    good: '# Pump\n\n> [!NOTE]\n> Unplug it first.\n',
  },
  message: ({ saw }) => `the quotation starts with \`${saw}\`; an alert would start with \`[!NOTE]\` or the like`,
});
