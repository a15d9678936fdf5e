// For editors and `astro check`. Mooring builds its shell with the same configuration.
import { fileURLToPath } from 'node:url';
import { shellConfig } from './src/site/config.ts';
import { shellSettings } from './src/site/settings.ts';
import { loadSettings } from './src/settings/index.ts';

const root = fileURLToPath(new URL('./', import.meta.url));
const {
  root: _root,
  configFile: _file,
  outDir: _out,
  ...config
} = shellConfig(shellSettings(await loadSettings({ dir: root })), root);

export default config;
