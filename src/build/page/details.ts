import type { Metadata } from '../../core/types.ts';
import type { Graph, Page } from '../../graph/index.ts';
import type { Details } from '../../render/index.ts';

/** What support asks for, and nothing that is only of use to whoever keeps the files. */
export function detailsOf({ articleId, supportTopics, products, service, clouds }: Metadata): Details {
  return {
    articleId: articleId ?? null,
    topics: supportTopics ?? [],
    products: products ?? service ?? [],
    clouds: clouds ?? [],
  };
}

/** Where the file of a page is edited. */
export function editOf({ settings }: Graph, { doc: { file } }: Page): string | null {
  const docset = settings.docsets.find(({ name }) => name === file.docset);
  const pattern = docset?.edit ?? settings.site.edit;
  return pattern === undefined ? null : pattern.replace('{path}', () => encodeURI(file.path));
}
