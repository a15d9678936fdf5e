import { around, mergeTexts, valueOf, wordsOf, type Shape } from './shape.ts';

/**
 * The pair without one occurrence of a known difference, or null if it has none. Gets only pairs
 * that differ somewhere; what it returns is compared again, strictly.
 */
export type Excuse = (
  ours: Shape,
  remarks: Shape,
  above: readonly Shape[],
  source: string,
) => readonly [Shape, Shape] | null;

export const quotedSpread: Excuse = (a, b, above) => {
  if (a.type !== 'list' || a.fields['spread'] === b.fields['spread']) return null;
  if (!above.some(({ type }) => type === 'blockquote')) return null;
  return [withField(a, 'spread', 'any'), withField(b, 'spread', 'any')];
};

export const splitCode: Excuse = (a, b) => {
  if (a.children.filter(isBareCode).length <= b.children.filter(isBareCode).length) return null;
  if (!a.children.some((node, i) => isBareCode(node) && isBareCode(a.children[i + 1]))) return null;
  return [
    { ...a, children: joinCode(a.children) },
    { ...b, children: joinCode(b.children) },
  ];
};

export const rowTag: Excuse = (a, b) => {
  const at = b.children.findIndex((node, i) => {
    const [rows, remarks] = [a.children[i - 1], b.children[i - 1]];
    const tables = rows?.type === 'table' && remarks?.type === 'table';
    return node.type === 'html' && tables && rows.children.length > remarks.children.length;
  });
  const [table, remarksTable, html] = [a.children[at - 1], b.children[at - 1], b.children[at]];
  if (table === undefined || remarksTable === undefined || html === undefined) return null;
  const rows = table.children.slice(0, remarksTable.children.length);
  const end = html.place?.end ?? 0;
  // The block lasts to the next blank line: what we found in there has no counterpart.
  const after = a.children.slice(at).filter(({ place }) => (place?.start ?? 0) >= end);
  const cut = [...a.children.slice(0, at - 1), { ...table, children: rows, place: remarksTable.place }, ...after];
  return [
    { ...a, children: cut },
    { ...b, children: b.children.toSpliced(at, 1) },
  ];
};

/** A list right below indented code that does not start with 1, which remark takes for a paragraph. */
export const listBelowCode: Excuse = (a, b) => {
  const at = a.children.findIndex((node, i) => {
    const [other, start] = [b.children[i], node.fields['start']];
    if (node.type !== 'list' || !isBareCode(a.children[i - 1]) || start === '1' || other?.type !== 'paragraph')
      return false;
    return wordsOf(other).replace(/^\d+[.)]\s+/, '') === wordsOf(node);
  });
  if (at < 0) return null;
  return [
    { ...a, children: a.children.toSpliced(at, 1) },
    { ...b, children: b.children.toSpliced(at, 1) },
  ];
};

export const spacedBar: Excuse = (a, b) => {
  const plain = valueOf(a).replaceAll(' |', '|');
  if (a.type !== 'text' || valueOf(a) === valueOf(b) || plain !== valueOf(b).replaceAll(' |', '|')) return null;
  return [withField(a, 'value', plain), withField(b, 'value', plain)];
};

export const slashAddress: Excuse = (a, b) => {
  const { children } = b;
  if (!children.some((node, i) => isAddress(node) && endsInSlash(children[i - 1]))) return null;
  return [withoutLinks(a, isAddress), withoutLinks(b, isAddress)];
};

export const hostlessAddress: Excuse = (a, b) => {
  return a.children.some(isHostless) ? [withoutLinks(a, isHostless), b] : null;
};

export const underscoreInStars: Excuse = (a, b, _above, source) => {
  const opens = ({ type, place }: Shape): boolean =>
    type === 'strong' && place !== null && /^[\p{L}\p{N}]\*\*_/u.test(source.slice(Math.max(0, place.start - 1)));
  return a.children.some(opens) ? [withoutStars(a), withoutStars(b)] : null;
};

export const htmlBlank: Excuse = (a, b) => {
  const [ours, remarks] = [withoutIndent(valueOf(a)), withoutIndent(valueOf(b))];
  if (a.type !== 'html' || valueOf(a) === valueOf(b) || ours !== remarks) return null;
  return [withField(a, 'value', ours), withField(b, 'value', remarks)];
};

function withoutIndent(text: string): string {
  return text.trim().replace(/\n[ \t]+/g, '\n');
}

function withField(shape: Shape, name: string, value: string): Shape {
  return { ...shape, fields: { ...shape.fields, [name]: value } };
}

/** A URL that stands in the text without brackets. */
function isBareUrl(node: Shape): boolean {
  return node.type === 'link' && node.fields['url'] === wordsOf(node);
}

function isHostless(node: Shape): boolean {
  return isBareUrl(node) && !/^https?:\/\/[\p{L}\p{N}]/iu.test(wordsOf(node));
}

function isAddress(node: Shape): boolean {
  return node.fields['url'] === `mailto:${wordsOf(node)}`;
}

function endsInSlash(node: Shape | undefined): boolean {
  return node?.type === 'text' && valueOf(node).endsWith('/');
}

function isBareCode(node: Shape | undefined): boolean {
  return node?.type === 'code' && node.fields['lang'] === undefined;
}

/** Neighbouring code blocks as one, without blank lines: where they were can't be known any more. */
function joinCode(shapes: readonly Shape[]): readonly Shape[] {
  const joined: Shape[] = [];
  for (const shape of shapes) {
    const last = joined.at(-1);
    if (last === undefined || !isBareCode(last) || !isBareCode(shape)) joined.push(shape);
    else
      joined[joined.length - 1] = {
        ...withField(last, 'value', `${valueOf(last)}\n${valueOf(shape)}`),
        place: around(last, shape),
      };
  }
  return joined.map((node) =>
    isBareCode(node) ? withField(node, 'value', valueOf(node).replace(/\r?\n(?:[ \t]*\r?\n)*/g, '\n')) : node,
  );
}

/** The shape with some of its links turned into their text. */
function withoutLinks(shape: Shape, chosen: (node: Shape) => boolean): Shape {
  const plain = shape.children.flatMap((node) => (node.type === 'link' && chosen(node) ? node.children : [node]));
  return { ...shape, children: mergeTexts(plain) };
}

/** Only the words: which stars are markup is what the parsers disagree on. */
function withoutStars(shape: Shape): Shape {
  const value = wordsOf(shape).replace(/[*_]/g, '');
  return { ...shape, children: [{ type: 'text', fields: { value }, place: shape.place, children: [] }] };
}
