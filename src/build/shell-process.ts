import { build } from 'astro';
import { shellConfig, type ShellSettings } from '../site/config.ts';

const [root = '', settings = '{}'] = process.argv.slice(2);

await build(shellConfig(JSON.parse(settings) as ShellSettings, root));
