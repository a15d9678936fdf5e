import type { Construct } from './construct.ts';
import { files, linePairs, lines, matches, plainMatches } from './counting.ts';
import type { RawDoc } from './raw.ts';

const ATX = /^\s*(?:>\s*)*#{1,6}(?:\s|$)/;
const DELIMITER = /^\s*(?:>\s*)*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s*\|\s*:?-+:?\s*\|\s*$/;
const LIST = String.raw`^\s*(?:>\s*)*`;

/** Headings, code, tables, lists, emphasis. */
export const shapeConstructs: readonly Construct[] = [
  { name: 'ATX headings', count: lines(ATX), nodes: ['heading', 'tab'], left: /^#{1,6} /gm },
  {
    name: '– no space after `#`',
    count: lines(/^ {0,3}#{1,6}[^\s#!]/),
    facts: ['heading-space'],
    left: /^#{2,6}[^\s#]/gm,
  },
  {
    name: '– setext `---` under text',
    count: linePairs(
      (line, next) => !/^\s*(?:[|>#<{}-]|[*+] )/.test(line) && next !== undefined && /^ {0,3}-{2,}\s*$/.test(next.text),
    ),
    facts: ['heading-underline'],
  },
  { name: '– heading indented ≥4', count: lines(/^(?: {4}|\t)\s*#{1,6}\s/) },
  { name: '– closing `#`s', count: lines(/^\s*#{1,6}\s.*\s#+\s*$/) },
  { name: '– level skipped', count: skipped },
  { name: '– has a link', count: lines(/^\s*#{1,6}\s.*\]\(/) },
  { name: '– wholly bold', count: lines(/^\s*#{1,6}\s*\*\*[^*]+\*\*\s*:?\s*#*\s*$/) },
  {
    name: '– H1 missing (files with headings)',
    count: files((doc) => lines(ATX)(doc) > 0 && lines(/^ {0,3}#\s/)(doc) === 0),
  },
  { name: '– H1 more than one (files)', count: files((doc) => lines(/^ {0,3}#\s/)(doc) > 1) },
  { name: '`<a name>` in a heading', count: lines(/^\s*#{1,6}\s.*<a\s+(?:name|id)\s*=/i) },
  {
    name: '`<a>` alone above a heading',
    count: linePairs((line, next) => ANCHOR_ALONE.test(line) && next !== undefined && ATX.test(next.text)),
    left: /<a\s+(?:name|id)=/gi,
  },
  {
    name: '`<a>` alone elsewhere',
    count: linePairs((line, next) => ANCHOR_ALONE.test(line) && !(next !== undefined && ATX.test(next.text))),
  },
  { name: 'fences', count: ({ fences }) => fences.length, nodes: ['code'], left: /```|~~~/g },
  { name: '– no language', count: ({ fences }) => fences.filter(({ info }) => info === '').length },
  { name: '– fence indented', count: ({ fences }) => fences.filter(({ opener }) => /^\s/.test(opener)).length },
  { name: '– `~~~`', count: ({ fences }) => fences.filter(({ marks }) => marks.startsWith('~')).length },
  { name: '– 4+ marks', count: ({ fences }) => fences.filter(({ marks }) => marks.length > 3).length },
  {
    name: '– unclosed at the end',
    count: ({ fences }) => fences.filter(({ closed }) => !closed).length,
    facts: ['fence-unclosed', 'fence-merged'],
  },
  {
    name: '– opener-like line inside',
    count: ({ fences }) =>
      sum(
        fences,
        ({ lines: inner, marks }) =>
          inner.filter((line) => line.trim().startsWith(marks) && /^[\s>]*(?:`{3,}|~{3,})[\w-]+\s*$/.test(line)).length,
      ),
  },
  { name: '– one-line ` ```x``` `', count: lines(/^\s*(?:>\s*)*`{3,}[^`]+`{3,}\s*$/) },
  { name: '– language unknown or odd', count: () => 0, facts: ['fence-language', 'fence-info'] },
  {
    name: 'tables (delimiter rows)',
    count: lines(DELIMITER),
    nodes: ['table'],
    left: /^\s*\|?\s*:?-{2,}:?\s*\|[\s:|-]+$/gm,
  },
  { name: '– header and delimiter differ', count: tableMismatch, facts: ['table-columns'] },
  { name: '– a row with another cell count (tables)', count: rowMismatch, facts: ['table-row'] },
  { name: '– no blank line above', count: tableTight },
  { name: '`<br>`', count: matches(/<\/?br\s*\/?>/gi), left: /<\/?br\s*\/?>/gi },
  { name: '– at line end', count: lines(/<br\s*\/?>\s*$/i) },
  { name: 'raw `<table>`', count: matches(/<table\b/gi), left: /<\/?table\b/gi },
  { name: 'raw `<ul>` and `<ol>`', count: matches(/<[uo]l\b/gi), left: /<\/?[uo]l\b/gi },
  { name: 'raw `<sup>`', count: matches(/<sup\b/gi), left: /<\/?sup\b/gi },
  { name: 'raw `<img>`', count: matches(/<img\b/gi), left: /<img\b/gi },
  { name: '`<details>`', count: matches(/<details\b/gi), left: /<\/?details\b/gi },
  {
    name: 'script, style, iframe, form, input, svg, embed',
    count: plainMatches(/<(?:script|style|iframe|form|input|svg|embed)\b/gi),
    facts: ['html-removed'],
  },
  { name: 'footnote references', count: plainMatches(/\[\^[^\]\s]+\](?!:)/g), nodes: ['footnoteReference'] },
  { name: 'math `$$`', count: ({ prose }) => prose.match(/\$\$/g)?.length ?? 0, left: /\$\$/g },
  { name: 'emoji shortcode', count: plainMatches(/(?<=\s|^):[a-z_]+:(?=\s|$)/gm) },
  { name: '`{x}` in prose (lines)', count: lines(/^[^`]*\{[^}]*\}/) },
  { name: 'list `1)`', count: lines(new RegExp(String.raw`${LIST}\d{1,2}\)\s`)) },
  { name: 'list `1.text`', count: lines(new RegExp(String.raw`${LIST}\d{1,2}\.\p{L}`, 'u')), facts: ['list-marker'] },
  { name: 'list `-text`', count: lines(new RegExp(String.raw`${LIST}-\p{L}`, 'u')) },
  { name: 'list `•`', count: lines(new RegExp(String.raw`${LIST}[•·]`)), left: /^[•·]/gm },
  { name: 'list `a.`', count: lines(new RegExp(String.raw`${LIST}[a-z]\.\s`)) },
  {
    name: 'literal `**` (files)',
    count: files(({ prose }) => /\*\*\s+[^*\n]+\*\*|\*\*[^*\n]+\s+\*\*/.test(prose)),
    facts: ['emphasis-blank'],
    left: /\*\*/g,
  },
];

const ANCHOR_ALONE = /^\s*<a\s+(?:name|id)\s*=[^>]*>\s*(?:<\/a>)?\s*$/i;

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function skipped({ lines: all }: RawDoc): number {
  let last = 0;
  let count = 0;
  for (const { text, kind } of all) {
    const depth = kind === 'text' ? (/^ {0,3}(#{1,6})\s/.exec(text)?.[1]?.length ?? 0) : 0;
    if (depth === 0) continue;
    if (last > 0 && depth > last + 1) count++;
    last = depth;
  }
  return count;
}

/** Cells of a row, bars in code spans and escaped ones not counted. */
function cellsOf(line: string): number {
  const plain = line
    .replace(/^[\s>]+/, '')
    .trim()
    .replace(/\\\|/g, '')
    .replace(/(`+)[^`]*\1/g, '');
  return plain.replace(/^\|/, '').replace(/\|$/, '').split('|').length;
}

const isDelimiter = (line: string): boolean => DELIMITER.test(line) && line.includes('|');

function tableMismatch({ lines: all }: RawDoc): number {
  return all.filter(
    ({ text, kind }, i) =>
      kind === 'text' &&
      isDelimiter(text) &&
      (all[i - 1]?.text ?? '').includes('|') &&
      cellsOf(text) !== cellsOf(all[i - 1]?.text ?? ''),
  ).length;
}

function rowMismatch({ lines: all }: RawDoc): number {
  let count = 0;
  for (const [i, { text, kind }] of all.entries()) {
    if (kind !== 'text' || !isDelimiter(text)) continue;
    let row = i + 1;
    let odd = false;
    for (; all[row]?.kind === 'text' && all[row]?.text.includes('|'); row++)
      odd ||= cellsOf(all[row]?.text ?? '') !== cellsOf(text);
    if (odd) count++;
  }
  return count;
}

function tableTight({ lines: all }: RawDoc): number {
  return all.filter(
    ({ text, kind }, i) =>
      kind === 'text' && isDelimiter(text) && (all[i - 1]?.text ?? '').includes('|') && all[i - 2]?.kind === 'text',
  ).length;
}
