import { note } from '../core/notes.ts';
import type { Notes } from '../core/types.ts';
import type { Nodes, Video } from '../markdown/index.ts';
import { placeOf, spanOf } from './context.ts';

/** Sites that are gone, with all their videos. */
const DEAD = /^(?:[\w-]+\.)?(?:channel9\.msdn\.com|ch9\.ms|vine\.co)$/i;
const YOUTUBE = /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/i;

/** A video's address as a page to go to; one on a site that is gone is noted. */
export function videoNode(written: string, node: Pick<Nodes, 'position'>, notes: Notes): Video {
  const address = written.trim().replace(/^["'<]|["'>]$/g, '');
  const url = URL.canParse(address) ? watchable(new URL(address), address) : address;
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (DEAD.test(host)) note(notes, 'video-dead-host', spanOf(node), host);
  return { type: 'video', url, children: [], ...placeOf(node) };
}

/** What is made to stand in a frame is not what one goes to. */
function watchable(url: URL, written: string): string {
  if (!YOUTUBE.test(url.hostname)) return written.replace(/^http:/i, 'https:');
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const list = url.searchParams.get('list');
  const last = parts.at(-1) ?? '';
  const id =
    url.searchParams.get('v') ?? (last === 'watch' || last === 'videoseries' || last === 'playlist' ? '' : last);
  if (id === '' && list !== null) return `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`;
  if (!/^[\w-]{6,}$/.test(id)) return written.replace(/^http:/i, 'https:');
  const start = /^\d+/.exec(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '')?.[0];
  const more = (list === null ? '' : `&list=${encodeURIComponent(list)}`) + (start === undefined ? '' : `&t=${start}`);
  return `https://www.youtube.com/watch?v=${id}${more}`;
}
