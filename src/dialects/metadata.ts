import type { Fact, Metadata, Span, Translation } from '../core/types.ts';
import { baseName } from '../core/url.ts';
import type { Dialect, Field, ListField, Target } from './dialect.ts';

type Draft = { -readonly [K in keyof Metadata]: Metadata[K] };
type DraftTranslation = { -readonly [K in keyof Translation]: Translation[K] };

export interface MetadataInput {
  readonly fields: readonly Field[];
  readonly mapping: Dialect['mapping'];
  /** Folder name of the locale the file stands in. */
  readonly locale: string;
  readonly rel: string;
  readonly h1: string | null;
}

/** Fields of any dialect → the one schema, and what was odd about them. */
export function toMetadata(input: MetadataInput): { readonly meta: Metadata; readonly facts: readonly Fact[] } {
  const facts: Fact[] = [];
  // Keys are the author's: `constructor` must be as absent as any other.
  const raw: Record<string, string> = Object.create(null);
  const draft: Draft = { title: '', raw };
  const translation: DraftTranslation = {};
  for (const field of input.fields) {
    const name = field.name.toLowerCase();
    const target = Object.hasOwn(input.mapping, name) ? input.mapping[name] : undefined;
    if (target === undefined) raw[name] ??= field.value;
    else if (!isEmpty(field.value)) assign(draft, translation, target, field, facts);
  }
  if (input.h1 !== null && input.h1 !== '') draft.h1 = input.h1;
  if (Object.keys(translation).length > 0) draft.translation = translation;
  checkLocale(input, translation, facts);
  draft.title = title(draft.title) || draft.h1 || fileTitle(input.rel, facts);
  return { meta: draft, facts };
}

function isEmpty(value: string): boolean {
  return /^(|na|n\/a|''|"")$/i.test(value.trim());
}

function assign(draft: Draft, translation: DraftTranslation, target: Target, field: Field, facts: Fact[]): void {
  const { value, span } = field;
  switch (target.as) {
    case 'list':
      return assignList(draft, target.to, splitList(value));
    case 'date':
      return assignDate(draft, translation, target.to, isoDate(value), { value, span }, facts);
    case 'word':
      return assignWord(draft, translation, target.to, value);
    case 'text':
      if (target.to === 'sourceHash' || target.to === 'sourceCommit' || target.to === 'contentLocale')
        translation[target.to] ??= value;
      else if (target.to === 'title') draft.title ||= value;
      else draft[target.to] ??= value;
  }
}

function assignList(draft: Draft, to: ListField, values: readonly string[]): void {
  if (values.length > 0) draft[to] ??= values;
}

function assignDate(
  draft: Draft,
  translation: DraftTranslation,
  to: 'updated' | 'handoff',
  iso: string | null,
  seen: { readonly value: string; readonly span: Span },
  facts: Fact[],
): void {
  if (iso === null) facts.push({ kind: 'metadata-date', span: seen.span, saw: seen.value });
  else if (to === 'updated') draft.updated ??= iso;
  else translation.handoff ??= iso;
}

function assignWord(
  draft: Draft,
  translation: DraftTranslation,
  to: Extract<Target, { as: 'word' }>['to'],
  value: string,
): void {
  const word = value.trim();
  if (to === 'topic') draft.topic ??= TOPICS.get(word.toLowerCase()) ?? word.toLowerCase();
  else if (to === 'selfHelpType') draft.selfHelpType ??= word;
  else if (to === 'robots') {
    draft.robots ??= { index: !/noindex/i.test(word), follow: !/nofollow/i.test(word) };
  } else {
    const type = word.toUpperCase();
    if (type === 'MT' || type === 'HT' || type === 'MTE') translation.type ??= type;
  }
}

const TOPICS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    concept: 'article conceptual concept-article overview overview-article',
    'how-to': 'how-to howto how-to-article get-started get-started-article hero-article install-set-up-deploy',
    troubleshooting: 'troubleshooting troubleshooting-general troubleshooting-known-issue support-article',
  }).flatMap(([topic, names]) => names.split(' ').map((name) => [name, topic] as const)),
);

/** Comma or semicolon lists, each value once. */
export function splitList(value: string): readonly string[] {
  const parts = value.split(/[,;]/).map((part) => part.trim());
  return [...new Set(parts.filter((part) => !isEmpty(part)))];
}

/** `M/D/YYYY` in US order (day first where only that fits), or ISO; null for anything else. */
export function isoDate(value: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(value.trim());
  if (iso !== null) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value.trim());
  if (us === null) return null;
  const [first, second, year] = [Number(us[1]), Number(us[2]), Number(us[3])];
  return first > 12 ? validDate(year, second, first) : validDate(year, first, second);
}

function validDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

function checkLocale({ fields, locale }: MetadataInput, { contentLocale }: DraftTranslation, facts: Fact[]): void {
  if (contentLocale === undefined || contentLocale.toLowerCase() === locale) return;
  const field = fields.find(({ name }) => name.toLowerCase() === 'ms.contentlocale');
  if (field !== undefined)
    facts.push({ kind: 'metadata-locale', span: field.span, saw: contentLocale, expected: locale });
}

/** A title without the site's name at its end. */
function title(value: string): string {
  return value.replace(/\|\s*Microsoft\b.*$/i, '').trim();
}

function fileTitle(rel: string, facts: Fact[]): string {
  facts.push({ kind: 'metadata-title', span: { start: 0, end: 0 }, saw: '' });
  return baseName(rel).replace(/[-_]+/g, ' ');
}
