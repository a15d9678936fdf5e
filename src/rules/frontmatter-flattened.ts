import { factRule } from './rule.ts';

export const frontmatterFlattened = factRule({
  kinds: ['frontmatter-flattened'],
  summary: 'A header has lost its line ends',
  why: 'It was split at the keys that are known; other keys are part of their neighbours.',
  severity: 'warning',
  example: {
    bad: "---\ntitle: the pump and its parts description: how to care for it\nauthor: eva editor: ''\n\nms.date: 02/03/2020 ms.topic: article\n---\n\n# Pump\n",
    good: '---\ntitle: the pump and its parts\ndescription: how to care for it\nauthor: eva\nms.date: 02/03/2020\nms.topic: article\n---\n\n# Pump\n',
  },
  message: () => 'the header is one line; it was split at its known keys',
});
