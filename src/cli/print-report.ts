import { readBytes, toText } from '../read/index.ts';
import { reporters, type ReporterName } from '../report/index.ts';
import { rules, type Report } from '../rules/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Io } from './command.ts';

/** Prints findings in a format. */
export function printReport(
  io: Io,
  settings: Settings,
  report: Report,
  { format, all }: { readonly format: ReporterName; readonly all: boolean },
): void {
  const ruleSummaries = Object.fromEntries(Object.entries(rules).map(([id, { summary }]) => [id, summary]));
  const textOf = (path: string): string | null => {
    const bytes = readBytes(settings.base, path);
    return bytes === null ? null : toText(bytes);
  };
  io.out(reporters[format].render({ report, textOf, ruleSummaries, all, color: io.color }));
}
