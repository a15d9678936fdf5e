import type { Example, Sample } from '../../../src/rules/index.ts';
import type { Config } from '../../../src/settings/index.ts';
import { findingsIn } from './tree.ts';

type Files = Readonly<Record<string, string>>;

/** Settings as the rules' pages describe them. */
export function configOf({ settings }: Pick<Example, 'settings'>): Config {
  return { locales: ['en-us', 'sv-se'], docsets: { learn: { root: '{locale}' } }, ...settings };
}

/** Both samples as files by path. */
export function filesOf({ bad, good }: Example): { readonly bad: Files; readonly good: Files } {
  return { bad: asFiles(bad), good: asFiles(good) };
}

function asFiles(sample: Sample): Files {
  return typeof sample === 'string' ? { 'en-us/page.md': sample } : sample;
}

/** Findings of one rule in a sample of an example. */
export async function findingsOf(
  rule: string,
  sample: Sample,
  settings: Example['settings'],
): Promise<readonly string[]> {
  const found = await findingsIn(asFiles(sample), configOf(settings === undefined ? {} : { settings }));
  return found.filter((finding) => finding.split(' ')[1] === rule);
}
