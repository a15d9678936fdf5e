import { enter, type Ledger } from './extras.ts';
import type { MarkdownJob } from './job.ts';
import type { SitePlan } from './site-plan.ts';

/**
 * Each page's "view as Markdown": its own file, written anew with one spelling per construct.
 * Keyed by the bytes of the file and the version of the code, so that only changed files are written.
 */
export function* staleMarkdown({ slots, digests }: SitePlan, version: string, ledger: Ledger): Iterable<MarkdownJob> {
  for (const {
    out: page,
    page: { doc },
  } of slots) {
    const out = page.replace(/index\.html$/, 'index.md');
    if (!enter(ledger, out, `markdown ${version} ${digests.get(doc.file.path) ?? ''}`)) continue;
    yield { kind: 'markdown', out, file: doc.file, title: doc.meta.h1 === undefined ? doc.meta.title : null };
  }
}
