import { factRule } from './rule.ts';

export const imageAlt = factRule({
  kinds: ['image-alt'],
  summary: 'A picture has no alternative text',
  why: 'Readers who cannot see it learn nothing of it.',
  severity: 'warning',
  message: ({ saw }) => `the picture \`${saw}\` has no alternative text`,
});
