import type { FileRef } from '../core/types.ts';
import type { ArticleView, BodyPlan, PageView } from '../render/index.ts';

/** A page to render: an article's text is made by the worker that lays it out. */
export type PageJob = ArticleJob | (Place & { readonly kind: 'page'; readonly view: PageView });

export interface ArticleJob extends Place {
  readonly kind: 'article';
  readonly frame: Omit<ArticleView, 'body'>;
  readonly body: BodyPlan;
}

/** File below the output folder, and the address path that it is read at. */
interface Place {
  readonly out: string;
  readonly url: string;
}

/** A page's text to be written as Markdown; `title` stands above a text that has no heading of its own. */
export interface MarkdownJob {
  readonly kind: 'markdown';
  readonly out: string;
  readonly file: FileRef;
  readonly title: string | null;
}

export type Job = PageJob | MarkdownJob;

/** A job with the key of what it is made from: equal keys, equal bytes. */
export interface KeyedJob {
  readonly job: PageJob;
  readonly key: string;
  /** Paths of the files whose text is on the page. */
  readonly sources: readonly string[];
}
