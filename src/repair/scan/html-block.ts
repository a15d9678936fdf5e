/** Raw HTML that a line starts: what it is, and what ends it. */
export interface HtmlStart {
  readonly kind: 'comment' | 'html';
  readonly end: RegExp;
}

const BLANK = /^[ \t]*$/;
const COMMENT: HtmlStart = { kind: 'comment', end: /-->/ };
const ELEMENT: HtmlStart = { kind: 'html', end: BLANK };

const SPECIAL: readonly (readonly [RegExp, HtmlStart])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, { kind: 'html', end: /<\/(?:script|pre|style|textarea)>/i }],
  [/<!--/y, COMMENT],
  [/<\?/y, { kind: 'html', end: /\?>/ }],
  [/<!\[CDATA\[/y, { kind: 'html', end: /\]\]>/ }],
  [/<![a-z]/iy, { kind: 'html', end: />/ }],
];

const BLOCK =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s>]|\/>|$)/iy;

const ATTRIBUTE = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>${'`'}]+|'[^']*'|"[^"]*"))?`;
const TAG = new RegExp(`<(?:[a-z][a-z0-9-]*(?:${ATTRIBUTE})*\\s*/?|/[a-z][a-z0-9-]*\\s*)>[ \\t]*$`, 'iy');

/** Whether a name is that of an element that always starts a block. */
export function isBlockElement(name: string): boolean {
  return matches(BLOCK, `<${name}>`, 0);
}

/** The raw HTML that starts at a place in a line; a tag alone on its line can't interrupt a paragraph. */
export function startOfHtml(line: string, at: number, paragraph: boolean): HtmlStart | null {
  if (line[at] !== '<') return null;
  for (const [sign, start] of SPECIAL) if (matches(sign, line, at)) return start;
  if (matches(BLOCK, line, at)) return ELEMENT;
  return !paragraph && line.length - at < MAX_TAG && matches(TAG, line, at) ? ELEMENT : null;
}

/** A longer line is no tag alone: looking for its end must not take long. */
const MAX_TAG = 2_000;

function matches(expression: RegExp, line: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(line);
}
