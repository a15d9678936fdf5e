import type { Example, Sample } from '../../../src/rules/index.ts';
import { findingsIn } from './tree.ts';

/** Findings of one rule in a sample of an example; settings as the rules' pages describe them. */
export async function findingsOf(
  rule: string,
  sample: Sample,
  settings: Example['settings'] = {},
): Promise<readonly string[]> {
  const files = typeof sample === 'string' ? { 'en-us/page.md': sample } : sample;
  const found = await findingsIn(files, {
    locales: ['en-us', 'sv-se'],
    docsets: { learn: { root: '{locale}' } },
    ...settings,
  });
  return found.filter((finding) => finding.split(' ')[1] === rule);
}
