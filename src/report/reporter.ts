import type { Report, Rule } from '../rules/index.ts';

/** What is said of a rule beside its findings. */
export type RuleText = Pick<Rule, 'summary' | 'why' | 'severity' | 'example'>;

/** What a reporter may look at beside the findings. */
export interface ReportInput {
  readonly report: Report;
  /** Text of a file by its path in the report; null when it can't be read any more. */
  readonly textOf: (path: string) => string | null;
  readonly rules: Readonly<Record<string, RuleText>>;
  /** Show everything: infos too, and more than the first findings. */
  readonly all: boolean;
  readonly color: boolean;
  /** From the root of the repository to the folder of the settings, `docs/`, where that is known. */
  readonly prefix?: string;
  /** Cells of a line, where the output is a terminal. */
  readonly width?: number;
}

/** Findings → text. Reporters neither print nor look at the environment. */
export interface Reporter {
  readonly summary: string;
  readonly render: (input: ReportInput) => string;
}
