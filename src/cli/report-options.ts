import { resolve } from 'node:path';
import { reporters, type ReporterName } from '../report/index.ts';
import { listOption, stringOption, UsageError, type OptionSpec, type OptionValues } from './command.ts';

/** How findings are wanted. */
export interface ReportRequest {
  /** For stdout. */
  readonly format: ReporterName;
  /** Everything, infos too. */
  readonly all: boolean;
  /** Files to write as well. */
  readonly outputs?: readonly { readonly format: ReporterName; readonly file: string }[];
}

const NAMES = Object.keys(reporters)
  .join(', ')
  .replace(/, (\w+)$/, ' or $1');

export const reportOptions = {
  format: { type: 'string', short: 'f', value: 'FORMAT', summary: `${NAMES} (default: text)` },
  output: {
    type: 'string',
    short: 'o',
    value: 'FORMAT=FILE',
    multiple: true,
    summary: 'write FILE too, in a format of its own; may be given several times',
  },
  all: { type: 'boolean', short: 'a', summary: 'list everything, infos too' },
} as const satisfies Record<string, OptionSpec>;

/** What the options ask for. Files are relative to the working folder. */
export function reportRequestOf(options: OptionValues): ReportRequest {
  const outputs = listOption(options, 'output').map((given) => {
    const [, name = '', file = ''] = /^(\w+)=(.+)$/s.exec(given) ?? [];
    if (file === '') throw new UsageError(`--output takes FORMAT=FILE, saw \`${given}\``);
    return { format: formatOf('output', name), file: resolve(file) };
  });
  const twice = outputs.find(({ file }, i) => outputs.findIndex((other) => other.file === file) < i);
  if (twice !== undefined) throw new UsageError(`--output writes \`${twice.file}\` twice`);
  const format = formatOf('format', stringOption(options, 'format') ?? 'text');
  return { format, all: options['all'] === true, outputs };
}

function formatOf(option: string, name: string): ReporterName {
  if (!isReporter(name)) throw new UsageError(`--${option} takes ${NAMES}, saw \`${name}\``);
  return name;
}

function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}
