import { scanHtml, isParent, plainText, type Nodes, type Parent } from '../../markdown/index.ts';
import { headingSlug, isUsableName } from '../../core/slug.ts';
import { squeeze } from '../../core/text.ts';

type Heading = Extract<Nodes, { type: 'heading' }>;

/**
 * Names that a run of nodes declares with `<a name|id>` and nothing else; null if any node is more
 * than that. `<a href>` is a link, not a name.
 */
function namesIn(nodes: readonly Nodes[]): string[] | null {
  const names: string[] = [];
  for (const node of nodes) {
    if (node.type === 'text' && node.value.trim() === '') continue;
    const found = node.type === 'html' ? namesOf(node.value) : null;
    if (found === null) return null;
    for (const name of found) names.push(name);
  }
  return names;
}

/** Names of an HTML literal that holds only empty `<a>` tags, blanks and comments; else null. */
export function namesOf(html: string): string[] | null {
  const names: string[] = [];
  for (const token of scanHtml(html)) {
    if (token.type === 'text' ? token.raw.trim() !== '' : token.type !== 'comment' && token.name !== 'a') return null;
    if (token.type !== 'open') continue;
    if (token.attributes.some(({ name }) => name === 'href')) return null;
    const declared = token.attributes.filter(({ name }) => name === 'name' || name === 'id');
    for (const name of new Set(declared.map(({ value }) => value))) names.push(name);
  }
  return names;
}

/** Takes the names declared inside a heading out of it; what stays is what readers see. */
export function takeHeadingNames(heading: Heading): string[] {
  const names: string[] = [];
  heading.children = heading.children.filter((node) => {
    const found = node.type === 'html' ? namesOf(node.value) : null;
    for (const name of found ?? []) names.push(name);
    return found === null;
  });
  return names;
}

/** Names on a line of their own directly above a heading: the paragraph goes, the names move. */
export function namesAbove(parent: Parent, index: number): string[] | null {
  const node = parent.children[index];
  if (parent.children[index + 1]?.type !== 'heading' || node === undefined) return null;
  if (node.type !== 'html' && node.type !== 'paragraph') return null;
  const names = namesIn(isParent(node) ? node.children : [node]);
  return names !== null && names.length > 0 ? names : null;
}

/** Names with blanks made `-`, usable ones first, each once. */
export function orderNames(names: readonly string[]): readonly string[] {
  if (names.length === 0) return names;
  const clean = names.map((name) => name.trim().replace(/\s+/g, '-')).filter((name) => name !== '');
  return [...new Set([...clean.filter(isUsableName), ...clean.filter((name) => !isUsableName(name))])];
}

/** A heading as readers see it. */
export function headingText(heading: Heading): string {
  return squeeze(plainText(heading));
}

/** A heading's slug is made of its text without tags, placeholders (`<name>`) included: so do other sites. */
export function slugOf(heading: Heading, text: string): string {
  const hasTags = heading.children.some(({ type }) => type === 'html');
  if (!hasTags) return headingSlug(text);
  const children = heading.children.filter(({ type }) => type !== 'html');
  return headingSlug(squeeze(plainText({ ...heading, children })));
}
