import { lose, note } from '../../core/notes.ts';
import { squeeze } from '../../core/text.ts';
import { isSafeUrl } from '../../core/url.ts';
import { localeOf, translator } from '../../locales/index.ts';
import {
  isParent,
  plainText,
  type BlockContent,
  type Nodes,
  type PhrasingContent,
  type RootContent,
} from '../../markdown/index.ts';
import { placeOf, spanOf, type BlockStep, type NormalizeContext } from '../context.ts';
import { cardAt } from './selfhelp-markers.ts';
import { standsFor } from './stand-ins.ts';

type Flow = BlockContent & RootContent;
type Card = NonNullable<ReturnType<typeof cardAt>>;

/** What a check says to its reader, in the order in which it would. */
const TEXTS = [
  ['executiontext', 'running'],
  ['noresulttext', 'none'],
  ['failedtext', 'failed'],
  ['timeouttext', 'late'],
] as const;

/**
 * Cards of the guided troubleshooter: videos and documents become links, a check says in words what
 * it does where it can run. What has nothing to say is left out.
 */
export const apollo: BlockStep = (children, context) => {
  return children.flatMap((node) => {
    const at = standsFor(node);
    const card = at < 0 ? null : cardAt(context.text, at);
    return card === null ? [node] : shown(card, node, context);
  }) as typeof children;
};

function shown(card: Card, node: Nodes, context: NormalizeContext): Nodes[] {
  const nodes = nodesOf(card, node, context);
  if (nodes.length === 0) note(context, 'card-dropped', spanOf(node), card.name);
  // Names of fields, and what only a program reads.
  let rest = squeeze(context.text.slice(card.start, card.end));
  for (const text of nodes.flatMap(textsOf)) rest = rest.replace(text, ' ');
  lose(context, 'card', { start: card.start, end: card.end }, rest);
  return nodes;
}

/** What a node shows of its card. */
function textsOf(node: Nodes): readonly string[] {
  if (node.type === 'video') return [node.title ?? '', node.url];
  if (node.type === 'link') return [plainText(node), node.url];
  if (isParent(node)) return node.children.flatMap(textsOf);
  return node.type === 'text' ? [node.value.trim()] : [];
}

function nodesOf(card: Card, node: Nodes, context: NormalizeContext): Nodes[] {
  if (card.name === 'insight') return checkOf(card.content, node, context);
  if (card.name === 'videogroup') return elements(card.content, 'video').flatMap((one) => videoOf(one, node));
  if (card.name === 'video') return videoOf(card.content, node);
  return linkOf(card.content, node);
}

/** Texts of all elements of a name. */
function elements(content: string, name: string): readonly string[] {
  const found: string[] = [];
  const lower = content.toLowerCase();
  for (let at = lower.indexOf(`<${name}>`); at >= 0; at = lower.indexOf(`<${name}>`, at)) {
    const from = at + name.length + 2;
    const end = lower.indexOf(`</${name}>`, from);
    if (end < 0) break;
    found.push(content.slice(from, end));
    at = end;
  }
  return found;
}

function element(content: string, name: string): string {
  return squeeze(elements(content, name)[0] ?? '');
}

function videoOf(content: string, node: Nodes): Nodes[] {
  const [url, title] = [element(content, 'src'), element(content, 'title')];
  if (url === '' || !isSafeUrl(url)) return [];
  return [{ type: 'video', url, ...(title === '' ? {} : { title }), children: [], ...placeOf(node) }];
}

/** A title, linked where there is an address. */
function linkOf(content: string, node: Nodes): Nodes[] {
  const url = ['src', 'url', 'link', 'href'].map((name) => element(content, name)).find((one) => one !== '') ?? '';
  const title = element(content, 'title');
  const text = title === '' ? url : title;
  if (text === '') return [];
  const children: PhrasingContent[] = [{ type: 'text', value: text, ...placeOf(node) }];
  const linked: PhrasingContent[] = /^https?:/i.test(url)
    ? [{ type: 'link', url, title: null, children, ...placeOf(node) }]
    : children;
  return [{ type: 'paragraph', children: linked, ...placeOf(node) }];
}

function checkOf(content: string, node: Nodes, context: NormalizeContext): Nodes[] {
  const t = translator(localeOf(context.locale));
  const text = (value: string): PhrasingContent => ({ type: 'text', value, ...placeOf(node) });
  const items = TEXTS.flatMap(([name, key]): Flow[][] => {
    const said = element(content, name);
    const when: PhrasingContent = { type: 'strong', children: [text(`${t(`card.${key}`)}:`)], ...placeOf(node) };
    return said === '' ? [] : [[{ type: 'paragraph', children: [when, text(` ${said}`)], ...placeOf(node) }]];
  });
  if (items.length === 0) return [];
  const list: Flow = {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children, ...placeOf(node) })),
    ...placeOf(node),
  };
  const title: Flow = { type: 'paragraph', children: [text(t('card.check'))], ...placeOf(node) };
  return [{ type: 'section', role: 'check', children: [title, list], ...placeOf(node) }];
}
