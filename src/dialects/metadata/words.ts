import type { TranslationType } from '../../core/types.ts';
import type { Field, WordField } from '../dialect.ts';
import { keepRaw, noteField, type Draft } from './draft.ts';
import { splitList } from './values.ts';
import {
  canonical,
  CLOUDS,
  nearestOf,
  ROBOTS,
  SELF_HELP_TYPES,
  TOPICS,
  TRANSLATION_TYPES,
  type Vocabulary,
} from './vocabulary.ts';

/** Takes over a field whose value comes from a vocabulary; a value that is in none stays as written. */
export function assignWord(draft: Draft, to: WordField, field: Field): void {
  const { meta, translation } = draft;
  switch (to) {
    case 'topic':
      return set(one(draft, TOPICS, field), (topic) => (meta.topic ??= topic));
    case 'selfHelpType':
      return set(one(draft, SELF_HELP_TYPES, field), (type) => (meta.selfHelpType ??= type));
    case 'translationType':
      return set(one(draft, TRANSLATION_TYPES, field), (type) => {
        if (isTranslationType(type)) translation.type ??= type;
      });
    case 'robots':
      return set(many(draft, ROBOTS, field), (words) => {
        const says = (word: string): boolean => words.includes(word) || words.includes('none');
        meta.robots ??= { index: !says('noindex'), follow: !says('nofollow') };
      });
    case 'clouds':
      return set(many(draft, CLOUDS, field), (clouds) => (meta.clouds ??= clouds));
    case 'disabledClouds':
      many(draft, CLOUDS, field);
  }
}

function set<T>(value: T | null, take: (value: T) => void): void {
  if (value !== null) take(value);
}

function isTranslationType(type: string): type is TranslationType {
  return type !== 'none';
}

function one(draft: Draft, known: Vocabulary, field: Field): string | null {
  const word = canonical(known, field.value);
  if (word === null) unknown(draft, known, field, field.value);
  return word;
}

function many(draft: Draft, known: Vocabulary, field: Field): readonly string[] | null {
  const words = splitList(field.value).flatMap((value) => {
    const word = canonical(known, value);
    if (word === null) unknown(draft, known, field, value);
    return word === null ? [] : [word];
  });
  return words.length === 0 ? null : [...new Set(words)];
}

function unknown(draft: Draft, known: Vocabulary, field: Field, value: string): void {
  keepRaw(draft, field);
  noteField(draft, 'metadata-enum', { ...field, value }, nearestOf(known, value));
}

/** Clouds that a field rules out. */
export function cloudsIn(value: string): readonly string[] {
  return splitList(value).flatMap((cloud) => canonical(CLOUDS, cloud) ?? []);
}
