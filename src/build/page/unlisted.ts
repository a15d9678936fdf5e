import type { PageDoc } from '../../core/types.ts';

/** Pages that ask for it, and pages whose structure was guessed, stay out of all lists. */
export function isUnlisted({ meta, facts }: PageDoc): boolean {
  return meta.robots?.index === false || isGuessed(facts);
}

export function isGuessed(facts: PageDoc['facts']): boolean {
  return facts.some(({ kind }) => kind === 'capture-guess');
}
