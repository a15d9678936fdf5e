import { localeOf } from '../locales/index.ts';
import type { Settings } from '../settings/index.ts';

/** What the shell depends on: nothing about any page. */
export interface ShellSettings {
  readonly site: { readonly url: string; readonly base: string; readonly title: string };
  readonly source: string;
  readonly locales: readonly {
    readonly name: string;
    readonly tag: string;
    readonly label: string;
    readonly dir: 'ltr' | 'rtl';
  }[];
}

/** The part of the settings that the shell is built from. */
export function shellSettings({ site, source, locales }: Settings): ShellSettings {
  return {
    site,
    source,
    locales: locales.map((name) => {
      const { tag, label, dir } = localeOf(name);
      return { name, tag, label, dir };
    }),
  };
}
