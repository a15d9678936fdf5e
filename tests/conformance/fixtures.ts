import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('fixtures/', import.meta.url);

/** All fixtures by name. */
export const fixtures = readdirSync(FOLDER)
  .toSorted()
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
