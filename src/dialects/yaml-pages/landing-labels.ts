import { localeOf, translator } from '../../locales/index.ts';

/** What a list of links may say that it is. */
const TYPES = [
  ...(['architecture', 'concept', 'deploy', 'download', 'get-started', 'how-to-guide', 'learn'] as const),
  ...(['overview', 'quickstart', 'reference', 'sample', 'tutorial', 'video', 'whats-new'] as const),
] as const;

/** The same in other words. */
const ALSO: ReadonlyMap<string, (typeof TYPES)[number]> = new Map([
  ['how-to', 'how-to-guide'],
  ['training', 'learn'],
]);

/** What a type of links is called in a language; null for one that nobody knows. */
export function linkListLabel(locale: string, written: string): string | null {
  const type = written.toLowerCase();
  const known = ALSO.get(type) ?? TYPES.find((one) => one === type);
  const t = translator(localeOf(locale));
  return known === undefined ? null : t(`landing.${known}`);
}
