import type { Config } from './schema.ts';

export { SettingsError, loadSettings, settingsFrom } from './load.ts';
export { identify } from './identify.ts';
export { LOCALE_FOLDER } from './infer.ts';
export { fallbackChain, type Docset, type Settings } from './settings.ts';
export type { Config } from './schema.ts';

/** Types a `mooring.config.ts`; the values are checked when the file is loaded. */
export function defineConfig(config: Config): Config {
  return config;
}
