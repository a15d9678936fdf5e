import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import starlight from '@astrojs/starlight';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { accentSheet, plainImports, sitePlugin } from './plugin.ts';
import type { ShellSettings } from './settings.ts';

/** The site's sources are published as they are: Astro compiles them, from the package as from here. */
const here = (path: string): string => fileURLToPath(new URL(`../../src/site/${path}`, import.meta.url));

/** One file per topic; `base` names the layers and comes first, `print` last. */
const STYLES = [
  ...['base', 'header', 'text', 'page', 'page-end', 'nav', 'contents', 'language', 'bars'],
  ...['search', 'find', 'home', 'not-found', 'feedback', 'neighbours', 'headings'],
  ...['alerts', 'code', 'highlight', 'tabs', 'tables', 'figures', 'lightbox', 'selfhelp', 'steps', 'bidi', 'print'],
] as const;

/** Components of ours in the places of Starlight's. */
const OVERRIDES = [
  ...[
    'Footer',
    'Head',
    'LanguageSelect',
    'MobileMenuFooter',
    'PageSidebar',
    'PageTitle',
    'Search',
    'Sidebar',
    'SiteTitle',
  ],
  ...['Header', 'ThemeProvider', 'ThemeSelect'],
] as const;
const own = (name: string): string => here(`components/${name}.astro`);

/**
 * Astro builds the shell once, as a server bundle without any content; pages are rendered with it
 * afterwards. `sidebar` is empty because Starlight would clone it for every page.
 */
export function shellConfig(settings: ShellSettings, root: string): AstroInlineConfig {
  return {
    root,
    configFile: false,
    srcDir: here(''),
    outDir: `${root}/dist`,
    cacheDir: `${root}/.cache`,
    publicDir: here('public/'),
    site: settings.site.url,
    base: settings.site.base,
    output: 'server',
    trailingSlash: 'always',
    adapter: bundleAdapter(),
    compressHTML: true,
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    // Browsers that fetch ahead do it by rules in the page (`Head.astro`): no script for it.
    prefetch: false,
    telemetry: false,
    logLevel: 'error',
    vite: { plugins: [sitePlugin(settings, own), plainImports()] },
    integrations: [starlight(frameOptions(settings, root))],
  } as AstroInlineConfig;
}

type FrameOptions = Parameters<typeof starlight>[0];

/** What Starlight is to do, and what it is not: pages, search and highlighting are ours. */
function frameOptions(settings: ShellSettings, root: string): FrameOptions {
  return {
    title: settings.site.title,
    locales: Object.fromEntries(settings.locales.map(({ name, tag, label, dir }) => [name, { label, lang: tag, dir }])),
    defaultLocale: settings.source,
    prerender: false,
    disable404Route: true,
    pagefind: false,
    expressiveCode: false,
    credits: false,
    sidebar: [],
    customCss: [
      ...STYLES.filter((name) => name !== 'feedback' || settings.feedback !== null).map((name) =>
        here(`styles/${name}.css`),
      ),
      ...accentFile(settings, root),
      ...settings.css,
    ],
    components: componentsOf(settings),
  };
}

/** Starlight's components that are ours, or the project's; those that Starlight has not, the plugin replaces. */
function componentsOf({ components }: ShellSettings): Record<string, string> {
  const overrides: readonly string[] = OVERRIDES;
  const theirs = Object.entries(components).filter(([name]) => overrides.includes(name) || !existsSync(own(name)));
  return { ...Object.fromEntries(OVERRIDES.map((name) => [name, own(name)])), ...Object.fromEntries(theirs) };
}

/** The accent of the settings, as a file: Starlight takes its style sheets from files. */
function accentFile({ site }: ShellSettings, root: string): readonly string[] {
  const sheet = accentSheet(site);
  if (sheet === '') return [];
  const path = join(root, 'accent.css');
  writeFileSync(path, sheet);
  return [path];
}

/** The smallest adapter there is: its entry exports the app, and that is all. */
function bundleAdapter(): AstroIntegration {
  return {
    name: 'mooring-bundle',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'mooring-bundle',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../../src/site/entry.ts', import.meta.url),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            staticOutput: 'stable',
            hybridOutput: 'stable',
            sharpImageService: 'stable',
          },
        }),
    },
  };
}
