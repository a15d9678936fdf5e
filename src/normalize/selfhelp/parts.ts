import { lose, note } from '../../core/notes.ts';
import type { Nodes, RootContent, Section } from '../../markdown/index.ts';
import { placeOf, type BlockStep, type NormalizeContext } from '../context.ts';
import { partAt, type PartMark } from './selfhelp-markers.ts';
import { standsFor } from './stand-ins.ts';

interface Mark extends PartMark {
  readonly role: string;
  /** Whether it ends its part: what it says, or what it must have meant. */
  ends: boolean;
  /** Whether its other end is there. */
  paired: boolean;
}

/**
 * `<!--issueDescription-->…<!--/issueDescription-->` → section. Parts nest. One without an end ends
 * before the next H2, one without a start is none.
 */
export const parts: BlockStep = (children, context) => {
  const marks = new Map<Nodes, Mark>();
  for (const node of children) {
    const at = standsFor(node);
    const mark = at < 0 ? null : partAt(context.text, at);
    if (mark !== null) marks.set(node, { ...mark, role: kebab(mark.name), ends: mark.closes, paired: false });
  }
  if (marks.size === 0) return children;
  pair([...marks.values()]);
  pairEqual([...marks.values()].filter(({ paired }) => !paired));
  for (const mark of marks.values()) tell(mark, context);
  return sections(children, marks) as typeof children;
};

function kebab(name: string): string {
  // Authors write the names in any case.
  const known = NAMES.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
  return known.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const NAMES = [
  'issueDescription',
  'rcaDescription',
  'resolutionDetails',
  'recommendedActions',
  'additionalInfo',
  'salutation',
] as const;

/** Finds for every end the start that it belongs to. A part never holds itself. */
function pair(marks: readonly Mark[]): void {
  const open: Mark[] = [];
  for (const mark of marks) {
    const at = open.findLastIndex(({ role }) => role === mark.role);
    if (!mark.closes && at < 0) open.push(mark);
    const start = mark.closes ? open[at] : undefined;
    if (start === undefined) continue;
    start.paired = mark.paired = true;
    open.length = at;
  }
}

/** Two ends in a row, or two starts, are a start and an end. */
function pairEqual(rest: readonly Mark[]): void {
  rest.forEach((mark, i) => {
    const next = rest[i + 1];
    if (mark.paired || next === undefined || next.role !== mark.role || next.closes !== mark.closes) return;
    mark.ends = false;
    next.ends = mark.paired = next.paired = true;
  });
}

function tell(mark: Mark, context: NormalizeContext): void {
  lose(context, 'marker', mark, context.text.slice(mark.start, mark.end));
  if (!mark.paired || mark.ends !== mark.closes)
    note(context, 'part-unbalanced', { start: mark.start, end: mark.end }, nameOf(mark));
}

function nameOf({ closes, name }: Mark): string {
  return `<!--${closes ? '/' : ''}${name}-->`;
}

function sections(children: readonly Nodes[], marks: ReadonlyMap<Nodes, Mark>): Nodes[] {
  const out: Nodes[] = [];
  const open: { readonly node: Section; readonly mark: Mark }[] = [];
  const put = (node: Nodes): void => {
    const inner = open.at(-1);
    if (inner === undefined) out.push(node);
    else inner.node.children.push(node as RootContent);
  };
  for (const child of children) {
    const mark = marks.get(child);
    if (mark === undefined) {
      // An H2 ends what nothing else will end.
      while (child.type === 'heading' && child.depth <= 2 && open.at(-1)?.mark.paired === false) open.pop();
      put(child);
    } else if (!mark.ends) {
      if (open.some(({ mark: { role } }) => role === mark.role)) continue;
      const node: Section = { type: 'section', role: mark.role, children: [], ...placeOf(child) };
      put(node);
      open.push({ node, mark });
    } else if (mark.paired) {
      const at = open.findLastIndex(({ mark: { role } }) => role === mark.role);
      if (at >= 0) open.length = at;
    }
  }
  return out;
}
