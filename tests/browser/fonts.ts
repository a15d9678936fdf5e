/**
 * A private fontconfig for the browser: text is drawn on a machine without
 * fonts, and with the same fonts on one that has its own.
 */
import { hash, randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledFonts } from './bundled.ts';

interface FontPackage {
  readonly name: string;
  readonly family: string;
  /** Folders with .ttf or .otf files. Chromium ignores installed .woff and .woff2 files. */
  readonly folders: readonly string[];
  readonly mono?: true;
}

// Used when installed. Open Sans comes with the bundled browser; text in a
// script that no font covers is not drawn at all, not even as boxes.
const PACKAGES: readonly FontPackage[] = [
  noto('Noto Sans Mono', { mono: true }),
  noto('Noto Sans JP'),
  noto('Noto Sans Arabic'),
];

const SYSTEM_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];
const SYSTEM_MONO = ['DejaVu Sans Mono', 'Liberation Mono'];
const BUNDLED_FAMILY = 'Open Sans';

let environment: Promise<NodeJS.ProcessEnv> | undefined;

/** Variables that make a browser process use these fonts; none where fontconfig is not used. */
export function fontEnvironment(): Promise<NodeJS.ProcessEnv> {
  environment ??= process.platform === 'linux' ? writeConfig() : Promise.resolve({});
  return environment;
}

/**
 * The file and its cache lie beside the unpacked font, not in a folder per
 * process: vitest ends its workers without running their exit handlers.
 */
async function writeConfig(): Promise<NodeJS.ProcessEnv> {
  const folder = await bundledFonts();
  const text = config(join(folder, 'fonts'), join(folder, 'cache'));
  const file = join(folder, `${hash('sha256', text)}.conf`);
  // Renamed into place, since another worker's browser may be reading it.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, text);
  await rename(draft, file);
  return { FONTCONFIG_FILE: file };
}

function config(bundled: string, cache: string): string {
  const installed = PACKAGES.flatMap((font) => {
    const folders = installedFolders(font);
    return folders.length > 0 ? [{ ...font, folders }] : [];
  });
  const folders = [bundled, ...installed.flatMap((font) => font.folders), ...SYSTEM_FOLDERS];
  const sans = installed.filter((font) => !font.mono).map((font) => font.family);
  const mono = installed.filter((font) => font.mono).map((font) => font.family);
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${escapeXml(folder)}</dir>`),
    `<cachedir>${escapeXml(cache)}</cachedir>`,
    prefer([...mono, ...SYSTEM_MONO], 'monospace'),
    prefer([BUNDLED_FAMILY, ...sans]),
    '</fontconfig>',
    '',
  ].join('\n');
}

/**
 * Adds families to what is asked for. Without this any font with the glyphs may
 * be taken: a proportional one for monospace, one of the system's for Arabic.
 */
function prefer(families: readonly string[], generic?: string): string {
  const test = generic ? `<test name="family"><string>${generic}</string></test>` : '';
  const strings = families.map((family) => `<string>${escapeXml(family)}</string>`).join('');
  const edit = `<edit name="family" mode="append_last" binding="strong">${strings}</edit>`;
  return `<match target="pattern">${test}${edit}</match>`;
}

function installedFolders({ name, folders }: FontPackage): string[] {
  try {
    const manifest = import.meta.resolve(`${name}/package.json`);
    return folders.map((folder) => fileURLToPath(new URL(folder, manifest)));
  } catch {
    return [];
  }
}

/** Static .ttf files of a Noto family; regular and bold are what the pages use. */
function noto(family: string, options: { mono?: true } = {}): FontPackage {
  const name = `@expo-google-fonts/${family.toLowerCase().replaceAll(' ', '-')}`;
  return { name, family, folders: ['400Regular', '700Bold'], ...options };
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
