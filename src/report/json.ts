import { digest } from '../core/hash.ts';
import type { Diagnostic } from '../core/types.ts';
import { placeFinder } from './places.ts';
import type { Reporter } from './reporter.ts';

/** One object with everything, for programs. Lines and columns from 1, offsets UTF-16 from 0. */
export const json: Reporter = {
  summary: 'one JSON object, version 1',
  render: ({ report, textOf }) => {
    const place = placeFinder(textOf);
    const seen = new Map<string, number>();
    const at = (path: string, offset: number): object => ({ ...place(path, offset), offset });
    const diagnostics = report.diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      path: diagnostic.path,
      locale: diagnostic.locale,
      start: at(diagnostic.path, diagnostic.span.start),
      end: at(diagnostic.path, diagnostic.span.end),
      message: diagnostic.message,
      related: diagnostic.related.map(({ path, span, message }) => ({ path, start: at(path, span.start), message })),
      fix: diagnostic.fix,
      fingerprint: fingerprint(diagnostic, seen),
    }));
    return `${JSON.stringify({ version: 1, summary: report.summary, diagnostics }, null, 2)}\n`;
  },
};

/** Survives line moves: made of what is said where, and a count for what is said repeatedly. */
function fingerprint({ rule, path, message }: Diagnostic, seen: Map<string, number>): string {
  const key = `${rule}\n${path}\n${message}`;
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return digest(`${key}\n${count}`);
}
