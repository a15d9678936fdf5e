import { factRule } from './rule.ts';

export const captureChrome = factRule({
  kinds: ['capture-chrome'],
  summary: 'A captured text holds captions of the page it was taken from',
  why: 'They are left out.',
  severity: 'info',
  message: ({ saw }) => `\`${saw}\` is a caption of the captured page; it was left out`,
});
