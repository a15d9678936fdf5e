/**
 * What a terminal would obey or nobody would see: control characters, marks of direction, blanks and
 * joiners without width, halves of pairs. Joiners between letters or pictures that need them stay.
 */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}|(?<=^|[\u0000-\u024f])[\u200c\u200d]+(?=$|[\u0000-\u024f])/gu;

/** Text of the content, safe to be printed: `␛`, `<U+200B>`. */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replace(UNSAFE, (sign) => Array.from(sign, picture).join(''));
}

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return false;
  }
  return true;
}

function picture(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCharCode(0x2400 + code);
  return code === 127 ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
