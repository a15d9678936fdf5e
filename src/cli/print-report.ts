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
  const input: ReportInput = {
    report,
    textOf: textReader(settings),
    rules,
    all,
    color: false,
    prefix: prefixOf(settings),
  };
  for (const output of outputs) writeOut(output.file, reporters[output.format].render(input));
  const terminal = io.columns === undefined ? {} : { width: io.columns };
  io.out(reporters[format].render({ ...input, ...terminal, color: io.color }));
}

/** Texts of files by their paths in a report. */
export function textReader({ base }: Settings): ReportInput['textOf'] {
  return (path) => {
    const bytes = readBytes(base, path);
    return bytes === null ? null : toText(bytes);
  };
}

/** GitHub knows files by where they stand in the repository. */
function prefixOf({ base }: Settings): string {
  const root = process.env['GITHUB_WORKSPACE'] ?? '';
  const path = root === '' ? '' : relative(root, base).replaceAll('\\', '/');
  return path === '' || path.startsWith('..') || isAbsolute(path) ? '' : `${path}/`;
}

/** A file is replaced; what is no file, such as a pipe, is written to. */
function writeOut(path: string, text: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() ?? true) writeAtomic(path, text);
  else writeFileSync(path, text);
}
