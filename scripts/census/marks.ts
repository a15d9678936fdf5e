import type { Construct } from './construct.ts';
import { linePairs, lines, matches, plainMatches } from './counting.ts';

const ALERT = 'NOTE|IMPORTANT|TIP|WARNING|CAUTION';
const QUOTE = String.raw`^\s*(?:(?:[-*+]|\d+[.)])\s+)?(?:>\s*)+`;
const quoted = (rest: string, flags = 'i'): RegExp => new RegExp(QUOTE + rest, flags);

const MARKER_ALONE = quoted(String.raw`\[!(?:${ALERT})\]\s*$`);
const FOREIGN =
  'OBSERVERA|OBS|ANMÄRKNING|OPMERKING|REMARQUE|VIKTIGT|BELANGRIJK|TIPS|CONSEIL|VARNING|WAARSCHUWING|AVERTISSEMENT|FÖRSIKTIGHET|LET OP|ATTENTION';
const PSEUDO = `NOTE|NOTES|IMPORTANT|TIP|WARNING|CAUTION|${FOREIGN}|OBS!`;

const alert = (kind: string): Construct => ({
  name: `alert ${kind}`,
  count: lines(quoted(String.raw`\[!${kind}\]`)),
  nodes: [`alert:${kind.toLowerCase()}`],
  left: new RegExp(String.raw`\[!${kind}\]`, 'gi'),
});

