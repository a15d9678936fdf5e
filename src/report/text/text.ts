import { plural as pluralOf, grouped, painter, type Paint } from './paint.ts';
import type { Diagnostic } from '../../core/types.ts';
import type { ReportInput, Reporter } from '../reporter.ts';
import { sourceReader } from '../sources.ts';
import { visible } from '../visible.ts';
import { entriesOf, fewOf, type Entry } from './entries.ts';
import { entryLines, type Style } from './entry.ts';
import { tableLines } from './table.ts';

/** Entries shown without `--all`; the rest is counted. */
const LIMIT = 60;
/** Cells of a line where nobody says how wide the terminal is. */
const WIDTH = 110;

/** For people: by file, with the line shown, and a summary last. */
export const text: Reporter = {
  summary: 'by file, for people',
  render: (input) => {
    const { report, all, color, textOf, width = WIDTH } = input;
    const paint = painter(color);
    const style = { sourceOf: sourceReader(textOf), paint, width: Math.min(Math.max(width, 60), 160), all };
    const listed = all ? report.diagnostics : report.diagnostics.filter(({ severity }) => severity !== 'info');
    const entries = entriesOf(listed, report.files);
    const shown = all ? entries : fewOf(entries, LIMIT);
    const more = listed.length - shown.reduce((sum, { others }) => sum + 1 + others.length, 0);
    return [...byFile(shown, style), ...moreLines(more), ...summary(input, paint)].join('\n');
  },
};

function byFile(entries: readonly Entry[], style: Style): readonly string[] {
  const lines: string[] = [];
  let file: string | null = null;
  for (const entry of entries) {
    const { path } = entry.first;
    if (path !== file) lines.push(style.paint('underline', visible(path)));
    file = path;
    for (const line of entryLines(entry, style)) lines.push(line);
    lines.push('');
  }
  return lines;
}

function moreLines(count: number): readonly string[] {
  return count > 0 ? [`… and ${grouped(count)} more; --all lists them`, ''] : [];
}

function summary({ report, all }: ReportInput, paint: Paint): readonly string[] {
  const { files, pages, links, errors, warnings, infos } = report.summary;
  const counted = all ? report.diagnostics : report.diagnostics.filter(({ severity }) => severity !== 'info');
  const table = tableLines(counted, paint);
  const counts = `${pluralOf(errors, 'error')}, ${pluralOf(warnings, 'warning')}, ${pluralOf(infos, 'info')}`;
  const verdict = paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', counts);
  return [
    ...(table.length > 0 ? [...table, ''] : []),
    `${pluralOf(files, 'file')}, ${pluralOf(pages, 'page')}, ${pluralOf(links, 'link')}: ${verdict}`,
    ...fixHint(report.diagnostics),
    ...(table.length > 0 ? ['`mooring explain RULE` tells more of a rule'] : []),
    '',
  ];
}

/** What to type next. */
function fixHint(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [
    ...hint(
      diagnostics.filter(({ fix }) => fix?.certain === true),
      'can be put right with --fix',
    ),
    ...hint(
      diagnostics.filter(({ fix }) => fix?.certain === false),
      'may be put right with --fix-suggested',
    ),
  ];
}

function hint(fixable: readonly Diagnostic[], how: string): readonly string[] {
  if (fixable.length === 0) return [];
  const infos = fixable.filter(({ severity }) => severity === 'info').length;
  const graver = fixable.length - infos;
  const counts = graver === 0 ? pluralOf(infos, 'info') : grouped(graver);
  return [`${counts} ${how}${graver > 0 && infos > 0 ? `, and ${pluralOf(infos, 'info')}` : ''}`];
}
