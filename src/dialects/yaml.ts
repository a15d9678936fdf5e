import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** YAML with every scalar a string: `012`, `2018-01-02`, `yes` and `5e10` stay as written. */
export function parseYaml(text: string): unknown {
  const value = load(text, { schema: FAILSAFE_SCHEMA });
  if (isLarger(value, 3 * text.length + 100)) throw new YAMLException('aliases repeat more than the text holds');
  return value;
}

/** Whether a value has more parts and letters than `limit`: with aliases a line can stand for gigabytes. */
function isLarger(value: unknown, limit: number): boolean {
  const rest = [value];
  let size = 0;
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') size += next.length;
    else if (typeof next === 'object' && next !== null) {
      for (const [key, part] of Object.entries(next)) {
        size += 1 + (Array.isArray(next) ? 0 : key.length);
        if (size > limit) return true;
        rest.push(part);
      }
    }
    if (size > limit) return true;
  }
  return false;
}

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text without what YAML escapes may bring into it: never text, and trouble wherever it is shown. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, ' ');
}

/** Offset in `text` at which YAML reading failed; 0 for errors without a place. */
export function yamlErrorOffset(error: unknown): number {
  return error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
}

/** One line of explanation, without the excerpt that the library adds. */
export function yamlErrorReason(error: unknown): string {
  return error instanceof YAMLException ? error.reason : 'unreadable';
}
