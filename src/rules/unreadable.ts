import { treeRule } from './rule.ts';

export const unreadable = treeRule({
  kind: 'unreadable',
  summary: 'A file or folder can not be read',
  why: 'It is left out of the site and of every check.',
  severity: 'error',
  message: ({ path, saw }) => `the ${saw} \`${path}\` can not be read`,
});
