import { text, type Dialect } from './dialect.ts';
import { LEARN_FIELDS } from './metadata/known-fields.ts';
import { linkListLabel } from './yaml-pages/landing-labels.ts';
import { learn } from './learn.ts';
import { close, open, put, write, type PageWriter } from './yaml-pages/page-writer.ts';
import { yamlBody, yamlKind, yamlPageHeader } from './yaml-pages/yaml-page.ts';
import { textAt, type YamlEntry, type YamlMap, type YamlNode, type YamlText } from './yaml-pages/yaml-tree.ts';

const KINDS: ReadonlySet<string> = new Set(['landing', 'landingdata', 'hub', 'architecturecenter', 'centers']);
const TITLES = ['title', 'name'] as const;
const ADDRESSES = ['url', 'href'] as const;
/** Keys of texts for readers; the last is a slip that authors copy from each other. */
const TEXTS: ReadonlySet<string> = new Set(['summary', 'description', 'text', 'html', 'note', 'hmtl']);
/** Keys below which there is nothing for readers. */
const SILENT: ReadonlySet<string> = new Set(['metadata', 'image', 'columns', 'azureCategories']);

/** Learn's pages of links: the start of a product's documentation, or of a whole site. */
export const landing: Dialect = {
  summary: 'Learn landing and hub pages in YAML (`YamlMime:Landing`, `Hub`)',
  detect: (source) => KINDS.has(yamlKind(source) ?? ''),
  header: yamlPageHeader,
  mapping: { ...learn.mapping, 'meta.description': text('description') },
  others: [...LEARN_FIELDS, 'document_id'],
  body: yamlBody({ repairs: [], steps: ['cards'] }, (page, writer, { locale }) => {
    writeSection(page, 1, { writer, locale, list: false });
  }),
};

interface Writing {
  readonly writer: PageWriter;
  readonly locale: string;
  /** Whether the last thing written was an item of a list. */
  list: boolean;
}

function writeNode(node: YamlNode, depth: number, out: Writing): void {
  if (node.type === 'list') for (const item of node.items) writeItem(item, depth, out);
  else if (node.type === 'map' && isBullet(node) && addressOf(node) !== null) writeLinkItem(node, out);
  else if (node.type === 'map') writeSection(node, depth, out);
}

function writeItem(item: YamlNode, depth: number, out: Writing): void {
  if (item.type === 'text') writeBullet(out, () => write(out.writer, item, 'line'));
  else if (item.type === 'map' && isBullet(item)) writeLinkItem(item, out);
  else writeNode(item, depth, out);
}

/** An item that holds no others; those with a type of their own are paragraphs and the like. */
function isBullet({ entries }: YamlMap): boolean {
  return entries.every(({ key, value }) => key !== 'type' && (value.type === 'text' || SILENT.has(key)));
}

function writeLinkItem(item: YamlMap, out: Writing): void {
  const title = titleOf(item);
  const address = addressOf(item);
  const texts = textsOf(item).filter(({ value }) => value !== title);
  if (title === null && address === null && texts.length === 0) return;
  writeBullet(out, () => {
    if (title !== null || address !== null) writeLink(out.writer, title, address);
    texts.forEach(({ value }, n) => {
      if (n > 0 || title !== null || address !== null) put(out.writer, '\n\n  ');
      if (value.type === 'text') write(out.writer, value, 'line');
    });
  });
}

function writeBullet(out: Writing, content: () => void): void {
  put(out.writer, out.list ? '\n' : '\n\n');
  open(out.writer, '- ');
  content();
  out.list = true;
}

/** A heading with what belongs to it, in the order of the file. */
function writeSection(map: YamlMap, depth: number, out: Writing): void {
  const title = titleOf(map);
  const address = addressOf(map);
  if (title !== null || address !== null) {
    writeBlock(out, `${'#'.repeat(Math.min(depth, 6))} `, () => writeLink(out.writer, title, address));
  }
  const below = title === null ? depth : depth + 1;
  for (const entry of map.entries) if (entry.value !== title) writeEntry(entry, Math.max(below, 2), out);
}

function writeEntry({ key, value }: YamlEntry, depth: number, out: Writing): void {
  if (value.type !== 'text') {
    if (!SILENT.has(key)) writeNode(value, depth, out);
  } else if (key === 'linkListType') {
    const label = linkListLabel(out.locale, value.value.trim());
    if (label === null) writeBlock(out, '**', () => write(out.writer, value, 'plain'), '**');
    else writeBlock(out, `**${label}**`, () => {});
  } else if (TEXTS.has(key) && value.value.trim() !== '') writeBlock(out, '', () => write(out.writer, value, 'blocks'));
}

function writeBlock(out: Writing, before: string, content: () => void, after = ''): void {
  put(out.writer, '\n\n');
  open(out.writer, before);
  content();
  if (after !== '') close(out.writer, after);
  put(out.writer, '\n\n');
  out.list = false;
}

function writeLink(writer: PageWriter, title: YamlText | null, address: YamlText | null): void {
  if (title !== null && address !== null && address.span.start < title.span.start)
    return writeAddressFirst(writer, title, address);
  if (address !== null) open(writer, '[');
  if (title !== null) write(writer, title, 'plain');
  else if (address !== null) open(writer, nameOf(address.value));
  if (address === null) return;
  if (title === null) open(writer, '](');
  else put(writer, '](');
  write(writer, address, 'address');
  close(writer, ')');
}

/** A link in the order in which the file gives its parts, so that both stay in their places. */
function writeAddressFirst(writer: PageWriter, title: YamlText, address: YamlText): void {
  open(writer, '<a href="');
  write(writer, address, 'address');
  put(writer, '">');
  write(writer, title, 'plain');
  close(writer, '</a>');
}

/** What a link without a text is called: the last part of its address. */
function nameOf(address: string): string {
  const part = /([^/?#]+)\/?(?:[?#].*)?$/.exec(address.trim().slice(0, 500))?.[1] ?? address.slice(0, 80);
  return part
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ')
    .replace(/[\\`*_[\]<>&]/g, ' ');
}

/** A title; where a link has none, the text it stands on. */
function titleOf(map: YamlMap): YamlText | null {
  const title = textAt(map, TITLES[0]) ?? textAt(map, TITLES[1]);
  return title ?? (addressOf(map) === null ? null : textAt(map, 'text'));
}

function addressOf(map: YamlMap): YamlText | null {
  return textAt(map, ADDRESSES[0]) ?? textAt(map, ADDRESSES[1]);
}

function textsOf({ entries }: YamlMap): readonly YamlEntry[] {
  return entries.filter(({ key, value }) => TEXTS.has(key) && value.type === 'text' && value.value.trim() !== '');
}
