import { factRule } from './rule.ts';

export const captureGuess = factRule({
  kinds: ['capture-guess'],
  summary: 'A flattened text was given a structure by guess',
  why: 'The page says so, and search engines are asked to leave it out.',
  severity: 'warning',
  example: {
    bad: {
      'en-us/page.txt':
        '--- title: Pump ms.date: 02/03/2020 --- # Stop the pump Use the switch. ```bash pump off pump status ```',
    },
    good: {
      'en-us/page.txt': '--- title: Pump ms.date: 02/03/2020 --- # Pump ## [Tools](#tools) Tools * Fork * Spade',
    },
  },
  message: ({ saw }) => saw,
});
