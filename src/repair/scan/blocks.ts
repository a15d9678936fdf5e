import { consume, isRule, openItem, openQuote, skipBlanks, type Container, type Place } from './containers.ts';
import { startOfHtml, type HtmlStart } from './html-block.ts';

/** What a line of Markdown is, as far as it can be told without parsing. */
export type LineKind = 'text' | 'blank' | 'fence' | 'code' | 'comment' | 'html';

/** Where the scanner is: the blocks that the next line may go on. */
export interface State {
  readonly containers: Container[];
  /** A paragraph that the next line may continue. */
  paragraph: boolean;
  fence: string | null;
  /** The raw HTML we are in, and what ends it. */
  html: HtmlStart | null;
}

/** Nobody nests deeper; each line looks at every container it may stand in. */
const MAX_DEPTH = 100;

const FENCE = /`{3,}(?=[^`]*$)|~{3,}/y;
const HEADING = /#{1,6}(?:[ \t]|$)/y;
const UNDERLINE = /(?:-+|=+)[ \t]*$/y;

/** Reads one line: what it is, and what it opens and closes. Up to CommonMark, tables aside. */
export function kindOf(line: string, place: Place, state: State): LineKind {
  if (isPlain(line, state)) {
    state.paragraph = true;
    return 'text';
  }
  const matched = consume(line, place, state.containers);
  const all = matched === state.containers.length;
  if (all && state.fence !== null) return inFence(line, place, state, state.fence);
  if (all && state.html !== null) return inHtml(line, place, state, state.html);
  state.fence = null;
  state.html = null;
  return startBlocks(line, place, state, matched);
}

/** Most lines start with a letter, outside of everything. */
function isPlain(line: string, { containers, fence, html }: State): boolean {
  const code = line.charCodeAt(0);
  return (
    containers.length === 0 &&
    fence === null &&
    html === null &&
    code > 64 &&
    code !== 95 &&
    code !== 96 &&
    code !== 126
  );
}

function inFence(line: string, place: Place, state: State, fence: string): LineKind {
  const { at, indent } = skipBlanks(line, place);
  if (indent > 3 || !line.startsWith(fence, at)) return 'code';
  let end = at;
  while (line[end] === fence[0]) end++;
  if (line.slice(end).trim() !== '') return 'code';
  state.fence = null;
  return 'fence';
}

function inHtml(line: string, place: Place, state: State, html: NonNullable<State['html']>): LineKind {
  if (html.end.test(line.slice(place.at))) state.html = null;
  return html.kind === 'html' && line.slice(place.at).trim() === '' ? 'blank' : html.kind;
}

/** Takes the signs of new quotes and items, then tells what the rest of the line is. */
function startBlocks(line: string, place: Place, state: State, matched: number): LineKind {
  const { containers } = state;
  let level = matched;
  for (;;) {
    const { at, column, indent } = skipBlanks(line, place);
    const here = state.paragraph && level === containers.length;
    if (at === line.length) {
      leave(state, level);
      return 'blank';
    }
    if (here && indent < 4 && matches(UNDERLINE, line, at)) {
      state.paragraph = false;
      place.at = at;
      return 'text';
    }
    const opened =
      indent > 3 || level === MAX_DEPTH
        ? null
        : (openQuote(line, at, column) ?? openItem(line, at, { column, indent, here }));
    if (opened === null) return leaf(line, place, { at, indent }, { state, level });
    leave(state, level);
    containers.push(opened.container);
    level = containers.length;
    place.at = opened.place.at;
    place.column = opened.place.column;
  }
}

/** Ends the containers beyond a level, and the paragraph in them. */
function leave(state: State, level: number): void {
  state.containers.length = level;
  state.paragraph = false;
}

function leaf(
  line: string,
  place: Place,
  { at, indent }: { readonly at: number; readonly indent: number },
  { state, level }: { readonly state: State; readonly level: number },
): LineKind {
  const code = indent > 3 && !state.paragraph;
  if (!code) place.at = at;
  const html = indent > 3 ? null : startOfHtml(line, at, state.paragraph);
  const fence = indent > 3 ? undefined : matches(FENCE, line, at)?.[0];
  const heading = indent < 4 && matches(HEADING, line, at) !== null;
  // A line of text goes on with the paragraph above, whatever quotes and items that stands in.
  const text = !code && html === null && fence === undefined && !heading;
  if (text && state.paragraph) return 'text';
  leave(state, level);
  state.paragraph = text && !isRule(line, at);
  if (fence !== undefined) state.fence = fence;
  if (html !== null && !html.end.test(line.slice(at + 2))) state.html = html;
  return code ? 'code' : fence === undefined ? (html?.kind ?? 'text') : 'fence';
}

function matches(expression: RegExp, line: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(line);
}
