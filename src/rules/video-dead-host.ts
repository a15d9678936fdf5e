import { factRule } from './rule.ts';

export const videoDeadHost = factRule({
  kinds: ['video-dead-host'],
  summary: 'A video is on a site that has been shut down',
  why: 'The link leads nowhere.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n> [!VIDEO https://channel9.msdn.com/pump/player]\n',
    good: '# Pump\n\n> [!VIDEO https://www.youtube.com/embed/abcdefghi]\n',
  },
  message: ({ saw }) => `\`${saw}\` has been shut down`,
});
