/** A comment, a blank line, or a key with a quoted value without escapes, a plain one, or none. */
const LINE =
  /#[^\n]*(?:\n|$)| *\n|([A-Za-z][\w.-]{0,60}):(?: +(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s\-?:,[\]{}#&*!|>'"%@`][^\n]*))?)? *(?:\n|$)/y;
/** What gives a plain value another meaning than its letters, and what YAML does not allow at all. */
const SPECIAL = /: |:$| #/;
const ODD = /[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/**
 * Reads YAML of nothing but `key: value` lines, as most headers are, in a fraction of the time that
 * a whole reader takes; null for any other. Values are strings, or null where there is none.
 */
export function readSimpleYaml(text: string): Readonly<Record<string, string | null>> | null {
  if (ODD.test(text)) return null;
  const data: Record<string, string | null> = {};
  for (LINE.lastIndex = 0; LINE.lastIndex < text.length;) {
    const [line, key, double, single, plain] = LINE.exec(text) ?? [];
    if (line === undefined) return null;
    if (key === undefined) continue;
    const value = double ?? single ?? (plain === undefined ? null : withoutBlanks(plain));
    // A key that is given twice is for the other reader to report.
    if (Object.hasOwn(data, key) || (plain !== undefined && SPECIAL.test(value ?? ''))) return null;
    data[key] = value;
  }
  return data;
}

/** Blanks at the end are no part of a plain value. An expression would look at each of them from each of them. */
function withoutBlanks(value: string): string {
  let end = value.length;
  while (value.charCodeAt(end - 1) === 32) end--;
  return value.slice(0, end);
}
