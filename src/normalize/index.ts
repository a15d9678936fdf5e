import type { Root } from 'mdast';
import { occurs } from '../core/text.ts';
import { isParent, type Nodes } from '../markdown/index.ts';
import { repairs } from '../repair/index.ts';
import { alerts } from './alerts.ts';
import { cards } from './selfhelp/cards.ts';
import { apollo } from './selfhelp/apollo.ts';
import { codeLanguage } from './code-language.ts';
import { codeRuns } from './code-runs.ts';
import { CONTAINERS } from './containers.ts';
import type { BlockStep, NormalizeContext } from './context.ts';
import { includes } from './includes.ts';
import { letteredLists } from './lettered-lists.ts';
import { lineBreaks } from './selfhelp/line-breaks.ts';
import { markers } from './markers.ts';
import { parts } from './selfhelp/parts.ts';
import { portalLinks } from './selfhelp/portal-links.ts';
import { quotes } from './quotes.ts';
import { roles } from './selfhelp/roles.ts';
import { tabs } from './tabs.ts';
import { tokens } from './selfhelp/tokens.ts';

export { collect } from './collect/collect.ts';
export { addHtml } from './collect/collect-html.ts';
export { namesOf, orderNames } from './collect/anchors.ts';
export { pushLink, type Collected } from './collect/collected.ts';
export { settleDefinitions } from './collect/definitions.ts';
export { noteRepeated } from './collect/repeated.ts';
export { knownLanguage } from './code-language.ts';
export { placed, spanOf, type BlockStep, type NormalizeContext } from './context.ts';
export { nodeOf } from './markers/nodes.ts';
export { parseBounded } from './depth.ts';
export { cardAt, LONGEST_CARD, partAt, tokenAt, tokenMarkAt } from './selfhelp/selfhelp-markers.ts';
export { standIn } from './selfhelp/stand-ins.ts';

/** Steps by name, in the order in which they run on every container. A dialect picks from them. */
export const steps = {
  includes,
  quotes,
  markers,
  alerts,
  tabs,
  cards,
  parts,
  apollo,
  tokens,
  'portal-links': portalLinks,
  'line-breaks': lineBreaks,
  roles,
  'code-runs': codeRuns,
  'code-language': codeLanguage,
  'lettered-lists': letteredLists,
} as const satisfies Record<string, BlockStep>;

export type StepName = keyof typeof steps;

/** What any Markdown may need once it is read. */
export const MARKDOWN_STEPS = ['code-runs', 'code-language', 'lettered-lists'] as const satisfies readonly StepName[];

/** Steps that most texts have no need of: one look at the text says so. */
const MAY: { readonly [K in StepName]?: (text: string) => boolean } = {
  includes: (text) => occurs(text, '!', (at) => /^include$/i.test(text.slice(at + 1, at + 8))),
  quotes: (text) => text.includes('[!'),
  markers: repairs.markers.may,
  alerts: (text) => text.includes('>') || /\[(?:!|AZURE\.)/i.test(text),
  tabs: (text) => occurs(text, '#', (at) => /^tab\/$/i.test(text.slice(at + 1, at + 5))),
};

/**
 * Runs the steps over every container of the tree, outermost first; edits the tree in place. What a
 * text has no need of can be told only where the tree is of the text `asWritten`.
 */
export function normalize(tree: Root, names: readonly StepName[], context: NormalizeContext, asWritten: boolean): void {
  const all = Object.keys(steps) as readonly StepName[];
  const needed = (name: StepName): boolean => (!asWritten && name !== 'markers') || MAY[name]?.(context.text) !== false;
  const chosen = all.filter((name) => names.includes(name) && needed(name));
  visit(
    tree,
    chosen.map((name) => steps[name]),
    context,
  );
}

function visit(node: Nodes, chosen: readonly BlockStep[], context: NormalizeContext): void {
  if (!isParent(node) || !CONTAINERS.has(node.type)) return;
  let children: Nodes[] = node.children;
  for (const step of chosen) children = step(children, context);
  // The steps keep the kinds of content that a container may hold; the tree's types can't say so.
  (node as { children: Nodes[] }).children = children;
  for (const child of children) visit(child, chosen, context);
}
