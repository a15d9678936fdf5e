import { byCodeUnit } from '../../core/text.ts';
import type { Diagnostic } from '../../core/types.ts';
import { placeFinder, type SourceOf } from '../sources.ts';
import { visible } from '../visible.ts';
import { changeOf } from './change.ts';
import type { Entry } from './entries.ts';
import { frameOf } from './frame.ts';
import { COLORS, type Paint } from './paint.ts';

/** How entries are printed. */
export interface Style {
  readonly sourceOf: SourceOf;
  readonly paint: Paint;
  /** Cells of a line. */
  readonly width: number;
  /** Everything that is known, however long. */
  readonly all: boolean;
}

/** What details and frames are moved in by. */
const INDENT = 10;
/** Places listed of one locale, and related places, unless all are asked for. */
const PLACES = 5;

/** A finding: place, message, rule; its line; where else; what belongs to it; what would put it right. */
export function entryLines({ first, others }: Entry, style: Style): readonly string[] {
  const { paint, sourceOf } = style;
  const { line, column } = placeFinder(sourceOf)(first.path, first.span.start);
  const head = `  ${`${line}:${column}`.padEnd(INDENT - 3)} ${paint(COLORS[first.severity], first.severity.padEnd(7))}`;
  const details = [...alsoLines(first, others, style), ...relatedLines(first, style), ...fixLines(first, style)];
  return [
    `${head} ${visible(first.message)}  ${paint('dim', first.rule)}`,
    ...frameLines(first, style),
    ...details.map((text) => `${' '.repeat(INDENT)}${text}`),
  ];
}

function frameLines({ path, span, severity }: Diagnostic, { sourceOf, paint, width }: Style): readonly string[] {
  const source = sourceOf(path);
  // What is said of a whole file points at no text.
  if (span.end === 0 || source.text === '') return [];
  const { line } = placeFinder(sourceOf)(path, span.start);
  const gutter = Math.max(INDENT, String(line).length);
  const frame = frameOf(source, span, width - gutter - 3);
  const bar = paint('dim', '│');
  return [
    `${paint('dim', String(line).padStart(gutter))} ${bar} ${frame.text}`,
    `${' '.repeat(gutter)} ${bar} ${paint(COLORS[severity], frame.marks)}`,
  ];
}

/** `also 20:3; sv-se 14:30, 22:1`: places in this file, then those in other locales. */
function alsoLines(first: Diagnostic, others: readonly Diagnostic[], { sourceOf, all }: Style): readonly string[] {
  if (others.length === 0) return [];
  const place = placeFinder(sourceOf);
  const most = all ? others.length : PLACES;
  const files = [...Map.groupBy(others, ({ path }) => path)].toSorted(([a], [b]) => byCodeUnit(a, b));
  const texts = files.map(([path, list]) => {
    const places = list.slice(0, most).map(({ span }) => {
      const { line, column } = place(path, span.start);
      return `${line}:${column}`;
    });
    const more = list.length > most ? [`${list.length - most} more`] : [];
    const locale = path === first.path ? '' : `${list[0]?.locale ?? ''} `;
    return { own: path === first.path, text: `${locale}${[...places, ...more].join(', ')}` };
  });
  const inOrder = [...texts.filter(({ own }) => own), ...texts.filter(({ own }) => !own)];
  return [`also: ${inOrder.map(({ text }) => text).join('; ')}`];
}

function relatedLines({ path, related }: Diagnostic, { sourceOf, all, paint }: Style): readonly string[] {
  const most = all ? related.length : PLACES;
  const lines = related.slice(0, most).map((other) => {
    const { line, column } = placeFinder(sourceOf)(other.path, other.span.start);
    const file = other.path === path ? '' : `${visible(other.path)}:`;
    return `${visible(other.message)}: ${file}${line}:${column}`;
  });
  const more = related.length > most ? [`and ${related.length - most} more`] : [];
  return [...lines, ...more].map((text) => paint('dim', text));
}

function fixLines({ path, fix, message }: Diagnostic, { sourceOf, paint }: Style): readonly string[] {
  if (fix === null) return [];
  const label = paint('green', fix.certain ? 'fix:' : 'suggestion:');
  const change = changeOf(sourceOf(path).text, fix.edits, message);
  return [`${label} ${change ?? (fix.certain ? '--fix' : '--fix-suggested')}`];
}
