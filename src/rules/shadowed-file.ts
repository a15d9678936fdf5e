import { treeRule } from './rule.ts';

export const shadowedFile = treeRule({
  kind: 'shadowed',
  summary: 'Two roots of a docset hold the same file',
  why: 'The first root wins; the other file is left out.',
  severity: 'warning',
  message: ({ path, saw }) => `\`${path}\` is left out: \`${saw}\` of an earlier root is the same page`,
});
