import { factRule } from './rule.ts';

export const metadataIdMissing = factRule({
  kinds: ['metadata-id-missing'],
  summary: 'A support article has no id',
  why: 'Support tools cannot map a topic to it.',
  severity: 'error',
  example: {
    bad: '<properties pageTitle="Pump" articleId="" selfHelpType="generic" />\n\n# Pump\n',
    good: '<properties pageTitle="Pump" articleId="pump" selfHelpType="generic" />\n\n# Pump\n',
  },
  message: () => 'the article has no `articleId`',
});
