import { factRule } from './rule.ts';

export const encodingReplacement = factRule({
  kinds: ['encoding-replacement'],
  summary: 'A character was lost in an earlier conversion',
  why: 'Readers see a question mark where a letter was.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nIt hums � loudly.\n',
    good: '# Pump\n\nIt hums – loudly.\n',
  },
  message: () => '`U+FFFD` stands for a character that an earlier conversion has lost',
});
