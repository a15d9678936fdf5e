import { styleText } from 'node:util';
import type { Severity } from '../../core/types.ts';

type Format = Parameters<typeof styleText>[0];
export type Paint = (format: Format, text: string) => string;

export const COLORS: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Colours, or none. */
export function painter(color: boolean): Paint {
  return (format, text) => (color && text !== '' ? styleText(format, text, { validateStream: false }) : text);
}

export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1,234` in every language. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
