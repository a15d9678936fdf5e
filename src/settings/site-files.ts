import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { SettingsProblem } from './problems.ts';
import type { CheckedConfig } from './schema.ts';

/** Files that the site's look is made of must be there. */
export function missingSiteFiles({ site }: CheckedConfig, base: string): SettingsProblem[] {
  const named: [key: string, path: string][] = [
    ...Object.entries(site.logo ?? {}).map(([tone, path]): [string, string] => [`site.logo.${tone}`, path]),
    ...site.css.map((path, i): [string, string] => [`site.css.${i}`, path]),
    ...Object.entries(site.components).map(([name, path]): [string, string] => [`site.components.${name}`, path]),
  ];
  return named
    .filter(([, path]) => statSync(join(base, path), { throwIfNoEntry: false })?.isFile() !== true)
    .map(([key, path]) => ({ key, message: `no such file: ${path}` }));
}
