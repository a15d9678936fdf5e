import type { Doc, Link, LinkKind } from '../core/types.ts';
import { folderOf, schemeOf } from '../core/url.ts';
import type { Target } from './target.ts';
import type { Place } from './world.ts';

/** Kinds that lead readers somewhere; the others bring something here. */
const LED: ReadonlySet<LinkKind> = new Set(['link', 'image', 'definition', 'html']);

/**
 * Keeps the verdicts of the folder that is at work: its files come one after the other and share
 * most of their links. A relative address means the same in all of them, an absolute one in all
 * files of a docset that are read in one locale.
 */
export function keepVerdicts(
  resolve: (place: Place, link: Link) => Target,
): (doc: Doc, link: Link, locale: string) => Target {
  const absolute = createMemo();
  const relative = createMemo();
  let last: Place | null = null;
  return (doc, link, locale) => {
    if (last?.doc !== doc || last.locale !== locale) {
      last = { doc, locale };
      const { docset, rel } = doc.file;
      absolute.enter(`${locale} ${docset}`);
      relative.enter(`${locale} ${docset} ${doc.file.locale} ${folderOf(rel)}`);
    }
    const url = link.url.trim();
    if (!LED.has(link.kind) || url === '' || url.startsWith('#') || url.startsWith('?')) return resolve(last, link);
    const memo = schemeOf(url) !== null || url.startsWith('/') ? absolute : relative;
    const known = memo.verdicts(link.kind);
    let target = known.get(url);
    if (target === undefined) known.set(url, (target = resolve(last, link)));
    return target;
  };
}

interface Memo {
  /** Forgets everything when the place is another one. */
  readonly enter: (place: string) => void;
  /** Verdicts by address; that on a picture may differ from that on a link. */
  readonly verdicts: (kind: LinkKind) => Map<string, Target>;
}

function createMemo(): Memo {
  const links = new Map<string, Target>();
  const images = new Map<string, Target>();
  let at = '';
  return {
    enter: (place) => {
      if (place === at) return;
      at = place;
      links.clear();
      images.clear();
    },
    verdicts: (kind) => (kind === 'image' ? images : links),
  };
}
