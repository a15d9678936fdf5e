import { factRule } from './rule.ts';

export const tabsUnclosed = factRule({
  kinds: ['tabs-unclosed'],
  summary: 'A group of tabs has no end',
  why: 'All that follows belongs to its last tab.',
  severity: 'info',
  example: {
    bad: '# Pump\n\n### [Garden](#tab/garden)\n\nUse the tap.\n\n## Next\n',
    good: '# Pump\n\n### [Garden](#tab/garden)\n\nUse the tap.\n\n---\n\n## Next\n',
  },
  message: () => 'the group of tabs has no `---` at its end; it ends with its container',
});
