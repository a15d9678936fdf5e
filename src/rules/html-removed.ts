import { factRule } from './rule.ts';

export const htmlRemoved = factRule({
  kinds: ['html-removed'],
  summary: 'A page holds HTML that is not let through',
  why: 'Scripts, frames, forms and event handlers never reach a page.',
  severity: 'warning',
  message: ({ saw }) => `HTML \`${saw}\` is not let through to the page`,
});
