/** Elements that a page may show. */
export const ALLOWED: ReadonlySet<string> = new Set(
  (
    'a br p b i em strong u s sub sup code pre span ul ol li dl dt dd table thead tbody tfoot tr th td caption ' +
    'colgroup col img hr h1 h2 h3 h4 h5 h6 center details summary kbd blockquote div'
  ).split(' '),
);
export const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col']);
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'id name href src alt title colspan rowspan align width height start open'.split(' '),
);
/** Elements whose content is never text for readers: it goes with the tag. */
export const SILENT: ReadonlySet<string> = new Set(
  'script style iframe object embed noscript template svg math textarea select form title'.split(' '),
);

/** Whether a tag is dropped with its content. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}
