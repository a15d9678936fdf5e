import { fingerprintsOf } from '../rules/index.ts';
import type { Reporter } from './reporter.ts';
import { placeFinder, sourceReader } from './sources.ts';

/**
 * One object with everything, for programs: `check.schema.json` describes it. Lines and columns from
 * 1, offsets UTF-16 from 0; a line of the output for each finding.
 */
export const json: Reporter = {
  summary: 'one JSON object, version 1',
  render: ({ report, textOf }) => {
    const sourceOf = sourceReader(textOf);
    const place = placeFinder(sourceOf);
    const at = (path: string, offset: number): object => ({ ...place(path, offset), offset });
    const fingerprints = fingerprintsOf(report, (path) => sourceOf(path).text);
    const diagnostics = report.diagnostics.map(({ rule, severity, path, locale, span, message, related, fix }, i) =>
      JSON.stringify({
        ...{ rule, severity, path, locale },
        start: at(path, span.start),
        end: at(path, span.end),
        message,
        related: related.map((other) => ({
          path: other.path,
          start: at(other.path, other.span.start),
          message: other.message,
        })),
        fix: fix === null ? null : { certain: fix.certain, edits: fix.edits },
        fingerprint: fingerprints[i]?.id ?? '',
      }),
    );
    const list = diagnostics.length === 0 ? '[]' : `[\n${diagnostics.join(',\n')}\n]`;
    return `{"version":1,"summary":${JSON.stringify(report.summary)},"diagnostics":${list}}\n`;
  },
};
