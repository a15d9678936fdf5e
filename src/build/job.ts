import type { ArticleView, BodyPlan, PageView } from '../render/index.ts';

/** A page to render: an article's text is made by the worker that lays it out. */
export type PageJob = { readonly out: string; readonly url: string } & (
  | { readonly kind: 'article'; readonly frame: Omit<ArticleView, 'body'>; readonly body: BodyPlan }
  | { readonly kind: 'page'; readonly view: PageView }
);

/** A job with the key of what it is made from: equal keys, equal bytes. */
export interface KeyedJob {
  readonly job: PageJob;
  readonly key: string;
  /** Paths of the files whose text is on the page. */
  readonly sources: readonly string[];
}
