import { styleText } from 'node:util';
import { byCodeUnit } from '../core/text.ts';
import type { Diagnostic, Severity } from '../core/types.ts';
import { placeFinder } from './places.ts';
import type { ReportInput, Reporter } from './reporter.ts';

/** Findings shown without `--all`; the rest is counted. */
const LIMIT = 100;

type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const COLORS: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** For people: by file, with the line shown, and a summary last. */
export const text: Reporter = {
  summary: 'by file, for people',
  render: (input) => {
    const paint: Paint = (format, value) => (input.color ? styleText(format, value, { validateStream: false }) : value);
    const { diagnostics } = input.report;
    const listed = input.all ? diagnostics : diagnostics.filter(({ severity }) => severity !== 'info');
    const shown = input.all ? listed : listed.slice(0, LIMIT);
    return [...byFile(shown, input, paint), ...omitted(listed.length - shown.length), ...summary(input, paint)].join(
      '\n',
    );
  },
};

function byFile(shown: readonly Diagnostic[], { textOf }: ReportInput, paint: Paint): string[] {
  const place = placeFinder(textOf);
  const lines: string[] = [];
  let file = '';
  for (const { path, severity, rule, message, span, related } of shown) {
    if (path !== file) lines.push('', paint('underline', path));
    file = path;
    const { line, column } = place(path, span.start);
    lines.push(
      `  ${`${line}:${column}`.padEnd(8)} ${paint(COLORS[severity], severity.padEnd(7))} ${message}  ${paint('dim', rule)}`,
    );
    for (const other of related) {
      const at = place(other.path, other.span.start);
      lines.push(paint('dim', `${' '.repeat(19)}${other.message}: ${other.path}:${at.line}:${at.column}`));
    }
  }
  return lines.length === 0 ? [] : [...lines.slice(1), ''];
}

function omitted(count: number): string[] {
  return count > 0 ? [`… and ${number(count)} more; --all lists them`, ''] : [];
}

function summary({ report, ruleSummaries }: ReportInput, paint: Paint): string[] {
  const { files, pages, links, errors, warnings, infos } = report.summary;
  const rows = countByRule(report.diagnostics).map(
    ([rule, count, severity]) =>
      `${number(count).padStart(8)}  ${paint(COLORS[severity], severity.padEnd(7))} ${rule.padEnd(26)} ${paint('dim', ruleSummaries[rule] ?? '')}`,
  );
  const counts = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}`;
  const verdict = errors > 0 ? paint('red', counts) : paint(warnings > 0 ? 'yellow' : 'green', counts);
  return [
    ...rows,
    ...(rows.length > 0 ? [''] : []),
    `${plural(files, 'file')}, ${plural(pages, 'page')}, ${plural(links, 'link')}: ${verdict}`,
    '',
  ];
}

function countByRule(diagnostics: readonly Diagnostic[]): (readonly [string, number, Severity])[] {
  const counts = new Map<string, { count: number; readonly severity: Severity }>();
  for (const { rule, severity } of diagnostics) {
    const known = counts.get(rule);
    if (known === undefined) counts.set(rule, { count: 1, severity });
    else known.count++;
  }
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return [...counts]
    .map(([rule, { count, severity }]) => [rule, count, severity] as const)
    .toSorted((a, b) => order.indexOf(a[2]) - order.indexOf(b[2]) || b[1] - a[1] || byCodeUnit(a[0], b[0]));
}

function plural(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
