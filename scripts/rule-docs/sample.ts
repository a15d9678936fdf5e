import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lineStarts, placeAt } from '../../src/core/text.ts';
import type { Diagnostic } from '../../src/core/types.ts';
import { check, loadGraph } from '../../src/pipeline.ts';
import type { Example, Sample } from '../../src/rules/index.ts';
import { settingsFrom } from '../../src/settings/index.ts';

/** What `check` says about a sample, in lines, and whether it has a fix. */
export interface SampleFindings {
  readonly lines: readonly string[];
  readonly fix: 'certain' | 'suggested' | null;
}

export function filesOf(sample: Sample): Readonly<Record<string, string>> {
  return typeof sample === 'string' ? { 'en-us/page.md': sample } : sample;
}

/** Checks a sample in a folder of its own, with the settings that examples have. */
export async function findingsOf(rule: string, sample: Sample, settings: Example['settings']): Promise<SampleFindings> {
  const base = mkdtempSync(join(tmpdir(), 'mooring-rule-'));
  try {
    const files = filesOf(sample);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), text);
    }
    const config = { locales: ['en-us', 'sv-se'], docsets: { learn: { root: '{locale}' } }, ...settings };
    const { graph } = await loadGraph(settingsFrom(config, base), () => {});
    const found = check(graph, () => {}).diagnostics.filter((diagnostic) => diagnostic.rule === rule);
    return { lines: found.map((one) => lineOf(one, files)), fix: fixOf(found) };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function lineOf({ severity, path, span, message }: Diagnostic, files: Readonly<Record<string, string>>): string {
  const { line, column } = placeAt(lineStarts((files[path] ?? '').replace(/^\ufeff/, '')), span.start);
  return `${path}:${line}:${column} ${severity}: ${message}`;
}

function fixOf(found: readonly Diagnostic[]): SampleFindings['fix'] {
  const fixes = found.flatMap(({ fix }) => (fix === null ? [] : [fix]));
  return fixes.length === 0 ? null : fixes.some(({ certain }) => certain) ? 'certain' : 'suggested';
}
