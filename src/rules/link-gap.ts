import type { Fact } from '../core/types.ts';
import { readAsLinks } from './read-as.ts';
import { followed, type DocRule, type Finding, type Judged } from './rule.ts';

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
    for (const finding of readAsLinks(judged, { kind: 'link-gap', message, certain }))
      yield finding.fix?.certain === false ? (withName(finding, judged) ?? finding) : finding;
  },
};

function message({ saw, expected }: Fact): string {
  return expected === undefined
    ? `\`${saw}\` has a blank or a line end before its address; it was read as a link`
    : `the address \`${saw}\` has blanks in it; it was read as \`${expected}\``;
}

/** What a blank in the name of a file on another site stands for is not known. */
function certain({ saw, edits }: Fact): boolean {
  return !/^https?:/.test(saw) || (edits?.every(({ text }) => !text.includes('%20')) ?? false);
}

/** A translator may have put blanks in the place of hyphens, or just anywhere: where that leads to a file it is meant. */
function withName(finding: Finding, { doc, graph }: Judged): Finding | null {
  const [edit, ...others] = finding.fix?.edits ?? [];
  if (edit === undefined || others.length > 0 || !edit.text.includes('%20') || /^https?:/.test(edit.text)) return null;
  for (const sign of ['-', '']) {
    const url = edit.text.replaceAll('%20', sign);
    const end = followed(graph.resolve(doc, { kind: 'link', url, span: finding.span, address: null }));
    if (end?.kind === 'page' || end?.kind === 'fallback' || end?.kind === 'asset')
      return {
        ...finding,
        message: `${finding.message}; did you mean \`${url}\``,
        fix: { certain: true, edits: [{ ...edit, text: url }] },
      };
  }
  return null;
}
