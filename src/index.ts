/** What a settings file imports: `import { defineConfig } from 'mooring'`. */
export { defineConfig, type Config } from './settings/index.ts';
