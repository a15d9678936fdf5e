import { resolve } from 'node:path';
import { localeOf } from '../locales/index.ts';
import type { Settings } from '../settings/index.ts';

type Site = Settings['site'];

/** What the shell depends on: nothing about any page. Paths of files are absolute. */
export interface ShellSettings {
  readonly site: Pick<Site, 'url' | 'base' | 'title' | 'footer' | 'accent'>;
  readonly logo: NonNullable<Site['logo']> | null;
  readonly css: readonly string[];
  /** Name of a component → the file that takes its place. */
  readonly components: Readonly<Record<string, string>>;
  readonly feedback: NonNullable<Settings['feedback']> | null;
  readonly source: string;
  readonly locales: readonly {
    readonly name: string;
    readonly tag: string;
    readonly label: string;
    readonly dir: 'ltr' | 'rtl';
  }[];
}

/** The part of the settings that the shell is built from. */
export function shellSettings({ site, source, locales, base, feedback }: Settings): ShellSettings {
  const { url, base: path, title, footer, accent, logo } = site;
  const file = (name: string): string => resolve(base, name);
  return {
    site: { url, base: path, title, footer, accent },
    logo: logo === undefined ? null : { light: file(logo.light), dark: file(logo.dark) },
    css: site.css.map(file),
    components: Object.fromEntries(Object.entries(site.components).map(([name, own]) => [name, file(own)])),
    feedback: feedback ?? null,
    source,
    locales: locales.map((name) => {
      const { tag, label, dir } = localeOf(name);
      return { name, tag, label, dir };
    }),
  };
}
