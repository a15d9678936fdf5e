import type { Definition, FootnoteDefinition } from 'mdast';
import { addressIn } from '../../markdown/index.ts';
import { note } from '../../core/notes.ts';
import { withMeantScheme } from '../../core/scheme.ts';
import { squeeze } from '../../core/text.ts';
import type { DeclaredAnchor, Link, Notes, OutlineItem } from '../../core/types.ts';
import { isSafeUrl } from '../../core/url.ts';

/** What one walk over a normalized tree gathers. */
export interface Collected extends Notes {
  /** The file's own text: what is written at a place. */
  readonly text: string;
  readonly links: Link[];
  readonly outline: OutlineItem[];
  readonly anchors: DeclaredAnchor[];
  readonly definitions: Map<string, Definition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  /** Text of the first heading if it is an H1. */
  h1: string | null;
}

/** A scheme that nobody knows may be one that everybody knows, misspelt. */
function noteScheme({ kind, url, span }: Omit<Link, 'address'>, out: Collected): boolean {
  const meant = withMeantScheme(url);
  if (meant === null) return false;
  const address = addressIn(out.text, kind, url, span);
  note(out, 'link-scheme', address ?? span, url, meant, address === null ? undefined : [{ ...address, text: meant }]);
  return true;
}

/** A URL that could run script is noted and never becomes a link. `xref:Name` asks a catalogue that we do not have. */
export function pushLink(link: Omit<Link, 'address'>, out: Collected): void {
  if (link.kind === 'include' || isSafeUrl(link.url))
    out.links.push({ ...link, address: addressIn(out.text, link.kind, link.url, link.span) });
  else if (!noteScheme(link, out) && !link.url.startsWith('xref:'))
    out.facts.push({ kind: 'html-removed', span: link.span, saw: squeeze(link.url.slice(0, 60)) });
}
