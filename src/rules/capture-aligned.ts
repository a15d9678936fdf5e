import { factRule } from './rule.ts';

export const captureAligned = factRule({
  kinds: ['capture-aligned'],
  summary: 'A flattened text was given the structure of another version',
  why: 'Nothing had to be guessed where the two agree.',
  severity: 'info',
  example: {
    bad: {
      'en-us/page.txt': '--- title: Pump ms.date: 02/03/2020 --- # Pump ```bash probe read one more two probe read ```',
      'sv-se/page.md':
        '---\ntitle: Pump\nms.date: 02/03/2020\n---\n# Pump\n\n```bash\nprobe read\n  one more two\nprobe read\n```\n',
    },
    good: {
      'en-us/page.md': '---\ntitle: Pump\nms.date: 02/03/2020\n---\n# Pump\n\n```bash\nprobe read\n```\n',
      'sv-se/page.md': '---\ntitle: Pump\nms.date: 02/03/2020\n---\n# Pump\n\n```bash\nprobe read\n```\n',
    },
  },
  message: ({ saw }) => `the structure was taken from \`${saw}\``,
});
