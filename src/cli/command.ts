/** One option of a command: help text and parser are both made from it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in the help text. */
  readonly value?: string;
  readonly summary: string;
  /** May be given several times. */
  readonly multiple?: boolean;
}

/** Values as given; absent means not given. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface Invocation {
  readonly positionals: readonly string[];
  readonly options: OptionValues;
  readonly io: Io;
}

/** Where a command writes: data to stdout, progress to stderr. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  /** Width of the terminal that stdout is, where it is one. */
  readonly columns?: number;
  /** Whether stderr is a terminal that a bar can be drawn on. */
  readonly interactive: boolean;
}

export interface Command {
  readonly summary: string;
  /** Arguments after the command's name. */
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Does the work and returns the exit code: 0 clean, 1 findings. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/** Wrong use: printed as it is, exit code 2. */
export class UsageError extends Error {}

/** Options of every command that works on content. */
export const commonOptions = {
  config: {
    type: 'string',
    short: 'c',
    value: 'FILE',
    summary: 'settings file (default: mooring.config.ts in the folder)',
  },
  quiet: { type: 'boolean', short: 'q', summary: 'no progress' },
  help: { type: 'boolean', short: 'h', summary: 'this text' },
} as const satisfies Record<string, OptionSpec>;

export function stringOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of an option that may be given several times. */
export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value : [];
}

/** A whole number ≥ 0, or undefined when the option was not given. */
export function numberOption(options: OptionValues, name: string): number | undefined {
  const value = stringOption(options, name);
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${name} takes a number, saw \`${value}\``);
  return Number(value);
}
