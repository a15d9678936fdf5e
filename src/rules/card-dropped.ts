import { factRule } from './rule.ts';

export const cardDropped = factRule({
  kinds: ['card-dropped'],
  summary: 'A card that only the portal can show',
  why: 'Its data is not shown.',
  severity: 'info',
  message: ({ saw }) => `the card \`${saw}\` needs the portal; its data is left out`,
});
