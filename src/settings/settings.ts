import type { CheckedConfig, DocsetSettings } from './schema.ts';

/** A docset, ready to use: its name and route are settled. */
export interface Docset extends Omit<DocsetSettings, 'route'> {
  readonly name: string;
  readonly route: string;
}

/** The settings every stage gets. */
export interface Settings extends Omit<CheckedConfig, 'docsets'> {
  /** Absolute folder that paths in reports are relative to. */
  readonly base: string;
  readonly docsets: readonly Docset[];
}

/** Joins the checked settings with the folder they were found in. */
export function completeSettings(config: CheckedConfig, base: string): Settings {
  const docsets = Object.entries(config.docsets).map(([name, docset]) => {
    const routed = docset.editionOf === undefined ? docset : (config.docsets[docset.editionOf] ?? docset);
    return { ...docset, name, route: routed.route ?? docset.editionOf ?? name };
  });
  return { ...config, base, docsets };
}

const chains = new WeakMap<Settings, Map<string, readonly string[]>>();

/** Locales to look in for a page that `locale` lacks, nearest first, `locale` itself first. */
export function fallbackChain(settings: Settings, locale: string): readonly string[] {
  // Asked for every link of a corpus: made once per settings and locale.
  const known = chains.get(settings) ?? new Map<string, readonly string[]>();
  chains.set(settings, known);
  const chain = known.get(locale) ?? [
    ...new Set([locale, ...(settings.fallback[locale] ?? []), settings.source, ...settings.locales]),
  ];
  known.set(locale, chain);
  return chain;
}
