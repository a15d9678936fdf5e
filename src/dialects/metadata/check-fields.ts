import { nearest } from '../../core/nearest.ts';
import type { Dialect, Field } from '../dialect.ts';
import { noteField, type Draft, type MetadataInput } from './draft.ts';
import { isBrokenGuid, isEmpty } from './values.ts';

/** Keys that are read although they are misspelt. */
const TYPOS: Readonly<Record<string, string>> = { supporttoicids: 'supportTopicIds' };
/** Edits between a misspelt key and the one that was meant. */
const MOST_EDITS = 2;
/** Keys reported of one header: what has more is another kind of header. */
const MOST_STRANGE = 20;
const GUIDS = new Set(['ms.assetid', 'articleid']);
/** What only an article has that support tools look up by its id. */
const OF_ARTICLES = new Set(['selfhelptype', 'ownershipid', 'supporttopicids', 'articleid']);

/** What is odd about a header's keys, and about what its fields say of each other. */
export function checkFields(draft: Draft, { fields, dialect, file }: MetadataInput): void {
  if (fields.length === 0) return;
  const known = knownIn(dialect);
  const named = new Map<string, Field>();
  let strange = 0;
  for (const field of fields) {
    const name = field.name.toLowerCase();
    if (!named.has(name)) named.set(name, field);
    if ((!known.has(name) || Object.hasOwn(TYPOS, name)) && strange++ < MOST_STRANGE) noteKey(draft, field, known);
    if (GUIDS.has(name) && isBrokenGuid(field.value)) noteField(draft, 'metadata-guid', field);
  }
  const { updated, translation: { contentLocale, handoff } = {}, articleId } = draft.meta;
  const date = named.get('ms.date');
  if (date !== undefined && updated !== undefined && handoff !== undefined && updated > handoff)
    noteField(draft, 'metadata-date-handoff', { ...date, value: updated }, handoff);
  const locale = named.get('ms.contentlocale');
  if (locale !== undefined && contentLocale !== undefined && contentLocale.toLowerCase() !== file.locale)
    noteField(draft, 'metadata-locale', locale, file.locale);
  const isArticle = file.role === 'page' && [...named.keys()].some((name) => OF_ARTICLES.has(name));
  if (isArticle && articleId === undefined && 'articleid' in dialect.mapping) noteMissingId(draft, named);
}

function noteMissingId(draft: Draft, named: ReadonlyMap<string, Field>): void {
  const field = named.get('articleid');
  // A placeholder has been reported already.
  if (field === undefined || isEmpty(field.value))
    noteField(draft, 'metadata-id-missing', field ?? { name: '', value: '', span: { start: 0, end: 0 } });
}

function noteKey(draft: Draft, { name, span }: Field, known: ReadonlyMap<string, string>): void {
  const key = name.toLowerCase();
  const meant = (Object.hasOwn(TYPOS, key) ? TYPOS[key] : null) ?? nearest(key, known.keys(), MOST_EDITS);
  const field = { name, value: name, span };
  if (meant === null) noteField(draft, 'frontmatter-unknown-key', field);
  else noteField(draft, 'frontmatter-key-typo', field, known.get(meant) ?? meant);
}

const cache = new WeakMap<Dialect['mapping'], ReadonlyMap<string, string>>();

/** Keys that mean something, lower case, with how they are usually written. */
function knownIn({ mapping, others = [] }: MetadataInput['dialect']): ReadonlyMap<string, string> {
  const made = cache.get(mapping);
  if (made !== undefined) return made;
  const names = [...Object.keys(mapping), ...others];
  const known = new Map(names.filter((name) => !Object.hasOwn(TYPOS, name)).map((name) => [name.toLowerCase(), name]));
  cache.set(mapping, known);
  return known;
}
