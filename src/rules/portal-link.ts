import { factRule } from './rule.ts';

export const portalLink = factRule({
  kinds: ['portal-link'],
  summary: 'A link leads to a place inside the portal',
  why: 'Outside the portal only its text can be shown.',
  severity: 'info',
  example: {
    bad: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\n[Open the pump](data-blade:Garden.Pump.id.$resourceId)\n',
    good: '<properties\n  pageTitle="Pump"\n  articleId="pump"\n/>\n\n# Pump\n\n[Open the pump](https://example.com/pump)\n',
  },
  message: ({ saw }) => `\`${saw}\` leads into the portal`,
});
