import { readdirSync, readFileSync } from 'node:fs';
import { digest } from '../core/hash.ts';

/** Rooms whose code decides what a document looks like, and the engine they read Markdown with. */
const ROOMS = [
  ...['core', 'locales', 'read', 'markdown', 'repair', 'unflatten', 'normalize', 'quick', 'dialects', 'store'],
] as const;

/**
 * Version of everything that is derived from one file: a digest of the code that derives it, so
 * that no one has to remember to count up a number.
 */
export function pipelineVersion(): string {
  return codeVersion(ROOMS);
}

/** Digest of the code of some rooms. */
export function codeVersion(rooms: readonly string[]): string {
  const files = rooms.flatMap((room) => {
    const dir = new URL(`../${room}/`, import.meta.url);
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'))
      .toSorted()
      .map((name) => readFileSync(new URL(name, dir), 'utf8'));
  });
  return digest(files.join('\n'));
}
