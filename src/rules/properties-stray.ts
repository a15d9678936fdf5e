import { factRule } from './rule.ts';

export const propertiesStray = factRule({
  kinds: ['properties-stray'],
  summary: 'A header holds characters that belong to nothing',
  why: 'They were passed over.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` belongs to no attribute; it was passed over`,
});
