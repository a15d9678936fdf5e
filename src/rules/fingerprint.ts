import { digest } from '../core/hash.ts';
import { lineAround, squeeze } from '../core/text.ts';
import type { Diagnostic } from '../core/types.ts';
import type { Report } from './report.ts';

/**
 * What a finding is known by from one run to the next. It has no place in it and nothing that was
 * only suggested, so that it stays when lines move, when a message is worded anew, and when what
 * might have been meant is called otherwise.
 */
export interface Fingerprint {
  /** The rule, what it saw, the text it points at, which of such it is in its file: stays when the file is renamed. */
  readonly content: string;
  /** `{docset}/{locale}/{path}`: stays when the folder of the docset moves. */
  readonly path: string;
  /** Both in one: this is what reports show. */
  readonly id: string;
}

/** Longer texts are known by how they start. */
const MOST = 200;

/** Fingerprints of all findings, in their order. */
export function fingerprintsOf(
  { diagnostics, files }: Pick<Report, 'diagnostics' | 'files'>,
  textOf: (path: string) => string | null,
): readonly Fingerprint[] {
  const seen = new Map<string, number>();
  const known = { path: '', text: '', place: '' };
  return diagnostics.map((diagnostic) => {
    if (known.place === '' || diagnostic.path !== known.path) {
      const file = files.get(diagnostic.path);
      known.path = diagnostic.path;
      known.text = textOf(diagnostic.path) ?? '';
      known.place = file === undefined ? diagnostic.path : `${file.docset}/${file.locale}/${file.rel}`;
    }
    const key = [diagnostic.rule, literalIn(diagnostic.message), pointedAt(known.text, diagnostic)].join('\n');
    const count = seen.get(`${known.place}\n${key}`) ?? 0;
    seen.set(`${known.place}\n${key}`, count + 1);
    const content = digest(`${key}\n${count}`);
    return { content, path: known.place, id: digest(`${known.place}\n${content}`) };
  });
}

/** The first literal of a message is what was seen; those after it are what was expected. */
function literalIn(message: string): string {
  const start = message.indexOf('`');
  const end = start < 0 ? -1 : message.indexOf('`', start + 1);
  return end < 0 ? '' : message.slice(start + 1, end);
}

function pointedAt(text: string, { span: { start, end } }: Diagnostic): string {
  const some = text.slice(start, Math.min(end, start + MOST));
  return squeeze(some === '' ? lineAround(text, start, MOST) : some);
}
