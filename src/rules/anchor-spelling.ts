import { placeOf, refragment, type LinkRule } from './rule.ts';

export const anchorSpelling: LinkRule = {
  scope: 'link',
  verdicts: ['missing-anchor'],
  summary: 'A link spells the name of a section otherwise than its page',
  why: 'Browsers compare fragments sign by sign: the reader stays at the top of the page. Mooring leads on its own site to the section.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\nSee [cleaning](#Clean_the_filter).\n\n## Clean the filter\n',
    good: '# Pump\n\nSee [cleaning](#clean-the-filter).\n\n## Clean the filter\n',
  },
  check: ({ doc, link, target }) => {
    if (target.kind !== 'missing-anchor' || target.near === null || target.near.how === 'distance') return null;
    const { page, fragment, near } = target;
    const where = page.doc === doc ? 'this page' : `\`${page.doc.file.path}\``;
    const how = near.how === 'case' ? 'it differs in case' : difference(fragment, near.id);
    return {
      span: placeOf(link),
      message: `\`#${fragment}\` is \`#${near.id}\` in ${where}: ${how}`,
      ...refragment(link, near.id, true),
    };
  },
};

/** What kind of misspelling it is: the first that explains the whole. */
const DIFFERENCES: readonly (readonly [how: string, mend: (name: string) => string])[] = [
  ['its letters are composed of other signs', (name) => name.normalize('NFC')],
  ['it has a second `#`', (name) => name.replace(/^#+/, '')],
  ['it has signs behind its end', (name) => name.replace(/[^\p{L}\p{N}]+$/u, '')],
  ['it has signs before its start', (name) => name.replace(/^[^\p{L}\p{N}]+/u, '')],
  ['it has the name of `&` in it', (name) => name.replaceAll('-amp-', '--').replaceAll('&amp;', '')],
  ['it differs in the number of hyphens', (name) => name.replace(/-+/g, '-')],
  ['it differs in `_` and `-`', (name) => name.replaceAll('_', '-')],
  ['it is encoded twice', (name) => decodeURIComponent(name)],
];

function difference(fragment: string, id: string): string {
  const found = DIFFERENCES.find(([, mend]) => same(mend, fragment, id));
  return found === undefined ? 'it differs in punctuation' : found[0];
}

function same(mend: (name: string) => string, fragment: string, id: string): boolean {
  try {
    return mend(fragment).toLowerCase() === mend(id).toLowerCase();
  } catch {
    // A `%` that encodes nothing.
    return false;
  }
}
