import type { Target } from '../graph/index.ts';
import { placeOf, readdress, refragment, type JudgedLink, type LinkRule } from './rule.ts';

/** A path where a name is expected: `#page.md`, `#page.md#section`. */
const FILE = /^[\w./-]+\.(?:md|yml)(?:#.*)?$/;

const LEADS: ReadonlySet<Target['kind']> = new Set(['page', 'fallback', 'redirect', 'same-page']);

export const missingAnchor: LinkRule = {
  scope: 'link',
  verdicts: ['missing-anchor', 'same-page'],
  summary: 'A link leads to a section that its page does not have',
  why: 'The browser stays at the top of the page, and the reader has to search for what the link promised.',
  severity: 'error',
  example: {
    bad: '# Pump\n\nSee [cleaning](#cleaning).\n',
    good: '# Pump\n\nSee [cleaning](#cleaning).\n\n## Cleaning\n',
  },
  check: ({ doc, link, target, graph }) => {
    if (target.kind === 'same-page') return onSomePages(link, target);
    // The same name in other letters is the business of `anchor-spelling`.
    if (target.kind !== 'missing-anchor' || (target.near !== null && target.near.how !== 'distance')) return null;
    const { page, fragment, near } = target;
    if (FILE.test(fragment) && LEADS.has(graph.resolve(doc, { ...link, url: fragment }).kind))
      return hashBeforePath(link, fragment);
    const where = page.doc === doc ? 'this page' : `\`${page.doc.file.path}\``;
    const help = near === null ? '' : `; did you mean \`#${near.id}\``;
    const message = `\`#${fragment}\` is no section of ${where}${help}`;
    return { span: placeOf(link), message, ...(near === null ? {} : refragment(link, near.id, false)) };
  },
};

/** The sign that starts a fragment stands before a path. */
function hashBeforePath(link: JudgedLink['link'], path: string): ReturnType<LinkRule['check']> {
  return {
    span: placeOf(link),
    message: `\`${link.url}\` is a path behind a \`#\`; did you mean \`${path}\``,
    ...readdress(link, path, true),
  };
}

/** A link in an include may be right on one page that shows it and lead nowhere on another. */
function onSomePages(
  link: JudgedLink['link'],
  { lacking }: Extract<Target, { kind: 'same-page' }>,
): ReturnType<LinkRule['check']> {
  const first = lacking?.[0];
  if (lacking === undefined || first === undefined) return null;
  const others = lacking.length > 1 ? ` and of ${lacking.length - 1} more pages that include this file` : '';
  return {
    span: placeOf(link),
    message: `\`${link.url}\` is no section of \`${first.doc.file.path}\`${others}`,
    related: lacking
      .slice(0, 5)
      .map(({ doc }) => ({ path: doc.file.path, span: { start: 0, end: 0 }, message: 'includes this file' })),
  };
}
