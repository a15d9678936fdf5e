/** A wrong setting: the key's path, what is wrong, and what was seen there. */
export interface SettingsProblem {
  readonly key: string;
  readonly message: string;
}

/** A value, short enough for one line. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : asText(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Settings are code: a value may be one that JSON does not know. */
function asText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return String(value);
  }
}

/** For a sentence that goes on. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
