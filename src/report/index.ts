import { json } from './json.ts';
import type { Reporter } from './reporter.ts';
import { text } from './text.ts';

export type { Reporter, ReportInput } from './reporter.ts';
export { placeFinder } from './places.ts';

/** All report formats by the name that `--format` takes. */
export const reporters = { text, json } as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;
