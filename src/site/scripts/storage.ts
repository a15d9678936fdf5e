/** What the browser keeps for this site; nothing where it may not. `session` ends with the window. */
export function recall(key: string, area: 'local' | 'session' = 'local'): string | null {
  try {
    return areaOf(area).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it: null. */
export function remember(key: string, value: string | null, area: 'local' | 'session' = 'local'): void {
  try {
    if (value === null) areaOf(area).removeItem(key);
    else areaOf(area).setItem(key, value);
  } catch {
    // Full, or not allowed: the page works without.
  }
}

function areaOf(area: 'local' | 'session'): Storage {
  return area === 'local' ? localStorage : sessionStorage;
}
