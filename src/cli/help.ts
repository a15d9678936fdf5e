import type { Command, OptionSpec } from './command.ts';

/** The text of `mooring --help`. */
export function overview(commands: Readonly<Record<string, { readonly summary: string }>>): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'mooring: one fast, searchable, link-checked site from Markdown in several languages',
    '',
    'Usage: mooring COMMAND [options]',
    '',
    ...lines,
    '',
    '`mooring COMMAND --help` tells more. Exit codes: 0 clean, 1 findings, 2 wrong use, 3 internal error.',
    '',
  ].join('\n');
}

/** The text of `mooring COMMAND --help`. */
export function commandHelp(name: string, { summary, usage, options }: Command): string {
  const rows = Object.entries(options).map(([option, spec]) => [flag(option, spec), spec.summary] as const);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    summary,
    '',
    `Usage: mooring ${name} ${usage}`.trimEnd(),
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    '',
  ].join('\n');
}

function flag(name: string, { short, value }: OptionSpec): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
