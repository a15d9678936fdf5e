/** Three or more of `-`, `*` or `_`, and blanks. */
export function isRule(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign !== 45 && sign !== 42 && sign !== 95) return false;
  let signs = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === sign) signs++;
    else if (code !== 32 && code !== 9) return false;
  }
  return signs > 2;
}

/** A line of `-` or `=`: it may make a heading of what is above. */
export function isUnderline(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign !== 45 && sign !== 61) return false;
  let i = at;
  while (text.charCodeAt(i) === sign) i++;
  while (i < end && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i++;
  return i === end;
}

/** Three marks; behind them no further one, or it is code in a line. */
export function opensFence(text: string, at: number, end: number): boolean {
  const sign = text.charCodeAt(at);
  if (text.charCodeAt(at + 1) !== sign || text.charCodeAt(at + 2) !== sign) return false;
  let i = at + 3;
  while (text.charCodeAt(i) === sign) i++;
  const mark = sign === 96 ? text.indexOf('`', i) : -1;
  return mark < 0 || mark >= end;
}

/** Up to six signs with a blank behind them. */
export function isHeading(text: string, at: number, end: number): boolean {
  let i = at;
  while (text.charCodeAt(i) === 35) i++;
  if (text.charCodeAt(i) === 9) return true;
  return i - at < 7 && (i >= end || text.charCodeAt(i) === 32);
}
