import { byCodeUnit } from '../../core/text.ts';
import type { Diagnostic, Severity } from '../../core/types.ts';
import { SEVERITIES } from '../severities.ts';
import { COLORS, grouped, type Paint } from './paint.ts';

/** Columns for locales; the rest share one. */
const LOCALES = 6;
const OTHERS = 'others';

interface Row {
  readonly rule: string;
  readonly severity: Severity;
  readonly byLocale: Map<string, number>;
  total: number;
  certain: number;
  suggested: number;
}

/** How often each rule found something in each locale, and how much of it can be put right. */
export function tableLines(diagnostics: readonly Diagnostic[], paint: Paint): readonly string[] {
  const rows = rowsOf(diagnostics);
  if (rows.length === 0) return [];
  const locales = localesOf(rows);
  const columns: readonly (readonly [string, (row: Row) => number])[] = [
    ...locales.map((name) => [name, (row: Row) => cellOf(row, name, locales)] as const),
    ...(locales.length > 1 ? [['total', ({ total }: Row) => total] as const] : []),
    ...(rows.some(({ certain }) => certain > 0) ? [['fix', ({ certain }: Row) => certain] as const] : []),
    ...(rows.some(({ suggested }) => suggested > 0) ? [['suggest', ({ suggested }: Row) => suggested] as const] : []),
  ];
  const cells = columns.map(([name, of]) => [name, ...rows.map((row) => shown(of(row)))]);
  const widths = cells.map((column) => Math.max(6, ...column.map((text) => text.length)));
  const lineOf = (i: number): string =>
    cells.map((column, n) => `  ${(column[i] ?? '').padStart(widths[n] ?? 0)}`).join('');
  const wide = Math.max(...rows.map(({ rule }) => rule.length));
  return [
    paint('dim', `${' '.repeat(8 + wide)}${lineOf(0)}`),
    ...rows.map(
      ({ rule, severity }, i) => `${paint(COLORS[severity], severity.padEnd(7))} ${rule.padEnd(wide)}${lineOf(i + 1)}`,
    ),
  ];
}

function shown(count: number): string {
  return count === 0 ? '·' : grouped(count);
}

function cellOf({ byLocale, total }: Row, name: string, locales: readonly string[]): number {
  if (name !== OTHERS) return byLocale.get(name) ?? 0;
  return total - locales.reduce((sum, locale) => sum + (byLocale.get(locale) ?? 0), 0);
}

function rowsOf(diagnostics: readonly Diagnostic[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { rule, severity, locale, fix } of diagnostics) {
    const key = `${severity} ${rule}`;
    let row = rows.get(key);
    if (row === undefined)
      rows.set(key, (row = { rule, severity, byLocale: new Map(), total: 0, certain: 0, suggested: 0 }));
    row.total++;
    row.byLocale.set(locale, (row.byLocale.get(locale) ?? 0) + 1);
    if (fix !== null) row[fix.certain ? 'certain' : 'suggested']++;
  }
  return [...rows.values()].toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      b.total - a.total ||
      byCodeUnit(a.rule, b.rule),
  );
}

/** Those with most findings, by name. */
function localesOf(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { byLocale } of rows)
    for (const [locale, count] of byLocale) counts.set(locale, (counts.get(locale) ?? 0) + count);
  const names = [...counts].toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])).map(([name]) => name);
  const few = names.length <= LOCALES ? names : names.slice(0, LOCALES - 1);
  return [...few.toSorted(byCodeUnit), ...(few.length < names.length ? [OTHERS] : [])];
}
