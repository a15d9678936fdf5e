import type { Edit, Link, Span } from '../core/types.ts';

/** A difference between a text and the one it is compared with; `here` is in the text, `there` in the other. */
export type Difference =
  | { readonly kind: 'link-lost'; readonly here: Span; readonly there: Link }
  | { readonly kind: 'link-added'; readonly here: Span; readonly added: Link }
  | { readonly kind: 'link-changed'; readonly here: Span; readonly there: Link; readonly added: Link }
  | { readonly kind: 'url'; readonly here: Span; readonly there: Link; readonly added: Link | null }
  | Literal<'code-span'>
  | Literal<'code-block'>
  | {
      readonly kind: 'anchors';
      readonly here: Span;
      readonly saw: string;
      readonly wanted: string;
      readonly there: Span;
    }
  | {
      readonly kind: 'alias-lost';
      readonly here: Span;
      readonly wanted: string;
      readonly there: Span;
      readonly edits: readonly Edit[];
    }
  | { readonly kind: 'heading'; readonly here: Span; readonly wanted: string; readonly there: Span };

/** Code that reads otherwise; `saw` is null where it is gone. */
interface Literal<K extends string> {
  readonly kind: K;
  readonly here: Span;
  readonly saw: string | null;
  readonly wanted: string;
  readonly there: Span;
  readonly edits: readonly Edit[] | null;
}
