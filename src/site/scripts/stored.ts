import { recall, remember } from './storage.ts';

/** A value kept as JSON; undefined where there is none or it is none. */
export function recallJson(key: string, area: 'local' | 'session' = 'local'): unknown {
  try {
    return JSON.parse(recall(key, area) ?? '');
  } catch {
    return undefined;
  }
}

export function rememberJson(key: string, value: unknown, area: 'local' | 'session' = 'local'): void {
  remember(key, JSON.stringify(value), area);
}
