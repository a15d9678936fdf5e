import type { Edit, Notes, Source } from '../../core/types.ts';
import { extensionOf } from '../../core/url.ts';
import type { Field, Header, MarkdownBody } from '../dialect.ts';
import { createWriter, finish, keep, open, put, type PageWriter } from './page-writer.ts';
import { at, readYamlTree, type YamlFailure, type YamlMap, type YamlNode } from './yaml-tree.ts';

/** What a YAML page is of: `FAQ`, `Landing`, `Hub`; the old `YamlDocument` says it in a key. */
const KIND = /^\s*#+[ \t]*YamlMime[ \t]*:[ \t]*([\w-]+)/i;
const OLD_KIND = /^documentType[ \t]*:[ \t]*["']?(\w+)/m;

/** Lower-case name of the kind of page that a YAML file is; null for Markdown and for mere data. */
export function yamlKind({ rel, text }: Source): string | null {
  if (!isYaml(rel)) return null;
  const kind = KIND.exec(text)?.[1]?.toLowerCase() ?? null;
  return kind === 'yamldocument' ? (OLD_KIND.exec(text.slice(0, 2_000))?.[1]?.toLowerCase() ?? null) : kind;
}

export function isYaml(rel: string): boolean {
  return /^ya?ml$/.test(extensionOf(rel));
}

const read = new WeakMap<Source, YamlNode | YamlFailure>();

/** A page is read for its header and for its body: once for both. */
function treeOf(source: Source): YamlNode | YamlFailure {
  const tree = read.get(source) ?? readYamlTree(source.text);
  read.set(source, tree);
  return tree;
}

/** The fields below `metadata`; the page's own title counts where they name none. */
export function yamlPageHeader(source: Source): Header {
  const tree = treeOf(source);
  if (tree.type !== 'map') {
    const [start, saw] = tree.type === 'failure' ? [tree.at, tree.reason] : [0, 'it holds no keys'];
    const span = { start, end: Math.min(start + 1, source.text.length) };
    return { fields: titleIn(source.text), body: 0, facts: [{ kind: 'yaml-page', span, saw }] };
  }
  const metadata = at(tree, 'metadata');
  const own = tree.entries.filter(({ key }) => key === 'title');
  const entries = [...(metadata?.type === 'map' ? metadata.entries : []), ...own];
  const fields = entries.map(({ key, span, value }): Field => ({ name: key, value: valueOf(value), span }));
  return { fields: fields.filter(({ value }) => value !== ''), body: 0, facts: [] };
}

/** The title of a page that cannot be read: most often its line can. */
function titleIn(text: string): readonly Field[] {
  const match = /^title[ \t]*:[ \t]*(.{1,200})$/m.exec(text);
  if (match === null) return [];
  const value = (match[1] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2');
  return [{ name: 'title', value, span: { start: match.index, end: match.index + match[0].length } }];
}

/** A value as one string; lists become comma lists. */
function valueOf(node: YamlNode): string {
  if (node.type === 'text') return node.value.trim();
  if (node.type === 'map') return '';
  return node.items.map(valueOf).filter(Boolean).join(', ');
}

/** A body that a function writes from the data; what cannot be read is shown as it stands. */
export function yamlBody(
  body: Pick<MarkdownBody, 'repairs' | 'steps'>,
  fill: (page: YamlMap, writer: PageWriter, source: Source) => void,
): MarkdownBody {
  const rewrite = (source: Source, _header: Header, notes: Notes): readonly Edit[] => {
    const tree = treeOf(source);
    const writer = createWriter(source.text);
    if (tree.type === 'map') fill(tree, writer, source);
    else writeAsCode(source.text, writer);
    return finish(writer, notes);
  };
  return { kind: 'markdown', ...body, rewrite };
}

function writeAsCode(text: string, writer: PageWriter): void {
  if (text.trim() === '') return;
  const longest = Math.max(2, ...Array.from(text.matchAll(/`{3,}/g), ([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  open(writer, `${fence}yaml\n`);
  keep(writer, 0, text.length);
  put(writer, `${text.endsWith('\n') ? '' : '\n'}${fence}\n`);
}
