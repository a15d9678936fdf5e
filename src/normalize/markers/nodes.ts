import { lose, note } from '../../core/notes.ts';
import type { Notes } from '../../core/types.ts';
import type { NoLoc, Picture, Snippet, Video, Zone } from '../../markdown/index.ts';
import { attributesOf } from './attributes.ts';
import type { Marker } from './parts.ts';
import { placeOf, spanOf } from '../context.ts';
import { videoNode } from '../videos.ts';

type Attributes = ReadonlyMap<string, string>;

/** The node that a marker stands for by itself; null for one that only opens or closes a block. */
export function nodeOf(marker: Marker, inline: boolean, notes: Notes): Picture | Snippet | Video | NoLoc | null {
  const { text, name } = marker;
  const attributes = attributesOf(text.replace(/^:+\s*[\w-]*|:+\s*$/g, ''));
  switch (name) {
    case 'image':
      return picture(marker, attributes, inline, notes);
    case 'code':
      loseAllBut(marker, '', notes);
      return snippet(marker, attributes);
    case '!code':
      loseAllBut(marker, '', notes);
      return quotedSnippet(marker);
    case 'video':
      loseAllBut(marker, '', notes);
      return videoNode(attributes.get('source') ?? '', marker, notes);
    case '!video':
      loseAllBut(marker, '', notes);
      return videoNode(text.replace(/^\[!\s?\p{L}+\s*|\s*\]$/gu, ''), marker, notes);
    case 'no-loc': {
      const value = attributes.get('text') ?? '';
      loseAllBut(marker, value, notes);
      return value === '' ? null : { type: 'noLoc', value, ...placeOf(marker) };
    }
    default:
      loseAllBut(marker, '', notes);
      return null;
  }
}

/** The marker's words go, but for one text that is shown. */
function loseAllBut(marker: Marker, shown: string, notes: Notes): void {
  const text = shown === '' ? marker.text : marker.text.replace(shown, ' ');
  lose(notes, 'marker', spanOf(marker), text);
}

function picture(marker: Marker, attributes: Attributes, inline: boolean, notes: Notes): Picture {
  const url = attributes.get('source') ?? '';
  const icon = attributes.get('type')?.toLowerCase() === 'icon';
  const alt = attributes.get('alt-text') ?? '';
  loseAllBut(marker, alt, notes);
  if (alt === '' && !icon) note(notes, 'image-alt', spanOf(marker), url);
  const border = attributes.get('border')?.toLowerCase();
  return {
    type: 'picture',
    url,
    alt,
    icon,
    border: border === undefined ? !icon : border !== 'false',
    lightbox: attributes.get('lightbox') || null,
    link: attributes.get('link') || null,
    inline,
    children: [],
    ...placeOf(marker),
  };
}

/** Blocks of pivots: the readers of each see their own on Learn; here they are named. */
export function zoneOf(marker: Marker): Zone | null {
  const pivots = (attributesOf(marker.text).get('pivot') ?? '')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((pivot) => pivot !== '');
  return pivots.length === 0 ? null : { type: 'zone', pivots, children: [], ...placeOf(marker) };
}

/** `:::code language="x" source="path" range="1-5" id="name":::` */
function snippet(marker: Marker, attributes: Attributes): Snippet {
  const range = attributes.get('range');
  const id = attributes.get('id');
  return {
    type: 'snippet',
    url: attributes.get('source') ?? '',
    language: languageOf(attributes.get('language') ?? ''),
    title: attributes.get('title') ?? '',
    part: range !== undefined ? { range } : id !== undefined ? { name: id } : {},
    highlight: attributes.get('highlight') ?? null,
    children: [],
    ...placeOf(marker),
  };
}

const QUOTED = /^\[!code(?:-([^[\]()\s]*))?\s*\[([^\]]*)\]\(/i;

/** `[!code-x[title](path?range=1-5#name "what it shows")]` */
function quotedSnippet(marker: Marker): Snippet | null {
  const [head = '', language = '', label = ''] = QUOTED.exec(marker.text) ?? [];
  const end = marker.text.slice(0, -1).trimEnd();
  if (head === '' || !end.endsWith(')')) return null;
  const [written, title] = titled(end.slice(head.length, -1).trim());
  const [address = '', fragment = ''] = written.split('#', 2);
  const [path = '', query = ''] = address.split('?', 2);
  if (path === '') return null;
  const options = new URLSearchParams(query.toLowerCase().includes('=') ? query : '');
  const lines = /^L(\d+)(?:-L?(\d+))?$/i.exec(fragment);
  const range = options.get('range') ?? (lines === null ? null : `${lines[1]}-${lines[2] ?? lines[1]}`);
  const name = options.get('name') ?? (lines === null && fragment !== '' ? fragment : null);
  return {
    type: 'snippet',
    url: path.replaceAll('\\', '/'),
    language: languageOf(language),
    title: title !== '' ? title : /^main$/i.test(label) ? '' : label,
    part: range !== null ? { range } : name !== null ? { name } : {},
    highlight: options.get('highlight'),
    children: [],
    ...placeOf(marker),
  };
}

/** An address and the title behind it, in quotes. */
function titled(target: string): readonly [string, string] {
  const open = /["'”]$/.test(target) ? target.search(/\s["'“]/) : -1;
  return open < 0 ? [target, ''] : [target.slice(0, open).trimEnd(), target.slice(open + 2, -1)];
}

function languageOf(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/-interactive$/, '');
}
