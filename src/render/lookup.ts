import type { FileRef } from '../core/types.ts';
import type { BodyPlan, LinkAttributes } from './view.ts';

// Addresses are authors' text: one may be called `constructor`.
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Attributes for an address as written in a file. */
export function linkIn(plan: BodyPlan, path: string, url: string): LinkAttributes | undefined {
  return own(own(plan.links, path), url);
}

/** File that an include as written in a file brings in. */
export function includeIn(plan: BodyPlan, path: string, url: string): FileRef | undefined {
  return own(own(plan.includes, path), url);
}

/** Path of the file of code that is shown as written in a file. */
export function snippetIn({ snippets }: BodyPlan, path: string, url: string): string | undefined {
  return snippets === undefined ? undefined : own(own(snippets, path), url)?.path;
}
