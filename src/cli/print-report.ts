import { statSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { readBytes, toText } from '../read/index.ts';
import { reporters, type ReportInput } from '../report/index.ts';
import { rules, type Report } from '../rules/index.ts';
import type { Settings } from '../settings/index.ts';
import { writeAtomic } from '../store/index.ts';
import type { Io } from './command.ts';
import type { ReportRequest } from './report-options.ts';

/** Prints findings in a format, and writes them to files in others. */
export function printReport(
  io: Io,
  settings: Settings,
  report: Report,
  { format, all, outputs = [] }: ReportRequest,
): void {
  const textOf = (path: string): string | null => {
    const bytes = readBytes(settings.base, path);
    return bytes === null ? null : toText(bytes);
  };
  for (const output of outputs) writeOut(output.file, reporters[output.format].render(input));
  const terminal = io.columns === undefined ? {} : { width: io.columns };
  io.out(reporters[format].render({ ...input, ...terminal, color: io.color }));
}

/** A file is replaced; what is no file, such as a pipe, is written to. */
function writeOut(path: string, text: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() ?? true) writeAtomic(path, text);
  else writeFileSync(path, text);
}
