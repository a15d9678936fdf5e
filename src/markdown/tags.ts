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

// One alternative per token kind. Attribute values are quoted or free of blanks; nothing nests, so
// the scan is linear. A `<` that starts no token falls through to `text`.
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<\/([a-z][a-z0-9:-]*)[^>]*>|<([a-z][a-z0-9:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Splits raw HTML into tokens; concatenating their `raw` gives the input back. */
export function scanHtml(html: string): readonly HtmlToken[] {
  return Array.from(html.matchAll(TOKEN), (match): HtmlToken => {
    const [raw, close, open, rest = ''] = match;
    const at = match.index;
    if (close !== undefined) return { type: 'close', name: close.toLowerCase(), raw, at };
    if (open !== undefined) {
      const closed = rest.endsWith('/');
      return { type: 'open', name: open.toLowerCase(), attributes: attributesOf(rest), closed, raw, at };
    }
    if (raw.startsWith('<!') || raw.startsWith('<?')) return { type: 'comment', raw, at };
    return { type: 'text', raw, at };
  });
}

function attributesOf(text: string): readonly Attribute[] {
  return Array.from(text.matchAll(ATTRIBUTE), ([, name = '', double, single, bare]) => ({
    name: name.toLowerCase(),
    value: decodeEntities(double ?? single ?? bare ?? ''),
  }));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Decodes numeric references and the handful of names that occur in attribute values. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  });
}
