import { factRule } from './rule.ts';

export const metadataDateHandoff = factRule({
  kinds: ['metadata-date-handoff'],
  summary: 'A page is dated after it was handed to translation',
  why: 'One of the two dates is wrong.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\nms.date: 01/22/2019\nms.lasthandoff: 01/21/2019\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.date: 01/20/2019\nms.lasthandoff: 01/21/2019\n---\n# Pump\n',
  },
  message: ({ saw, expected }) => `the page is dated \`${saw}\`, after its hand-off on \`${expected ?? ''}\``,
});
