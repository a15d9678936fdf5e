import { factRule } from './rule.ts';

export const htmlRemoved = factRule({
  kinds: ['html-removed'],
  summary: 'A page holds HTML that is not let through',
  why: 'Scripts, frames, forms and event handlers never reach a page.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n<script>run()</script>\n',
    good: '# Pump\n\n`<script>`\n',
  },
  message: ({ saw }) => `HTML \`${saw}\` is not let through to the page`,
});
