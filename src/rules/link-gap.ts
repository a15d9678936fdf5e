import type { Fact } from '../core/types.ts';
import { followed, type DocRule, type Judged } from './rule.ts';

export const linkGap: DocRule = {
  scope: 'doc',
  summary: 'A blank in a link keeps it from being one',
  why: 'Other readers show no link.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [the filter] (https://example.com/filter).\n',
    good: '# Pump\n\nSee [the filter](https://example.com/filter).\n',
  },
  *check(judged) {
    for (const fact of judged.doc.facts) {
      if (fact.kind !== 'link-gap') continue;
      const { span, saw, expected, edits } = fact;
      const message =
        expected === undefined
          ? `\`${saw}\` has a blank or a line end before its address; it was read as a link`
          : `the address \`${saw}\` has blanks in it; it was read as \`${expected}\``;
      yield { span, message, ...(edits === undefined ? {} : { fix: { certain: leads(judged, fact), edits } }) };
    }
  },
};

/** Whether what the link was read as leads somewhere. */
function leads({ doc, targets }: Judged, { span }: Fact): boolean {
  const index = doc.links.findIndex((link) => link.span.start <= span.start && span.end <= link.span.end);
  const kind = followed(targets[index])?.kind;
  return kind !== undefined && !kind.startsWith('missing') && kind !== 'unknowable';
}
