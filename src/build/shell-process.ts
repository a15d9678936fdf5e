import { build } from 'astro';
import { shellConfig } from '../site/config.ts';
import type { ShellSettings } from '../site/settings.ts';

const [root = '', settings = '{}'] = process.argv.slice(2);

await build(shellConfig(JSON.parse(settings) as ShellSettings, root));
