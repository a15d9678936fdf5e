/**
 * What kinds of words look alike. Grammars tell about a hundred kinds apart, readers a handful: each class
 * is one colour in `site/styles/code.css`.
 */
const KINDS = {
  /** Words of the language itself. */
  k: 'keyword important atrule rule directive method-name',
  /** Texts. */
  s: 'string char attr-value template-string string-literal url regex cdata triple-quoted-string scalar',
  /** What is written for people. */
  c: 'comment prolog doctype shebang hashbang',
  /** Values that are no texts. */
  n: 'number boolean constant symbol null datetime unit status-code hexcode color',
  /** What stands for a value. */
  v: 'variable environment assign-left for-or-select',
  /** What is called. */
  f: 'function function-name method command function-definition function-variable macro-name',
  /** Names of options, properties and attributes. */
  p: 'option property key attr-name selector header-name literal-property string-property label',
  /** Names of types and elements. */
  t: 'class-name tag type namespace annotation builtin section-name',
  /** Lines that a change takes away, and lines that it brings. */
  d: 'deleted deleted-sign',
  i: 'inserted inserted-sign',
  /** Code in the middle of a text. */
  '': 'interpolation',
} as const;

/** A class of the site's styles; none is the colour of plain code. */
export type Kind = keyof typeof KINDS;

const BY_NAME: ReadonlyMap<string, Kind> = new Map(
  // The keys of a record are its own, which `entries` forgets.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  (Object.entries(KINDS) as (readonly [Kind, string])[]).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);

/** The class of a token by its names, the most telling first; what nobody knows looks like what is around it. */
export function kindOf(names: readonly string[], around: Kind): Kind {
  // A comment is one grey text, whatever is quoted in it.
  if (around === 'c') return around;
  for (const name of names) {
    const kind = BY_NAME.get(name);
    if (kind !== undefined) return kind;
  }
  return around;
}
