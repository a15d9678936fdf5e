import type { Doc, Loss, Notes, OtherDoc, PageDoc, Source } from '../core/types.ts';
import type { Root } from '../markdown/index.ts';
import { collect, type Collected } from '../normalize/index.ts';
import { azure } from './azure.ts';
import { readBody } from './body.ts';
import { capture } from './capture.ts';
import { readQuickly } from '../quick/index.ts';
import type { Dialect, Field, Target } from './dialect.ts';
import { disablesIn, mayDisable } from './disables.ts';
import { faq } from './faq.ts';
import { landing } from './landing.ts';
import { losesBefore } from './losses.ts';
import { learn, learnBody } from './learn.ts';
import { markdown } from './markdown.ts';
import { targetOf } from './metadata/metadata.ts';
import { pageDoc } from './page-doc.ts';
import { plain } from './plain.ts';
import { repairedOnce } from './repaired.ts';
import { readRedirects } from './redirects.ts';
import { selfhelpData } from './selfhelp-data.ts';
import { selfhelp } from './selfhelp.ts';
import { readToc } from './toc.ts';
import { isYaml } from './yaml-pages/yaml-page.ts';

export type { Dialect } from './dialect.ts';

/** All dialects in the order in which they are tried; the last takes what is left. */
export const dialects = {
  capture,
  plain,
  faq,
  landing,
  azure,
  'selfhelp-data': selfhelpData,
  selfhelp,
  learn,
  markdown,
} as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof dialects;

/** A page with the tree it was read from: what rendering needs and checking does not keep. */
export interface ReadPage {
  readonly doc: PageDoc;
  readonly tree: Root;
  readonly collected: Collected;
  /** The header's fields as written. */
  readonly fields: readonly Field[];
}

export interface ReadField extends Field {
  /** Null: kept as written. */
  readonly to: Target['to'] | null;
}

/** Source → document. A pure function of the source: cacheable by its bytes. */
export function readDoc(source: Source): Doc {
  return mayDisable(source) ? withDisables(source) : (readWhole(source) ?? readPlain(source) ?? readPage(source).doc);
}

/** What is no page. */
function readWhole(source: Source): Doc | null {
  if (source.role === 'toc') return readToc(source);
  if (source.role === 'redirects') return readRedirects(source);
  if (isYaml(source.rel) && !(faq.detect(source) || landing.detect(source))) return unread(source);
  return null;
}

/** A document with the comments in it that silence findings. */
function withDisables(source: Source): Doc {
  const whole = readWhole(source);
  if (whole?.kind === 'redirects') return whole;
  const { doc, comments } = whole === null ? withComments(source) : { doc: whole, comments: null };
  const yaml = isYaml(source.rel) ? source.text.length : whole === null ? dialectOf(source)[1].header(source).body : 0;
  return { ...doc, disables: disablesIn(source.text, { yaml, comments }) };
}

function withComments(source: Source): { readonly doc: Doc; readonly comments: readonly Loss[] } {
  const { doc, collected } = readPage(source);
  return { doc, comments: collected.losses.filter(({ kind }) => kind === 'comment') };
}

/** A page of plain Learn Markdown, read without a tree; null for all others. */
export function readPlain(source: Source): PageDoc | null {
  const [name, dialect] = dialectOf(source);
  if (dialect.body !== learnBody) return null;
  const header = dialect.header(source);
  if (header.lead !== undefined) return null;
  const notes: Notes = { facts: [...source.facts, ...header.facts], losses: [] };
  const collected = readQuickly(source.text, header.body, notes, () =>
    repairedOnce(source, header.body, learnBody.repairs),
  );
  return collected === null ? null : pageDoc(source, [name, dialect], header, collected);
}

/** YAML that is no page: examples, settings. */
function unread({ path, docset, locale, rel, role, facts }: Source): OtherDoc {
  return { kind: 'other', file: { path, docset, locale, rel, role }, dialect: 'none', links: [], facts };
}

/** The same for a page or fragment, with its tree. */
export function readPage(source: Source): ReadPage {
  const [name, dialect] = dialectOf(source);
  const header = dialect.header(source);
  const notes: Notes = { facts: [...source.facts, ...header.facts], losses: [...losesBefore(header, source.text)] };
  const tree = readBody(source, dialect.body, header, notes);
  const collected = collect(tree, source.text, notes);
  return { doc: pageDoc(source, [name, dialect], header, collected), tree, collected, fields: header.fields };
}

/** The header's fields, and where in the metadata each went. */
export function readFields({ doc, fields }: ReadPage): readonly ReadField[] {
  const { mapping } = Object.entries(dialects).find(([name]) => name === doc.dialect)?.[1] ?? markdown;
  return fields.map((field) => ({ ...field, to: targetOf(mapping, field.name)?.to ?? null }));
}

function dialectOf(source: Source): readonly [string, Dialect] {
  return Object.entries(dialects).find(([, { detect }]) => detect(source)) ?? ['markdown', markdown];
}
