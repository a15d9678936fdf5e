import { factRule } from './rule.ts';

export const captureChrome = factRule({
  kinds: ['capture-chrome'],
  summary: 'A captured text holds captions of the page it was taken from',
  why: 'They are left out.',
  severity: 'info',
  example: {
    bad: { 'en-us/page.txt': 'Copy\nDownload\n--- title: Pump ms.date: 02/03/2020 --- # Pump\n' },
    good: { 'en-us/page.txt': '--- title: Pump ms.date: 02/03/2020 --- # Pump\nCopy the number.\n' },
  },
  message: ({ saw }) => `\`${saw}\` is a caption of the captured page; it was left out`,
});
