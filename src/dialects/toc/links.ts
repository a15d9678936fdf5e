import { squeeze } from '../../core/text.ts';
import type { Fact, Link } from '../../core/types.ts';
import { isSafeUrl } from '../../core/url.ts';
import { addressIn } from '../../markdown/index.ts';

/** What reading gathers beside the entries. */
export interface Gathered {
  readonly text: string;
  readonly links: Link[];
  readonly facts: Fact[];
}

/** Index of the new link; a URL that could run script is noted and never becomes one. */
export function pushLink(url: string, span: Link['span'], { text, links, facts }: Gathered): number | null {
  const address = addressIn(text, 'toc', url, span);
  if (isSafeUrl(url)) return links.push({ kind: 'toc', url, span, address }) - 1;
  if (!url.startsWith('xref:')) facts.push({ kind: 'html-removed', span, saw: squeeze(url.slice(0, 60)) });
  return null;
}
