/** One attribute of a raw HTML tag: name lower case, value with entities decoded. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** A piece of raw HTML. `raw` is the text as it stands; `at` its offset in the scanned text. */
export type HtmlToken =
  | {
      readonly type: 'open';
      readonly name: string;
      readonly attributes: readonly Attribute[];
      readonly closed: boolean;
      readonly raw: string;
      readonly at: number;
    }
  | { readonly type: 'close'; readonly name: string; readonly raw: string; readonly at: number }
  | { readonly type: 'comment'; readonly raw: string; readonly at: number }
  | { readonly type: 'text'; readonly raw: string; readonly at: number };

const NAME = /[a-z][a-z0-9:-]*/iy;
// Names and values are quoted or free of blanks; nothing nests.
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * Splits raw HTML into tokens; concatenating their `raw` gives the input back. A `<` that starts no
 * token is text. Written out because any one expression for it takes quadratic time on some input.
 */
export function scanHtml(html: string): readonly HtmlToken[] {
  const tokens: HtmlToken[] = [];
  const last = html.lastIndexOf('>');
  for (let at = 0; at < html.length; at += tokens.at(-1)?.raw.length ?? 1) tokens.push(tokenAt(html, at, last));
  return tokens;
}

/** `last` is the place of the last `>`: behind it there is no tag to look for. */
function tokenAt(html: string, at: number, last: number): HtmlToken {
  if (html[at] !== '<') return textUpTo(html, at, html.indexOf('<', at));
  if (html[at + 1] === '!' || html[at + 1] === '?') {
    // `<!-->` is a whole comment already.
    const close = html.startsWith('<!--', at) ? '-->' : '>';
    const end = html.indexOf(close, at + 2);
    return { type: 'comment', raw: html.slice(at, end < 0 ? html.length : end + close.length), at };
  }
  const slash = html[at + 1] === '/';
  NAME.lastIndex = at + (slash ? 2 : 1);
  const name = at < last ? NAME.exec(html)?.[0] : undefined;
  const from = NAME.lastIndex;
  const end = name === undefined ? -1 : slash ? html.indexOf('>', from) : endOfTag(html, from);
  if (name === undefined || end < 0) return textUpTo(html, at, at + 1);
  const raw = html.slice(at, end + 1);
  if (slash) return { type: 'close', name: name.toLowerCase(), raw, at };
  const rest = html.slice(from, end);
  return {
    type: 'open',
    name: name.toLowerCase(),
    attributes: attributesOf(rest),
    closed: rest.endsWith('/'),
    raw,
    at,
  };
}

function textUpTo(html: string, at: number, end: number): HtmlToken {
  return { type: 'text', raw: html.slice(at, end < 0 ? html.length : end), at };
}

/** Place of the `>` that ends a tag: not one in quotes, and not behind another `<`; -1 for none. */
function endOfTag(html: string, from: number): number {
  const special = /["'<>]/g;
  special.lastIndex = from;
  for (let match = special.exec(html); match !== null; match = special.exec(html)) {
    if (match[0] === '>') return match.index;
    const close = match[0] === '<' ? -1 : html.indexOf(match[0], match.index + 1);
    if (close < 0) return -1;
    special.lastIndex = close + 1;
  }
  return -1;
}

// Nearly every tag in translated pages is `<a name="…">`.
const ONLY_NAME = /^\s+(name|id)="([^"&]*)"\s*\/?$/;

function attributesOf(text: string): readonly Attribute[] {
  const [, only, simple] = ONLY_NAME.exec(text) ?? [];
  if (only !== undefined && simple !== undefined) return [{ name: only, value: simple }];
  return Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => ({
    name: name.toLowerCase(),
    value: decodeEntities(double ?? single ?? bare ?? ''),
  }));
}

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }),
);

/** Decodes numeric references and the handful of names that occur in attribute values. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return isText(code) ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Whether a number is that of a character: no surrogate, and no control character but white space. */
function isText(code: number): boolean {
  if (code < 0xa0) return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code < 0x7f);
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
