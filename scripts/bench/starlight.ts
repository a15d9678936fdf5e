// The named peer: a plain Starlight site, sidebar from folders, search left out as in ours.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({ title: 'Bench', pagefind: false, locales: { 'nl-nl': { label: 'Nederlands', lang: 'nl-NL' }, 'sv-se': { label: 'Svenska', lang: 'sv-SE' } }, defaultLocale: 'nl-nl' })],
});
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Builds the pages as they are with Starlight and returns pages per second, process start to end. */
export async function buildWithStarlight(root: string, content: string, paths: readonly string[]): Promise<number> {
  write(
    join(root, 'package.json'),
    '{"type":"module","private":true,"dependencies":{"astro":"*","@astrojs/starlight":"*"}}',
  );
  write(join(root, 'astro.config.mjs'), CONFIG);
  write(join(root, 'src/content.config.ts'), COLLECTION);
  symlinkSync(MODULES, join(root, 'node_modules'));
  for (const path of paths) {
    const [locale, , ...rest] = path.split('/');
    write(join(root, 'src/content/docs', locale ?? '', ...rest), reduced(readFileSync(join(content, path), 'utf8')));
  }
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [join(MODULES, 'astro/bin/astro.mjs'), 'build', '--root', root],
    {
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`Starlight failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return paths.length / ((performance.now() - start) / 1000);
}

/** What Starlight can read: a title, no pictures (they would have to be there to be bundled). */
function reduced(text: string): string {
  const body = text
    .replace(/^\s*---\r?\n[\s\S]*?\r?\n---[^\S\n]*\r?\n/, '')
    .replace(/!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])/g, '');
  const title = /^#\s+(.+)$/m.exec(body)?.[1]?.replace(/<[^>]*>/g, '') ?? 'Untitled';
  return `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
