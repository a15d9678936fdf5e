import { stringOption, UsageError, type OptionSpec, type OptionValues } from './command.ts';

export const todayOption = {
  today: {
    type: 'string',
    value: 'DATE',
    summary: 'report pages dated after this day, YYYY-MM-DD (default: SOURCE_DATE_EPOCH)',
  },
} as const satisfies Record<string, OptionSpec>;

/** What day it is, if anybody says so: the same content gives the same report on any day. */
export function todayOf(options: OptionValues): string | null {
  const said = stringOption(options, 'today');
  if (said !== undefined) {
    if (!isDate(said)) throw new UsageError(`--today takes a date such as 2026-01-31, saw \`${said}\``);
    return said;
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? '';
  return /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : null;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
  );
}
