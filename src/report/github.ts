import type { Diagnostic, Severity } from '../core/types.ts';
import type { Reporter } from './reporter.ts';
import { placeFinder, sourceReader } from './sources.ts';
import { SEVERITIES } from './severities.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Commands of a severity without `--all`. GitHub itself shows the first ten of a kind for a step. */
const LIMIT = 50;

/**
 * Workflow commands that put findings beside the lines they are about. GitHub takes the first ones of
 * each kind, so each rule has its turn.
 */
export const github: Reporter = {
  summary: 'annotations in GitHub Actions',
  render: ({ report, textOf, all, prefix = '' }) => {
    const place = placeFinder(sourceReader(textOf));
    const kinds = all ? SEVERITIES : SEVERITIES.filter((severity) => severity !== 'info');
    const listed = kinds.map((severity) => inTurns(report.diagnostics.filter((one) => one.severity === severity)));
    const shown = listed.flatMap((list) => (all ? list : list.slice(0, LIMIT)));
    const commands = shown.map(({ rule, severity, path, span, message }) => {
      const start = place(path, span.start);
      const end = place(path, span.end);
      const properties = {
        file: prefix + path,
        line: start.line,
        endLine: end.line,
        col: start.column,
        // Of another line it would not be understood.
        ...(start.line === end.line ? { endColumn: end.column } : {}),
        title: `Mooring: ${rule}`,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(visible(message))}\n`;
    });
    const { errors, warnings, infos } = report.summary;
    const more = listed.reduce((sum, list) => sum + list.length, 0) - shown.length;
    const rest = more > 0 ? `; ${more} of them not shown here` : '';
    return `${commands.join('')}Mooring: ${errors} errors, ${warnings} warnings, ${infos} infos${rest}\n`;
  },
};

/** The first of each rule, then the second of each, and so on. */
function inTurns(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  const turns: Diagnostic[][] = [];
  for (const diagnostic of diagnostics) {
    const turn = counts.get(diagnostic.rule) ?? 0;
    counts.set(diagnostic.rule, turn + 1);
    (turns[turn] ??= []).push(diagnostic);
  }
  return turns.flat();
}

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };

function escapeData(text: string): string {
  return text.replace(/[%\r\n]/g, (sign) => ESCAPES[sign] ?? sign);
}

function escapeProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, (sign) => ESCAPES[sign] ?? sign);
}
