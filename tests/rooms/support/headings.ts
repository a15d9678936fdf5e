import { graphOf, pageOf } from './site.ts';

/**
 * Headings of a page as `id (origin) = other names`. With a source page the page itself stands in
 * another locale; includes stand in the source locale, where every locale finds them.
 */
export function headingsOf(
  page: string,
  source: string | null,
  includes: Readonly<Record<string, string>>,
): readonly string[] {
  const own = source === null ? 'docs/en-us/page.md' : 'docs/sv-se/page.md';
  const fragments = Object.entries(includes).map(([path, text]) => [`docs/en-us/${path}`, text] as const);
  const files = { ...Object.fromEntries(fragments), 'docs/en-us/page.md': source ?? page, [own]: page };
  const config = { locales: ['en-us', 'sv-se'], docsets: { docs: { root: 'docs/{locale}' } } };
  const graph = graphOf(config, files);
  return graph.anchorsOf(pageOf(graph, own)).headings.map(({ id, origin, aliases }) => {
    const others = aliases.length === 0 ? '' : ` = ${aliases.join(', ')}`;
    return `${id} (${origin})${others}`;
  });
}
