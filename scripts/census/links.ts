import type { Construct } from './construct.ts';
import { files, lines, matches, plainMatches } from './counting.ts';
import type { RawDoc } from './raw.ts';

const DEFINITION = /^ {0,3}\[([^\]^][^\]]*)\]:\s*\S/;

/** Links, pictures and definitions. */
export const linkConstructs: readonly Construct[] = [
  { name: 'reference definitions', count: lines(DEFINITION), nodes: ['definition'], left: /^\[[^\]]+\]: ?\S+$/gm },
  { name: '– duplicate label', count: duplicates },
  { name: '– files with an undefined reference', count: files(hasUndefined), facts: ['reference-undefined'] },
  {
    name: 'inline links',
    count: plainMatches(/(?<!!)\[(?:[^[\]]|\[[^\]]*\])*\]\([^)\s]/g),
    nodes: ['link'],
    left: /\]\((?=[^)\s])/g,
  },
  { name: 'images inline', count: plainMatches(/!\[[^\]]*\]\(/g), nodes: ['image'], left: /!\[[^\]]*\]\(/g },
  {
    name: 'images by reference',
    count: plainMatches(/!\[[^\]]*\]\[[^\]]*\]/g),
    nodes: ['imageReference'],
    left: /!\[[^\]]*\]\[/g,
  },
  {
    name: '`data-blade:`',
    count: matches(/\(\s*data-?blade:/gi),
    facts: ['portal-link'],
    nodes: ['portalLink'],
    left: /data-?blade:/gi,
  },
  { name: '– with `$param`', count: matches(/\(\s*data-?blade:[^)]*\$/gi) },
  { name: '`button-…` links', count: matches(/\(\s*button-(?:data-|link)/gi) },
  { name: 'link with a locale in the URL', count: matches(/\]\(https?:\/\/[^)\s]*\/[a-z]{2}-[a-z]{2}\//gi) },
  { name: 'link with a backslash', count: matches(/\]\([^)\s]*\\[^)\s]*\)/g) },
  { name: 'link with a raw space', count: plainMatches(/\]\([^)\s"]+ +[^)"'\s][^)"']*\)/g) },
  {
    name: '`] (` gap',
    count: plainMatches(/\]\s+\((?:https?:|[\w./-]+\.md|#)/g),
    facts: ['link-gap'],
    left: /\] +\((?:https?:|[\w./-]+\.md|#)/g,
  },
  {
    name: '`[text][https://…]`',
    count: plainMatches(/\]\[https?:/g),
    facts: ['reference-address'],
    left: /\]\[https?:/g,
  },
  {
    name: 'unknown tags (placeholders)',
    count: plainMatches(
      /<(?!(?:a|abbr|b|i|em|strong|u|s|sub|sup|code|pre|span|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|th|td|caption|colgroup|col|img|br|hr|h[1-6]|p|center|details|summary|kbd|blockquote|div|font|br|https?|mailto|insight|azurekb|video|metric|document|title|src|token|nobr|properties|tags)\b)[a-z][\w.-]*(?:\s[^<>]*)?>/gi,
    ),
    left: /<[a-z][\w -]*>/gi,
  },
];

const labelOf = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

function labelsOf({ lines: all }: RawDoc): readonly string[] {
  return all.flatMap(({ text, kind }) => {
    const label = kind === 'text' ? DEFINITION.exec(text)?.[1] : undefined;
    return label === undefined ? [] : [labelOf(label)];
  });
}

function duplicates(doc: RawDoc): number {
  const labels = labelsOf(doc);
  return labels.length - new Set(labels).size;
}

function hasUndefined(doc: RawDoc): boolean {
  const known = new Set(labelsOf(doc));
  const plain = doc.prose.replace(/(`+)[^`\n]*\1/g, '');
  for (const [, label = ''] of plain.matchAll(/\[[^[\]\n]+\]\[([^[\]\n]+)\]/g))
    if (!known.has(labelOf(label))) return true;
  return false;
}
