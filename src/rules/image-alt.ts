import { factRule } from './rule.ts';

export const imageAlt = factRule({
  kinds: ['image-alt'],
  summary: 'A picture has no alternative text',
  why: 'Readers who cannot see it learn nothing of it.',
  severity: 'warning',
  example: {
    bad: { 'en-us/page.md': '# Pump\n\n:::image type="content" source="pump.png":::\n', 'en-us/pump.png': '' },
    good: {
      'en-us/page.md': '# Pump\n\n:::image type="content" source="pump.png" alt-text="The pump":::\n',
      'en-us/pump.png': '',
    },
  },
  message: ({ saw }) => `the picture \`${saw}\` has no alternative text`,
});
