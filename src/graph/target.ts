import type { PageDoc, Redirect } from '../core/types.ts';
import type { Asset } from '../read/index.ts';
import type { CodeFile } from './code-files.ts';
import type { Page } from './page.ts';

/** An anchor that is nearly the one asked for, and in what way. */
export interface Near {
  readonly id: string;
  /** `case` and `loose` (punctuation) are the same name misspelt; `distance` is only a guess. */
  readonly how: 'case' | 'loose' | 'distance';
}

/** Why nobody can say whether a target exists. */
export type Why =
  | 'source not mounted'
  | 'other repository'
  | 'redirect loop'
  | 'placeholder'
  | 'no dialect reads it'
  | 'no media mounted'
  | 'unresolved include'
  | 'not included anywhere'
  | 'empty'
  | 'unsafe';

/** An entry of a redirect file, and where it stands. */
export interface RedirectEntry extends Redirect {
  readonly path: string;
}

/** A link's verdict: the checker, the fixer and the site all read this one. */
export type Target =
  | { readonly kind: 'page'; readonly page: Page; readonly anchor: string | null }
  | { readonly kind: 'fallback'; readonly page: Page; readonly anchor: string | null }
  | { readonly kind: 'redirect'; readonly entry: RedirectEntry; readonly target: Target }
  /** In an include: the pages that show it and lack the anchor, where others have it. */
  | { readonly kind: 'same-page'; readonly anchor: string | null; readonly lacking?: readonly Page[] }
  | { readonly kind: 'asset'; readonly asset: Asset; readonly locale: string }
  | { readonly kind: 'include'; readonly doc: PageDoc; readonly locale: string }
  | { readonly kind: 'snippet'; readonly file: CodeFile }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'unknowable'; readonly why: Why; readonly url: string | null }
  | { readonly kind: 'missing-page'; readonly wanted: string; readonly url: string | null }
  | { readonly kind: 'missing-anchor'; readonly page: Page; readonly fragment: string; readonly near: Near | null }
  | { readonly kind: 'missing-include'; readonly wanted: string }
  | { readonly kind: 'missing-snippet'; readonly wanted: string }
  | { readonly kind: 'missing-asset'; readonly wanted: string };
