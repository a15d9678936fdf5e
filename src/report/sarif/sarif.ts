import type { Diagnostic } from '../../core/types.ts';
import { fingerprintsOf, type Fingerprint } from '../../rules/index.ts';
import type { Reporter } from '../reporter.ts';
import { sourceReader } from '../sources.ts';
import { visible } from '../visible.ts';
import { locator, type Locator } from './locations.ts';
import { descriptors, LEVELS } from './rules.ts';

/**
 * SARIF 2.1.0, a line of the output for each finding. Infos only when asked for: code scanning takes
 * no more than 25,000 findings.
 */
export const sarif: Reporter = {
  summary: 'SARIF 2.1.0, for code scanning',
  render: ({ report, textOf, rules, all, prefix = '' }) => {
    const sourceOf = sourceReader(textOf);
    const locate = locator(sourceOf, prefix);
    const fingerprints = fingerprintsOf(report, (path) => sourceOf(path).text);
    const isListed = ({ severity }: Diagnostic): boolean => all || severity !== 'info';
    const known = descriptors(rules);
    const index = new Map(known.map(({ id }, i) => [id, i]));
    const results = report.diagnostics.flatMap((diagnostic, i) => {
      if (!isListed(diagnostic)) return [];
      const rule = { ruleId: diagnostic.rule, ruleIndex: index.get(diagnostic.rule) };
      return [JSON.stringify({ ...rule, ...resultOf(diagnostic, fingerprints[i], locate) })];
    });
    const head = JSON.stringify({
      tool: { driver: { name: 'Mooring', rules: known } },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    });
    const list = results.length === 0 ? '[]' : `[\n${results.join(',\n')}\n]`;
    return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${head.slice(0, -1)},\n"results":${list}}]}\n`;
  },
};

function resultOf(
  { severity, path, locale, span, message, related, fix }: Diagnostic,
  fingerprint: Fingerprint | undefined,
  locate: Locator,
): object {
  return {
    level: LEVELS[severity],
    message: textMessage(message),
    locations: [locate.location(path, span)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, id) => ({
            id,
            ...locate.location(other.path, other.span),
            message: textMessage(other.message),
          })),
        }),
    ...(fix === null || fix.edits.length === 0 ? {} : { fixes: [fixOf(path, fix, locate)] }),
    partialFingerprints: { 'mooring/v1': fingerprint?.id ?? '', 'mooringContent/v1': fingerprint?.content ?? '' },
    properties: { locale },
  };
}

function fixOf(path: string, { certain, edits }: NonNullable<Diagnostic['fix']>, locate: Locator): object {
  return {
    description: { text: certain ? 'Safe to apply' : 'A suggestion: look at it before it is applied' },
    artifactChanges: [
      {
        artifactLocation: locate.artifact(path),
        replacements: edits.map(({ start, end, text }) => ({
          deletedRegion: locate.region(path, { start, end }),
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
      },
    ],
    properties: { certain },
  };
}

/** In a message `[a](b)` would be a link, and literals are such. */
function textMessage(message: string): { readonly text: string } {
  const text = visible(message);
  return { text: text.includes('](') ? text.replace(/[\\[\]]/g, String.raw`\$&`) : text };
}
