import { dirname, resolve } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { ShellSettings } from './settings.ts';

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;

const MODULE = 'virtual:mooring/site';

/**
 * Gives the components what the settings say (`virtual:mooring/site`), and puts components of the project in
 * place of ours. `own` finds a component of ours by its name.
 */
export function sitePlugin(settings: ShellSettings, own: (name: string) => string): Plugins[number] {
  const replaced = new Map(Object.entries(settings.components).map(([name, path]) => [own(name), path]));
  const replacements = new Set(replaced.values());
  return {
    name: MODULE,
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === MODULE) return `\0${MODULE}`;
      if (!source.endsWith('.astro') || importer === undefined || !source.startsWith('.')) return null;
      // What takes a component's place may still show the one it replaces.
      if (replacements.has(importer)) return null;
      return replaced.get(resolve(dirname(importer), source)) ?? null;
    },
    load: (id) => (id === `\0${MODULE}` ? moduleOf(settings) : null),
  };
}

/**
 * Scripts that are loaded on demand have neither styles nor other scripts to load beforehand: what Vite puts around
 * every `import()` for that would be a tenth of all script of a page.
 */
export function plainImports(): Plugins[number] {
  return {
    name: 'mooring-plain-imports',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}

function moduleOf({ site, logo, source, feedback }: ShellSettings): string {
  const lines = [
    `export const footer = ${JSON.stringify({ ...site.footer, source })};`,
    `export const feedback = ${JSON.stringify(feedback)};`,
  ];
  if (logo === null) lines.push('export const logo = null;');
  else {
    lines.push(`import light from ${JSON.stringify(logo.light)};`, `import dark from ${JSON.stringify(logo.dark)};`);
    lines.push('export const logo = { light, dark };');
  }
  return lines.join('\n');
}

/** Colours of the settings as a style sheet; the tones beside the accent are made from it. */
export function accentSheet({ accent }: ShellSettings['site']): string {
  if (accent === undefined) return '';
  const { light, dark } = accent;
  return `@layer mooring {
  :root {
    --sl-color-accent: light-dark(${light}, ${dark});
    --sl-color-accent-low: ${tone(14, 'var(--sl-color-black)')};
    --sl-color-accent-high: ${tone(65, 'var(--sl-color-white)')};
  }
}
`;
}

function tone(share: number, on: string): string {
  return `color-mix(in oklab, var(--sl-color-accent) ${share}%, ${on})`;
}
