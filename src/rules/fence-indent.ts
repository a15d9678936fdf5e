import { factRule } from './rule.ts';

export const fenceIndent = factRule({
  kinds: ['fence-indent'],
  summary: 'The end of a code block is not below its start',
  why: 'Other readers do not see the end, and show what follows as code.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n```sh\npump off\n    ```\n\nIt stops.\n',
    good: '# Pump\n\n```sh\npump off\n```\n\nIt stops.\n',
  },
  message: () => 'the end of the code block is indented unlike its start; it was taken as its end',
});
