import { factRule } from './rule.ts';

export const videoDeadHost = factRule({
  kinds: ['video-dead-host'],
  summary: 'A video is on a site that has been shut down',
  why: 'The link leads nowhere.',
  severity: 'info',
  message: ({ saw }) => `\`${saw}\` has been shut down`,
});
