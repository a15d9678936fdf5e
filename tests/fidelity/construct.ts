import type { Defect } from './guard.ts';

/** What a line that has lost words most likely holds, by the first pattern that fits. */
const CONSTRUCTS: readonly (readonly [string, RegExp])[] = [
  ['data of a page', /^\uFEFF?### ?YamlMime/],
  [
    'alert marker',
    /\[!?\s*(?:AZURE\.)?(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|OBS\w*|VIKTIGT|OPMERKING|BELANGRIJK|REMARQUE)\s*[\]}]/i,
  ],
  ['include', /\[!INCLUDE/i],
  ['azure.include', /\[AZURE\./i],
  ['video', /\[!VIDEO/i],
  ['code snippet', /\[!code/i],
  ['div', /\[!div/i],
  ['other marker', /\[!\w/],
  [':::image', /:::\s*image/i],
  [':::zone', /:::\s*zone/i],
  [':::code', /:::\s*code/i],
  [':::section', /:::\s*[^:]+:::/],
  [':::', /:::/],
  ['tab', /\(#tab\//],
  ['token', /<!--\s*\/?\$/],
  [
    'issueDescription and parts',
    /<!--\s*\/?\s*(?:issueDescription|rcaDescription|resolutionDetails|recommendedActions|additionalInfo|salutation)/i,
  ],
  ['comment', /<!--|-->/],
  ['portal link', /data-?blade|button-data/i],
  ['card', /<\/?(?:insight|azurekb|metric|videoGroup|video|symptomId|executionText|noResultText|timeoutText)\b/i],
  ['fence line', /^\s*(?:>\s*)*(?:```|~~~)/],
  ['table row', /^\s*(?:>\s*)*\|.*\||\|.*\|/],
  ['heading', /^\s*#{1,6}/],
  ['raw tag', /<\/?[a-z][^>]*>/i],
  ['placeholder', /<[^>]+>/],
  ['reference', /\]\[|^\s*\[[^\]]+\]:/],
  ['link', /\]\(/],
  ['list', /^\s*(?:[-*+•·]|\d+[.)]|[a-z][.)])/],
];

/** Comments that mark something. */
const NAMED = CONSTRUCTS.filter(([name]) => name === 'token' || name.startsWith('issueDescription'));

/** Name of the construct a defect belongs to, for counting. */
export function constructOf({ kind, text }: Pick<Defect, 'kind' | 'text'>): string {
  if (kind === 'false-loss' || kind === 'info' || kind === 'before') return kind;
  if (kind === 'comment') return NAMED.find(([, pattern]) => pattern.test(text))?.[0] ?? 'comment';
  const found = CONSTRUCTS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'plain line';
  return kind === 'text' ? found : `${found} (${kind})`;
}
