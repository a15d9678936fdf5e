import type { DisableRule } from './rule.ts';

export const disableUnused: DisableRule = {
  scope: 'disable',
  summary: 'A comment that silences a rule is of no use',
  why: 'What it was written for is gone; the next finding on that line would pass unseen.',
  severity: 'warning',
  example: {
    bad: '# Pumps\n\n<!-- mooring-disable-next-line missing-page -->\nThe pump is described below.\n',
    good: '# Pumps\n\nThe pump is described below.\n',
  },
  check: ({ name, span, known, near, fix }) => {
    if (name === null) return { span, message: 'the comment names no rule that it silences', fix };
    const meant = near === null ? '' : `, did you mean \`${near}\``;
    const instead = near === null ? fix : { certain: false, edits: [{ ...span, text: near }] };
    if (!known) return { span, message: `the comment silences \`${name}\`, which is no rule${meant}`, fix: instead };
    return { span, message: `the comment silences \`${name}\`, which finds nothing on the next line`, fix };
  },
};
