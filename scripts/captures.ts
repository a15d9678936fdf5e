// How well the structure of flattened texts is found again: every English Learn file of the corpus is
// flattened (each run of white space becomes one blank), given back its line ends, and compared with
// itself, point by point: blind, and aligned with another revision of itself, made on purpose. A point
// counts as right when the original has it too; shown are the right ones of those found and of those
// there are, in percent.
//
//   npm run captures                        the table
//   npm run captures -- --peer FILE         another program beside ours: FILE exports recover(text) and
//                                           render(recovered), which gives Markdown
//   npm run captures -- --only NAME --list  the points of one file: missing (-), too many (+)
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { applyEdits } from '../src/core/edits.ts';
import { learn } from '../src/dialects/learn.ts';
import { flattenedFields, headerEnd, unflatten } from '../src/unflatten/index.ts';
import { earlierRevision } from './captures/mutate.ts';
import { compare, KINDS, pointsOf, sourceOf, type Points, type Score } from './captures/points.ts';
import { unpackCorpus } from './shared.ts';

interface Peer {
  readonly recover: (text: string) => { fm: Readonly<Record<string, string | readonly string[]>> | null };
  readonly render: (recovered: { fm: null }) => string;
}

const { values: options } = parseArgs({
  options: {
    peer: { type: 'string' },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
});

const flatten = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A header's fields as points; quotes around a value are none of it. */
function fieldPoints(fields: readonly { readonly name: string; readonly value: string }[]): string[] {
  return fields.map(({ name, value }) => `${name}=${flatten(value).replace(/^"(.*)"$/, '$1')}`);
}

function ownPoints(flat: string, version: string | null): readonly [Points, number] {
  const bounds = flat.startsWith('---') ? headerEnd(flat, 0) : null;
  const body = bounds?.body ?? 0;
  const { edits, guesses } = unflatten(flat, body, flat.length, version === null ? [] : [{ path: '', text: version }]);
  const points = pointsOf(applyEdits(flat, edits).slice(body));
  if (bounds !== null) points['header values'] = fieldPoints(flattenedFields(flat.slice(3, bounds.end), 3).fields);
  return [points, guesses.length];
}

function peerPoints(peer: Peer, flat: string): Points {
  const recovered = peer.recover(flat);
  const points = pointsOf(peer.render({ ...recovered, fm: null }));
  const fields = Object.entries(recovered.fm ?? {}).map(([name, value]) => ({
    name: name === '#customer-intent' ? 'customer intent' : name,
    value: typeof value === 'string' ? value.replace(/^customer ?intent: */i, '') : value.join(', '),
  }));
  points['header values'] = fieldPoints(fields);
  return points;
}

function wantedPoints(path: string, text: string): Points {
  const header = learn.header(sourceOf(path, text));
  const points = pointsOf(text.slice(header.body));
  points['header values'] = fieldPoints(header.fields);
  return points;
}

/** What one way of recovery has reached over all files. */
interface Column {
  readonly scores: Map<string, Score>;
  milliseconds: number;
  guesses: number;
}

const columns = new Map<string, Column>();

function score(name: string, wanted: Points, find: () => readonly [Points, number]): void {
  const column = columns.get(name) ?? { scores: new Map(), milliseconds: 0, guesses: 0 };
  columns.set(name, column);
  const start = performance.now();
  const [points, guesses] = find();
  column.milliseconds += performance.now() - start;
  column.guesses += guesses;
  for (const kind of KINDS) {
    const { right, found, wanted: all } = compare(points[kind], wanted[kind], kind);
    const sum = column.scores.get(kind) ?? { right: 0, found: 0, wanted: 0 };
    column.scores.set(kind, { right: sum.right + right, found: sum.found + found, wanted: sum.wanted + all });
    if (options.list) listPoints(`${name}, ${kind}`, points[kind], wanted[kind]);
  }
}

function listPoints(title: string, found: readonly string[], wanted: readonly string[]): void {
  console.log(`${title}: ${found.length} of ${wanted.length}`);
  for (const point of wanted) if (!found.includes(point)) console.log(`  - ${point}`);
  for (const point of found) if (!wanted.includes(point)) console.log(`  + ${point}`);
}

const corpus = unpackCorpus();
if (corpus === null) throw new Error('there is no corpus to measure on');
const root = join(corpus, 'learn/en-us');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !/toc\.md$/i.test(path) && path.includes(options.only))
  .toSorted();
const peer = options.peer === undefined ? null : ((await import(pathToFileURL(resolve(options.peer)).href)) as Peer);

for (const path of files) {
  const text = readFileSync(join(root, path), 'utf8');
  const wanted = wantedPoints(path, text);
  const flat = flatten(text);
  score('blind', wanted, () => ownPoints(flat, null));
  score('aligned', wanted, () => ownPoints(flat, earlierRevision(text)));
  if (peer !== null) score('peer', wanted, () => [peerPoints(peer, flat), 0]);
}

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1));
const names = [...columns.keys()];
console.log(`${files.length} files; right of found / right of all, in percent`);
console.log(`${''.padEnd(28)}${'points'.padStart(8)}${names.map((name) => name.padStart(16)).join('')}`);
for (const kind of KINDS) {
  const cells = [...columns.values()].map(({ scores }) => {
    const { right = 0, found = 0, wanted = 0 } = scores.get(kind) ?? {};
    return `${percent(right, found)} / ${percent(right, wanted)}`.padStart(16);
  });
  const all = columns.get('blind')?.scores.get(kind)?.wanted ?? 0;
  console.log(kind.padEnd(28) + String(all).padStart(8) + cells.join(''));
}
for (const [name, { milliseconds, guesses }] of columns)
  console.log(`${name}: ${guesses} guesses, ${(milliseconds / files.length).toFixed(1)} ms per file with parsing`);
