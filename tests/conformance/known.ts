import * as excuses from './excuses.ts';
import type { Place, Shape } from './shape.ts';

/** A difference in content that is explained. */
export interface Known {
  readonly id: string;
  readonly differs: string;
  readonly why: string;
  readonly excuse: excuses.Excuse;
}

/** A difference in places that is explained. */
export interface KnownPlace {
  readonly id: string;
  readonly differs: string;
  readonly why: string;
  readonly holds: (ours: Shape, remarks: Shape, above: readonly Shape[], source: string) => boolean;
}

export const KNOWN: readonly Known[] = [
  {
    id: 'quoted-list-spread',
    differs: '`spread` of a list in a quote, when blank quoted lines follow its last item or a nested list',
    why: 'remark counts these blank lines to the wrong list; Sätteri does as CommonMark says',
    excuse: excuses.quotedSpread,
  },
  {
    id: 'split-code',
    differs: 'indented code right below a heading, fence or rule that comes right after a list',
    why: 'Sätteri makes several code blocks of one; blank lines between them are lost',
    excuse: excuses.splitCode,
  },
  {
    id: 'row-tag',
    differs: 'a line with a single HTML tag such as `<br/>` right below a table',
    why: 'the tag starts an HTML block, which ends the table; Sätteri reads the line as one more row',
    excuse: excuses.rowTag,
  },
  {
    id: 'list-below-code',
    differs: 'an ordered list that does not start with 1, right below indented code',
    why: 'such a list may not interrupt a paragraph; remark takes the code for one, Sätteri not behind another list',
    excuse: excuses.listBelowCode,
  },
  {
    id: 'spaced-bar',
    differs: 'a blank between an address and a bar, in rows that make no table',
    why: 'we put it there for the address to end in its cell; whether there is a cell is known only after parsing',
    excuse: excuses.spacedBar,
  },
  {
    id: 'slash-address',
    differs: 'a bare e-mail address right after a slash',
    why: 'remark links it, Sätteri does not, or only from a dot or underscore on; the text is the same',
    excuse: excuses.slashAddress,
  },
  {
    id: 'hostless-address',
    differs: 'a bare URL whose host does not start with a letter or digit, such as `http://.../path`',
    why: 'Sätteri links whatever follows the scheme, remark wants a domain; the text is the same',
    excuse: excuses.hostlessAddress,
  },
  {
    id: 'underscore-in-stars',
    differs: '`**_` right after a letter or digit',
    why: 'CommonMark opens nothing between a word and punctuation; Sätteri opens strong, as authors mean it',
    excuse: excuses.underscoreInStars,
  },
  {
    id: 'html-blank',
    differs: 'indentation and the last line end of HTML in a list item',
    why: 'the parsers do not take the same amount of them off; no browser shows the difference',
    excuse: excuses.htmlBlank,
  },
];

export const KNOWN_PLACES: readonly KnownPlace[] = [
  {
    id: 'unplaced-address',
    differs: 'places of bare addresses and of the texts around them',
    why: 'remark finds some addresses only after parsing and gives the new nodes no place',
    holds: (_a, b) => b.place === null,
  },
  {
    id: 'edge-blanks',
    differs: 'whether blanks and quote marks at the edge belong to a node',
    why: 'remark counts blank lines at the end to some containers, and indentation to the text before it',
    holds: (a, b, _above, source) => {
      const [ours, remarks] = [core(a.place, source), core(b.place, source)];
      return ours !== null && ours === remarks;
    },
  },
  {
    id: 'html-item-end',
    differs: 'the end of a list item that ends in an HTML block',
    why: 'Sätteri lets it reach into the next item',
    holds: (a, b, _above, source) =>
      a.children.at(-1)?.type === 'html' &&
      a.place?.start === b.place?.start &&
      /^\s*(?:[-*+]|\d+[.)])?\s*$/.test(source.slice(b.place?.end, a.place?.end)),
  },
  {
    id: 'task-mark',
    differs: 'where the paragraph of a task starts, when it starts with markup',
    why: 'remark counts the task mark to the paragraph unless text follows',
    holds: (a, b, above, source) =>
      above.at(-1)?.fields['checked'] !== undefined &&
      a.place?.end === b.place?.end &&
      /^\[[ xX]\]\s+$/.test(source.slice(b.place?.start, a.place?.start)),
  },
];

/** A place without blanks and quote marks at its edges, as text. */
function core(place: Place | null, source: string): string | null {
  if (place === null) return null;
  const text = source.slice(place.start, place.end);
  const start = place.start + text.length - text.replace(/^[\s>]+/, '').length;
  return `${start}-${place.start + text.replace(/[\s>]+$/, '').length}`;
}
