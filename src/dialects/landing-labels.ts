import { localeOf, translator, type StringKey } from '../locales/index.ts';

/** What a list of links says it is → what readers are told. */
const LINK_TYPES: ReadonlyMap<string, Extract<StringKey, `landing.${string}`>> = new Map([
  ['architecture', 'landing.architecture'],
  ['concept', 'landing.concept'],
  ['deploy', 'landing.deploy'],
  ['download', 'landing.download'],
  ['get-started', 'landing.get-started'],
  ['how-to-guide', 'landing.how-to-guide'],
  ['how-to', 'landing.how-to-guide'],
  ['learn', 'landing.learn'],
  ['training', 'landing.learn'],
  ['overview', 'landing.overview'],
  ['quickstart', 'landing.quickstart'],
  ['reference', 'landing.reference'],
  ['sample', 'landing.sample'],
  ['tutorial', 'landing.tutorial'],
  ['video', 'landing.video'],
  ['whats-new', 'landing.whats-new'],
]);

/** What a type of links is called in a language; null for one that nobody knows. */
export function linkListLabel(locale: string, type: string): string | null {
  const key = LINK_TYPES.get(type.toLowerCase());
  return key === undefined ? null : translator(localeOf(locale))(key);
}
