import { FAILSAFE_SCHEMA, load, YAMLException } from 'js-yaml';

/** YAML with every scalar a string: `012`, `2018-01-02`, `yes` and `5e10` stay as written. */
export function parseYaml(text: string): unknown {
  return load(text, { schema: FAILSAFE_SCHEMA });
}

/** Offset in `text` at which YAML reading failed; 0 for errors without a place. */
export function yamlErrorOffset(error: unknown): number {
  return error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
}

/** One line of explanation, without the excerpt that the library adds. */
export function yamlErrorReason(error: unknown): string {
  return error instanceof YAMLException ? error.reason : 'unreadable';
}
