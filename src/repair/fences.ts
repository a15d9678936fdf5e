import { note } from '../core/notes.ts';
import type { Edit, Span } from '../core/types.ts';
import { kindOf, type State } from './scan/blocks.ts';
import type { Place } from './scan/containers.ts';
import { codeInInfo } from './fences/info.ts';
import { lastFilled, oddFences, proseAbove, proseBelow, sectionBelow } from './fences/signs.ts';
import type { Line } from './scan/lines.ts';
import { loseMarker, type Repair, type RepairContext } from './repair.ts';

const MARK = /^[ \t>]*(`{3,}|~{3,})[ \t]*([^`]*)$/;
const LANGUAGE = /^[a-z][\w+#-]*[ \t]*$/i;
/** A code block about Markdown shows fences. */
const ABOUT = /^(?:markdown|md|mdx)\b/i;
/** More blocks without an end than this in one text are no accident. */
const MAX_UNCLOSED = 10;

/** An open code block: where it starts, and what was around it. */
interface Open {
  readonly n: number;
  readonly mark: string;
  readonly info: string;
  readonly prefix: string;
  readonly containers: State['containers'];
}

interface Scan {
  readonly context: RepairContext;
  readonly state: State;
  readonly edits: Edit[];
  open: Open | null;
}

/** Code blocks without an end, with an end at the wrong place, or with code in their first line. */
export const fences: Repair = {
  structure: true,
  may: oddFences,
  edits: (context) => {
    const scan: Scan = {
      context,
      state: { containers: [], paragraph: false, fence: null, html: null },
      edits: [],
      open: null,
    };
    let again = 0;
    for (let n = 0; n < context.lines.length; n++) {
      n = step(scan, n);
      if (n < context.lines.length - 1 || scan.open === null) continue;
      const section = again++ < MAX_UNCLOSED ? sectionBelow(context.lines, scan.open.n, context.lines.length) : -1;
      const next = closeOpen(scan, section);
      if (next !== null) n = next - 1;
    }
    return scan.edits;
  },
};

/** Reads a line; returns its number, or that of the last before which reading has to start again. */
function step(scan: Scan, n: number): number {
  const line = scan.context.lines[n];
  if (line === undefined) return n;
  if (scan.open !== null) {
    const last = closesHere(scan, scan.open, line, n);
    if (last !== null) return last;
  }
  const { state } = scan;
  const was = state.fence;
  const place: Place = { at: 0, column: 0 };
  const kind = kindOf(line.text, place, state);
  if (state.fence === null) scan.open = null;
  else if (was === null || kind === 'fence') scan.open = opened(scan, line, n, place);
  return n;
}

function opened({ context, edits, state }: Scan, line: Line, n: number, { at }: Place): Open {
  const [, mark = '', info = ''] = MARK.exec(line.text.slice(at)) ?? [];
  const prefix = line.text.slice(0, at).replace(/[^>\t ]/g, ' ');
  const code = codeInInfo(info);
  if (code !== null) {
    const from = line.end - info.length;
    const edit = { start: from + code.end, end: from + code.at, text: `\n${prefix}` };
    const certain = code.word === null ? [edit] : undefined;
    note(context, 'fence-info', { start: from + code.at, end: line.end }, code.text.slice(0, 60), undefined, certain);
    // The word between the language and the code is no name of a language, and not shown.
    if (code.word !== null) loseMarker(context, { start: from + code.word, end: from + code.end });
    edits.push(edit);
  }
  return { n, mark, info, prefix, containers: [...state.containers] };
}

/** Ends the open block where its author meant it to end: the number of the last line it ended with. */
function closesHere(scan: Scan, open: Open, line: Line, n: number): number | null {
  const [, mark = '', info = ''] = MARK.exec(line.text) ?? [];
  if (mark === '' || mark[0] !== open.mark[0] || ABOUT.test(open.info)) return null;
  const indented = line.text.slice(0, line.text.indexOf(mark));
  if (info.trim() === '' && mark.length >= open.mark.length) return endAside(scan, open, line, indented) ? n : null;
  const within = indented.length <= open.prefix.length + 3;
  return within && mark.length === open.mark.length && LANGUAGE.test(info) ? startInside(scan, open, line, n) : null;
}

/** An end that stands further in than the start may, or outside of the list item it belongs to. */
function endAside(scan: Scan, open: Open, line: Line, indented: string): boolean {
  const probe = { ...scan.state, containers: [...scan.state.containers] };
  if (kindOf(line.text, { at: 0, column: 0 }, probe) === 'fence' && probe.fence === null) return false;
  const edit = { start: line.start, end: line.start + indented.length, text: open.prefix };
  note(scan.context, 'fence-indent', { start: line.start, end: line.end }, open.mark, undefined, [edit]);
  scan.edits.push(edit);
  end(scan, open);
  return true;
}

/** A start inside of a block: the block has lost its end, or repeats its language there. */
function startInside(scan: Scan, open: Open, line: Line, n: number): number | null {
  const { lines } = scan.context;
  const section = sectionBelow(lines, open.n, n);
  if (section >= 0) return (closeOpen(scan, section) ?? n) - 1;
  const above = lines[proseAbove(lines, open.n, n)];
  if (above === undefined) return null;
  const isEnd = proseBelow(lines, n);
  const edit = isEnd
    ? { start: line.start, end: line.end, text: `${open.prefix}${open.mark}` }
    : { start: above.end, end: above.end, text: `\n${open.prefix}${open.mark}` };
  note(scan.context, 'fence-merged', { start: line.start, end: line.end }, line.text.trim(), undefined, [edit]);
  scan.edits.push(edit);
  end(scan, open);
  return isEnd ? n : null;
}

function end({ state }: Scan, open: Open): void {
  state.fence = null;
  state.paragraph = false;
  state.containers.splice(0, state.containers.length, ...open.containers);
}

/** Ends an open block before a line, or with the text where there is none; returns the line. */
function closeOpen(scan: Scan, n: number): number | null {
  const { context, open } = scan;
  scan.open = null;
  const first = open === null ? undefined : context.lines[open.n];
  if (open === null || first === undefined) return null;
  const line = context.lines[n];
  const span: Span = { start: first.start, end: first.end };
  const above = line === undefined ? 0 : lastFilled(context.lines, open.n, n);
  const edits = line === undefined ? undefined : [{ start: above, end: above, text: `\n${open.prefix}${open.mark}` }];
  note(context, 'fence-unclosed', span, (line?.text ?? '').trim().slice(0, 60), undefined, edits);
  if (edits === undefined) return null;
  end(scan, open);
  scan.edits.push(...edits);
  return n;
}