/** Constructs that are written with marks of their own. */
export const markConstructs: readonly Construct[] = [
  ...ALERT.split('|').map(alert),
  {
    name: '– kind not upper case',
    count: (doc) =>
      lines(quoted(String.raw`\[!(?:${ALERT})\]`))(doc) - lines(quoted(String.raw`\[!(?:${ALERT})\]`, ''))(doc),
  },
  { name: '– alert indented ≥4', count: lines(new RegExp(String.raw`^(?: {4}|\t)\s*>\s*\[!(?:${ALERT})\]`, 'i')) },
  {
    name: '– next line without `>`',
    count: linePairs((line, next) => MARKER_ALONE.test(line) && next?.kind === 'text' && !/^\s*>/.test(next.text)),
    facts: ['alert-lazy'],
  },
  {
    name: '– empty body',
    count: linePairs((line, next) => MARKER_ALONE.test(line) && (next === undefined || next.kind === 'blank')),
    facts: ['alert-empty'],
  },
  {
    name: '– marker without `>`',
    count: lines(new RegExp(String.raw`^\s*(?:[-*+]\s+)?\[!(?:${ALERT})\]`, 'i')),
    facts: ['alert-unquoted'],
  },
  {
    name: '– text on the marker line',
    count: lines(quoted(String.raw`\[!(?:${ALERT})\][ \t]*[^\s>]`)),
    facts: ['alert-inline-text'],
  },
  {
    name: '– kind translated',
    count: lines(new RegExp(String.raw`^\s*>?\s*\[!?\s*(?:AZURE\.)?(?:${FOREIGN})\s*[\]}]`, 'iu')),
    facts: ['alert-translated'],
    left: new RegExp(String.raw`\[! ?(?:${FOREIGN})[\]}]`, 'giu'),
  },
  {
    name: '– `[AZURE.NOTE]` and others',
    count: lines(new RegExp(String.raw`^\s*>?\s*\[AZURE\.(?:${ALERT})\]`, 'i')),
    left: new RegExp(String.raw`\[AZURE\.(?:${ALERT})\]`, 'gi'),
  },
  {
    name: '– pseudo (`> **Note**: …`)',
    count: lines(new RegExp(String.raw`^\s*>\s*(?:\*\*|__)\s*(?:${PSEUDO})\s*:?\s*(?:\*\*|__)`, 'iu')),
    facts: ['alert-pseudo'],
  },
  {
    name: 'tab headings',
    count: lines(/^\s*#{1,6}\s*(?:<a [^>]*>\s*<\/a>\s*)*\[[^\]]*\]\(#tab\//),
    nodes: ['tab'],
    left: /\]\(#tab\//g,
  },
  { name: '– groups', count: tabGroups, nodes: ['tabs'] },
  { name: '– unclosed groups', count: unclosedTabs, facts: ['tabs-unclosed'] },
  { name: '– with condition', count: lines(/^\s*#{1,6}\s*(?:<a [^>]*>\s*<\/a>\s*)*\[[^\]]*\]\(#tab\/[^/)]+\/[^)]+\)/) },
  {
    name: '`[!INCLUDE]` block',
    count: lines(/^\s*(?:>\s*)*\[!INCLUDE[-+]?\s*\[[^\]]*\]\s*\([^)]*\)\s*\]\s*$/i),
    nodes: ['include:block'],
    left: /\[!INCLUDE/gi,
  },
  {
    name: '`[!INCLUDE]` inline',
    count: (doc) =>
      plainMatches(/\[!INCLUDE[-+]?\s*\[/gi)(doc) -
      lines(/^\s*(?:>\s*)*\[!INCLUDE[-+]?\s*\[[^\]]*\]\s*\([^)]*\)\s*\]\s*$/i)(doc),
    nodes: ['include:inline'],
  },
  { name: '`[AZURE.INCLUDE]`', count: matches(/\[AZURE\.INCLUDE/gi), left: /\[AZURE\.INCLUDE/gi },
  { name: '`[AZURE.SELECTOR]`', count: matches(/\[AZURE\.SELECTOR/gi), left: /\[AZURE\.SELECTOR/gi },
  { name: '`[AZURE.VIDEO]`', count: matches(/\[AZURE\.VIDEO/gi), left: /\[AZURE\.VIDEO/gi },
  {
    name: '`[!div class=…]`',
    count: matches(/\[!div\b/gi),
    nodes: [
      'section:checklist',
      'section:op_single_selector',
      'section:nextstepaction',
      'section:button',
      'section:mx-tablefixed',
      'section:mx-tdbreakall',
    ],
    left: /\[!div\b/gi,
  },
  {
    name: '`[!VIDEO url]`',
    count: matches(/\[!VIDEO\b/gi),
    nodes: ['video'],
    facts: ['video-dead-host'],
    left: /\[!VIDEO\b/gi,
  },
  { name: '`[!code-lang[..](..)]`', count: matches(/\[!code\b/gi), nodes: ['snippet'], left: /\[!code\b/gi },
  {
    name: '`:::image`',
    count: matches(/:::\s*image\b/gi),
    nodes: ['picture'],
    facts: ['image-alt'],
    left: /:::\s*image\b/gi,
  },
  { name: '`:::zone` (opening)', count: matches(/:::\s*zone\b(?!-end)/gi), nodes: ['zone'], left: /:::\s*zone\b/gi },
  { name: '`:::code`', count: matches(/:::\s*code\b/gi), left: /:::\s*code\b/gi },
  {
    name: '`:::Section Title:::`',
    count: lines(/^\s*:::\s*Section\b.*:::/i),
    left: /:::\s*Section\b/gi,
  },
  {
    name: '`:::` others (moniker, row, column, no-loc)',
    count: matches(/:::\s*(?:moniker|row|column|no-loc)\b(?!-end)/gi),
    left: /:::\s*(?:moniker|row|column|no-loc)\b/gi,
  },
  { name: 'xref links', count: matches(/\(xref:|<xref:/gi), left: /<?xref:/gi },
  {
    name: 'token `<!--$x-->`',
    count: ({ comments }) => comments.filter((text) => /^\s*\$/.test(text)).length,
    nodes: ['token'],
    facts: ['token-unbalanced'],
  },
  {
    name: '`<!--issueDescription-->` and parts (opening)',
    count: ({ comments }) =>
      comments.filter((text) =>
        /^\s*(?:issueDescription|rcaDescription|resolutionDetails|recommendedActions|additionalInfo|salutation)\s*$/i.test(
          text,
        ),
      ).length,
    nodes: [
      'issue-description',
      'rca-description',
      'resolution-details',
      'recommended-actions',
      'additional-info',
      'salutation',
    ].map((role) => `section:${role}`),
    facts: ['part-unbalanced'],
  },
  { name: 'HTML comments, all', count: ({ comments }) => comments.length, left: /<!--|-->/g },
  {
    name: 'cards (`<insight>`, `<video>`, `<azurekb>` …)',
    count: matches(/<(?:insight|azurekb|metric|videoGroup|video|document)\b/gi),
    facts: ['card-dropped'],
    left: /<\/?(?:insight|azurekb|metric|videoGroup|video|document|symptomId|executionText)\b/gi,
  },
];

/** Runs of tab headings up to a rule. */
function tabGroups(doc: Parameters<Construct['count']>[0]): number {
  return groupsOf(doc).groups;
}

function unclosedTabs(doc: Parameters<Construct['count']>[0]): number {
  return groupsOf(doc).open ? 1 : 0;
}

function groupsOf({ lines: all }: Parameters<Construct['count']>[0]): {
  readonly groups: number;
  readonly open: boolean;
} {
  let groups = 0;
  let open = false;
  for (const { text, kind } of all) {
    if (kind !== 'text') continue;
    if (/^\s*#{1,6}\s*(?:<a [^>]*>\s*<\/a>\s*)*\[[^\]]*\]\(#tab\//.test(text)) {
      if (!open) groups++;
      open = true;
    } else if (/^ {0,3}(?:-[ \t]*){3,}$|^ {0,3}(?:\*[ \t]*){3,}$/.test(text)) open = false;
  }
  return { groups, open };
}
