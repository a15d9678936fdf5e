import { isParent, plainText, type Nodes } from '../../src/markdown/index.ts';

/** Half-open range of offsets into the source. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A node reduced to what two parsers must agree on. */
export interface Shape {
  readonly type: string;
  /** Fields that are set; absent, undefined and null are one. */
  readonly fields: Readonly<Record<string, string>>;
  /** Null where the parser gives none. */
  readonly place: Place | null;
  readonly children: readonly Shape[];
}

const FIELDS = [
  ...['value', 'url', 'title', 'alt', 'identifier', 'label', 'referenceType', 'lang', 'meta', 'depth', 'ordered'],
  ...['start', 'spread', 'checked', 'align'],
  // Fields of the project's own nodes.
  ...['kind', 'id', 'condition', 'inline', 'role', 'name', 'target'],
  ...['icon', 'border', 'lightbox', 'link', 'pivots', 'language', 'part', 'highlight'],
];

/** The comparable form of a tree. */
export function shapeOf(node: Nodes): Shape {
  const { start, end } = node.position ?? {};
  const place =
    start?.offset === undefined || end?.offset === undefined ? null : { start: start.offset, end: end.offset };
  const children = isParent(node) ? mergeTexts(node.children.map(shapeOf)) : [];
  return { type: node.type, fields: fieldsOf(node), place, children };
}

function fieldsOf(node: Nodes): Readonly<Record<string, string>> {
  const values: Readonly<Record<string, unknown>> = { ...node };
  const fields: Record<string, string> = {};
  for (const name of FIELDS) {
    const value = values[name] ?? null;
    if (value !== null) fields[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  // A tab's label is a list of nodes: their words are enough here.
  if (node.type === 'tab') fields['label'] = node.label.map(plainText).join('');
  return fields;
}

/** Where one parser makes two neighbouring texts of one is its own affair. */
export function mergeTexts(shapes: readonly Shape[]): readonly Shape[] {
  const merged: Shape[] = [];
  for (const shape of shapes) {
    const last = merged.at(-1);
    if (last?.type !== 'text' || shape.type !== 'text') merged.push(shape);
    else
      merged[merged.length - 1] = {
        ...last,
        fields: { value: valueOf(last) + valueOf(shape) },
        place: around(last, shape),
      };
  }
  return merged;
}

/** From the start of one to the end of the other. */
export function around(first: Shape, last: Shape): Place | null {
  return first.place === null || last.place === null ? null : { start: first.place.start, end: last.place.end };
}

export function valueOf(shape: Shape): string {
  return shape.fields['value'] ?? '';
}

/** Text of a shape and all below it. */
export function wordsOf(shape: Shape): string {
  return valueOf(shape) + shape.children.map(wordsOf).join('');
}

/** The same but for the places. */
export function sameShape(a: Shape, b: Shape): boolean {
  return (
    a.type === b.type &&
    a.children.length === b.children.length &&
    fieldsThatDiffer(a, b).length === 0 &&
    a.children.every((child, i) => {
      const other = b.children[i];
      return other !== undefined && sameShape(child, other);
    })
  );
}

export function fieldsThatDiffer(a: Shape, b: Shape): readonly string[] {
  return FIELDS.filter((name) => a.fields[name] !== b.fields[name]);
}
