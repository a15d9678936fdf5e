import { github } from './github.ts';
import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif/sarif.ts';
import { text } from './text/text.ts';

export type { Reporter, ReportInput, RuleText } from './reporter.ts';
export { placeFinder, sourceReader, type SourceOf } from './sources.ts';
export { visible } from './visible.ts';

/** All report formats by the name that `--format` takes. */
export const reporters = { text, json, sarif, github } as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;
