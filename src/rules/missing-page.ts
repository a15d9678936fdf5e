import { nearest } from '../core/nearest.ts';
import { baseName, folderOf } from '../core/url.ts';
import type { Graph } from '../graph/index.ts';
import { linksTo, type DocRule } from './rule.ts';

export const missingPage: DocRule = {
  scope: 'doc',
  summary: 'A link leads to a page that no locale has',
  why: 'Readers who follow the link end on an error page. The source locale covers the folder and lacks the page too, so no fallback can help.',
  severity: 'error',
  *check(judged) {
    for (const { link, target } of linksTo(judged, 'missing-page')) {
      const near = suggest(judged.graph, judged.doc.file.docset, target.wanted);
      const help = near === null ? '' : `; did you mean \`${near}\``;
      yield { span: link.span, message: `\`${link.url}\` leads to no page in any locale${help}` };
    }
  },
};

/** The nearest page name in the folder that was meant. */
function suggest({ catalog, settings }: Graph, docset: string, wanted: string): string | null {
  const folder = folderOf(`${docset}/${wanted}`).toLowerCase();
  const names = catalog.pages
    .filter((page) => page.locale === settings.source && folderOf(page.id).toLowerCase() === folder)
    .map((page) => baseName(page.doc.file.rel));
  return nearest(baseName(`${wanted}.`), names);
}
