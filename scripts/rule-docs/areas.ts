/** Rules as users look for them: the first area that has a pattern for the name. */
const AREAS: readonly (readonly [title: string, names: RegExp])[] = [
  ['Across languages', /^(?:drift-|alias-lost|heading-unmatched)/],
  [
    'Where links lead',
    /^(?:missing-(?!root)|path-|link-(?:own|locale|other|old|http|scheme|redir)|redirect-|fallback-|include-(?!key))/,
  ],
  ['Anchors', /^(?:anchor-|duplicate-anchor)/],
  ['Damaged links', /^(?:link-|reference-|definition-|include-keyword)/],
  ['Headers', /^(?:frontmatter-|metadata-|properties-|support-topic-)/],
  [
    'Text and structure',
    /^(?:alert-|comment-|emphasis-|fence-|heading-|html-|image-|list-|marker-|nesting-|table-|tabs-|video-)/,
  ],
  ['Self-help articles', /^(?:card-|json-|part-|portal-|token-)/],
  ['YAML and redirect files', /^(?:redirects-json|toc-yaml|yaml-page)/],
  ['Captured pages', /^capture-/],
  ['Files', /^(?:encoding-|file-|id-|media-|empty-|missing-root|outside-|shadowed-|unknown-locale|unreadable)/],
  ['Housekeeping', /./],
];

/** Rules by area, in the order of the areas; rules in alphabetical order. */
export function byArea(ids: readonly string[]): readonly (readonly [title: string, ids: readonly string[]])[] {
  const of = (id: string): string => AREAS.find(([, names]) => names.test(id))?.[0] ?? '';
  return AREAS.flatMap(([title]) => {
    const own = ids.filter((id) => of(id) === title).toSorted();
    return own.length === 0 ? [] : [[title, own] as const];
  });
}
