import type { FileRef } from '../core/types.ts';
import { withoutExtension } from '../core/url.ts';
import type { Docset, Settings } from './settings.ts';

/** Identity of a file's page: an edition of another docset's page carries that page's id. */
export function identify(
  settings: Settings,
  file: Pick<FileRef, 'docset' | 'rel'>,
): { readonly id: string; readonly docset: Docset } | null {
  const docset = settings.docsets.find(({ name }) => name === file.docset);
  if (docset === undefined) return null;
  const path = docset.as[file.rel] ?? withoutExtension(file.rel);
  const owner = settings.docsets.find(({ name }) => name === docset.editionOf) ?? docset;
  return { id: `${owner.name}/${path}`, docset: owner };
}
