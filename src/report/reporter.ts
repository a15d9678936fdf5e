import type { Report } from '../rules/index.ts';

/** What a reporter may look at beside the findings. */
export interface ReportInput {
  readonly report: Report;
  /** Text of a file by its path in the report; null when it can't be read any more. */
  readonly textOf: (path: string) => string | null;
  /** One-line description per rule. */
  readonly ruleSummaries: Readonly<Record<string, string>>;
  /** Show everything: infos too, and more than the first findings. */
  readonly all: boolean;
  readonly color: boolean;
}

/** Findings → text. Reporters neither print nor look at the environment. */
export interface Reporter {
  readonly summary: string;
  readonly render: (input: ReportInput) => string;
}
