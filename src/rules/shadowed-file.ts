import { treeRule } from './rule.ts';

export const shadowedFile = treeRule({
  kind: 'shadowed',
  summary: 'Two roots of a docset hold the same file',
  why: 'The first root wins; the other file is left out.',
  severity: 'warning',
  example: {
    bad: { 'new/en-us/page.md': '# Pump\n', 'old/en-us/page.md': '# Pump\n' },
    good: { 'new/en-us/page.md': '# Pump\n', 'old/en-us/filter.md': '# Filter\n' },
    settings: { docsets: { learn: { root: ['new/{locale}', 'old/{locale}'] } } },
  },
  message: ({ path, saw }) => `\`${path}\` is left out: \`${saw}\` of an earlier root is the same page`,
});
