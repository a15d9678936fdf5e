import { literalsOf } from '../core/literals.ts';
import type { PageDoc, Source } from '../core/types.ts';
import { foreignPage, languageOf } from '../locales/index.ts';
import type { Collected } from '../normalize/index.ts';
import type { Dialect, Header } from './dialect.ts';
import { finishEdits } from './fact-edits.ts';
import { toMetadata } from './metadata/metadata.ts';

/** What is read of a page, however it was read, as the document that everything after this works with. */
export function pageDoc(
  source: Source,
  [name, dialect]: readonly [string, Dialect],
  header: Header,
  collected: Collected,
): PageDoc {
  const { path, docset, locale, rel, role } = source;
  const file = { path, docset, locale, rel, role };
  const opaque = dialect.body.kind === 'text';
  const { meta, facts: more } = toMetadata({
    fields: header.fields,
    dialect,
    file,
    h1: collected.h1,
    titled: !opaque,
  });
  return {
    kind: role === 'fragment' ? 'fragment' : 'page',
    file,
    dialect: name,
    meta,
    outline: collected.outline,
    opaque,
    anchors: collected.anchors,
    links: collected.links,
    literals: literalsOf(collected.text, header.body),
    language: foreignPage(source.text, header.body, languageOf(locale)),
    facts: finishEdits(collected.text, [...collected.facts, ...more]),
  };
}
