import type { Metadata, PageKind } from '../../core/types.ts';
import { baseName } from '../../core/url.ts';
import { checkFields } from './check-fields.ts';
import type { DateField, Dialect, Field, ListField, Target, TextField } from '../dialect.ts';
import { keepRaw, noteField, type Draft, type MetadataInput } from './draft.ts';
import {
  isEmpty,
  isMixedList,
  isPlaceholder,
  readDate,
  readFlag,
  readNumber,
  repeatedIn,
  splitList,
  withoutCloud,
} from './values.ts';
import { assignWord, cloudsIn } from './words.ts';

/** Fields of any dialect → the one schema, and what was odd about them. */
export function toMetadata(input: MetadataInput): { readonly meta: Metadata; readonly facts: Draft['facts'] } {
  // Keys are the author's: `constructor` must be as absent as any other.
  const raw: Record<string, string> = Object.create(null);
  const draft: Draft = { meta: { title: '', raw }, raw, translation: {}, facts: [] };
  for (const field of input.fields) {
    const target = targetOf(input.dialect.mapping, field.name);
    const placeholder = isPlaceholder(field.name.toLowerCase(), field.value);
    if (placeholder) noteField(draft, 'metadata-placeholder', field);
    if (target === undefined || placeholder) keepRaw(draft, field);
    else if (!isEmpty(field.value)) assign(draft, target, field);
  }
  complete(draft, input);
  checkFields(draft, input);
  return { meta: draft.meta, facts: draft.facts };
}

/** What a field is read as, if it is. */
export function targetOf(mapping: Dialect['mapping'], name: string): Target | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function assign(draft: Draft, target: Target, field: Field): void {
  const { meta } = draft;
  switch (target.as) {
    case 'text':
      return assignText(draft, target.to, field);
    case 'list':
      return assignList(draft, target.to, field);
    case 'date':
      return assignDate(draft, target.to, field);
    case 'word':
      return assignWord(draft, target.to, field);
    case 'number':
      return orUnknown(draft, field, readNumber(field.value), (value) => (meta[target.to] ??= value));
    case 'flag':
      return orUnknown(draft, field, readFlag(field.value), (value) => (meta[target.to] ??= value));
  }
}

function assignText(draft: Draft, to: TextField, field: Field): void {
  const { meta, translation } = draft;
  const { value } = field;
  if (to === 'articleId' && meta.articleId === undefined) notePlace(draft, to, field);
  if (to === 'title') meta.title ||= value;
  else if (to === 'sourceHash' || to === 'sourceCommit' || to === 'contentLocale' || to === 'locFileId')
    translation[to] ??= value;
  else meta[to] ??= value;
}

function notePlace({ meta }: Draft, of: 'updated' | 'articleId', { span }: Field): void {
  meta.places = { ...meta.places, [of]: span };
}

function assignList(draft: Draft, to: ListField, field: Field): void {
  const values = splitList(field.value);
  const repeated = repeatedIn(field.value);
  if (repeated.length > 0) noteField(draft, 'metadata-list', { ...field, value: repeated.join(', ') });
  else if (values.length > 0 && isMixedList(field.value)) noteField(draft, 'metadata-list', field, values.join(', '));
  if (values.length > 0) draft.meta[to] ??= values;
}

function assignDate(draft: Draft, to: DateField, field: Field): void {
  const date = readDate(field.value);
  if (date === null) return noteField(draft, 'metadata-date', field);
  if (date.dayFirst) noteField(draft, 'metadata-date-order', field, date.iso);
  if (to === 'updated' && draft.meta.updated === undefined) {
    draft.meta.updated = date.iso;
    notePlace(draft, 'updated', field);
  }
  if (to === 'handoff') draft.translation.handoff ??= date.iso;
}

function orUnknown<T>(draft: Draft, field: Field, value: T | null, take: (value: T) => void): void {
  if (value !== null) return take(value);
  keepRaw(draft, field);
  noteField(draft, 'metadata-enum', field);
}

/** What follows from several fields, or from none. */
function complete(draft: Draft, { fields, file, h1, titled }: MetadataInput): void {
  const { meta, translation } = draft;
  if (h1 !== null && h1 !== '') meta.h1 = h1;
  if (Object.keys(translation).length > 0) meta.translation = translation;
  if (meta.articleId !== undefined && withoutCloud(meta.articleId) !== meta.articleId)
    meta.cloudVariantOf = withoutCloud(meta.articleId);
  const kind = pageKind(draft);
  if (kind !== null) meta.pageKind = kind;
  const disabled = cloudsIn(fields.find(({ name }) => name.toLowerCase() === 'disableclouds')?.value ?? '');
  if (meta.clouds !== undefined && disabled.length > 0)
    meta.clouds = meta.clouds.filter((cloud) => !disabled.includes(cloud));
  const said = title(meta.title) || meta.h1;
  meta.title = said || baseName(file.rel).replace(/[-_]+/g, ' ');
  if (!said && titled && file.role === 'page')
    draft.facts.push({ kind: 'metadata-title', span: { start: 0, end: 0 }, saw: '' });
}

/** A title without the site's name at its end. */
function title(value: string): string {
  return value.replace(/\|\s*Microsoft\b.*$/i, '').trim();
}

const KINDS: Readonly<Record<string, PageKind>> = {
  problemScopingQuestions: 'questions',
  TSG_Questions: 'questions',
  advisorRecommendationMetadata: 'recommendation',
  supportTopicDescription: 'topic-map',
  diagnostics: 'diagnostic',
  apollo: 'diagnostic',
};

function pageKind({ meta, raw }: Draft): PageKind | null {
  if (/^(landing|hub)page$/i.test(raw['layout'] ?? '')) return 'landing';
  return KINDS[meta.selfHelpType ?? ''] ?? null;
}
