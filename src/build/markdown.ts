import { toMarkdown } from '../markdown/index.ts';
import { pageLoader } from '../render/index.ts';
import { enter, type Ledger } from './extras.ts';
import { stageFile, type Output } from './output.ts';
import type { SitePlan } from './site-plan.ts';

/**
 * Each page's "view as Markdown": its own file, written anew with one spelling per construct.
 * Keyed by the bytes of the file, so that only changed files are written.
 */
export function addMarkdown(
  output: Output,
  base: string,
  plan: SitePlan,
  ledger: Ledger,
  progress: (done: number, total: number) => void,
): void {
  const load = pageLoader(base);
  let done = 0;
  for (const { out, page } of plan.slots) {
    const path = out.replace(/index\.html$/, 'index.md');
    const { file } = page.doc;
    if (enter(ledger, path, `markdown ${plan.digests.get(file.path) ?? ''}`)) {
      const loaded = load(file);
      const title = page.doc.meta.h1 === undefined ? `# ${page.doc.meta.title}\n\n` : '';
      stageFile(output, path, loaded === null ? '' : title + toMarkdown(loaded.tree));
    }
    if (++done % 200 === 0) progress(done, plan.slots.length);
  }
}
