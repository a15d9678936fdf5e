import { factRule } from './rule.ts';

export const portalLink = factRule({
  kinds: ['portal-link'],
  summary: 'A link leads to a place inside the portal',
  why: 'Outside the portal only its text can be shown.',
  severity: 'info',
  message: ({ saw }) => `\`${saw}\` leads into the portal`,
});
