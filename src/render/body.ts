import { escapeHtml } from '../core/text.ts';
import type { FileRef } from '../core/types.ts';
import { isSafeUrl } from '../core/url.ts';
import type { ReadPage } from '../dialects/index.ts';
import { MAX_INCLUDE_DEPTH, MAX_INCLUDES } from '../graph/index.ts';
import { localeOf, translator, type Translate } from '../locales/index.ts';
import {
  createState,
  renderChildren,
  renderFootnotes,
  renderNodes,
  type Include,
  type Nodes,
  type RenderHooks,
  type RenderState,
  type Tabs,
} from '../markdown/index.ts';
import { includeIn, linkIn } from './lookup.ts';
import type { BodyPlan } from './view.ts';

/** Reads a file as a page with its tree; null when it has vanished since it was linked. */
export type LoadPage = (file: FileRef) => ReadPage | null;

interface Context {
  readonly plan: BodyPlan;
  readonly load: LoadPage;
  readonly t: Translate;
  /** Files from the page down to the one being rendered. */
  readonly above: readonly string[];
  /** Counters of the page as a whole. */
  readonly count: { heading: number; tabs: number; includes: number };
}

/** HTML of a page's text, includes expanded. Headings get the ids of the plan, in order. */
export function renderBody(plan: BodyPlan, load: LoadPage): string {
  const t = translator(localeOf(plan.locale));
  return renderFile(
    plan.file,
    { plan, load, t, above: [], count: { heading: 0, tabs: 0, includes: 0 } },
    (page, state) => renderNodes(page.tree.children, state),
  );
}

function renderFile(file: FileRef, context: Context, render: (page: ReadPage, state: RenderState) => string): string {
  const page = context.load(file);
  if (page === null) return missing(context);
  const below = { ...context, above: [...context.above, file.path] };
  const hooks: RenderHooks = {
    link: (url) => linkIn(context.plan, file.path, url)?.[0] ?? null,
    image: (url) => linkIn(context.plan, file.path, url)?.[1] ?? null,
    custom: (node, inner) => custom(node, inner, below),
  };
  const state = createState(hooks, page.collected.definitions, page.collected.footnotes);
  return render(page, state) + renderFootnotes(state);
}

function custom(node: Nodes, state: RenderState, context: Context): string | null {
  switch (node.type) {
    case 'heading':
      return heading(node, state, context);
    case 'alert': {
      const title = escapeHtml(context.t(`alert.${node.kind}`));
      return `<aside class="alert alert-${node.kind}" aria-label="${title}">\n<p class="alert-title" aria-hidden="true">${title}</p>\n${renderChildren(node, state)}</aside>\n`;
    }
    case 'tabs':
      return tabs(node, state, context);
    case 'include':
      return include(node, context);
    case 'video':
      return video(node.url, context);
    case 'section':
      return `<div class="section section-${node.role}">\n${renderChildren(node, state)}</div>\n`;
    default:
      return null;
  }
}

function heading(
  node: Extract<Nodes, { type: 'heading' }>,
  state: RenderState,
  { plan, count, above }: Context,
): string {
  const names = plan.ids[count.heading++];
  // The title stands above the text, in the page's frame.
  if (node.data?.pageTitle === true && count.heading === 1 && above.length === 1) return '';
  const aliases = (names?.aliases ?? []).map((alias) => `<a id="${escapeHtml(alias)}"></a>`).join('');
  const id = names === undefined ? '' : ` id="${escapeHtml(names.id)}"`;
  return `<h${node.depth}${id}>${aliases}${renderChildren(node, state)}</h${node.depth}>\n`;
}

/** Stacked sections with headings; the browser turns them into tabs when it can run the script. */
function tabs(node: Tabs, state: RenderState, context: Context): string {
  const group = ++context.count.tabs;
  const panels = node.children.map((tab) => {
    const label = renderNodes(tab.label, state);
    const condition = tab.condition === null ? '' : ` data-condition="${escapeHtml(tab.condition)}"`;
    const id = `tab-${group}-${escapeHtml(tab.id)}`;
    return `<section class="tab-panel" id="${id}" data-tab="${escapeHtml(tab.id)}"${condition} aria-labelledby="${id}-label">\n<p class="tab-label" id="${id}-label">${label}</p>\n${renderNodes(tab.children, state)}</section>\n`;
  });
  return `<mooring-tabs data-label="${escapeHtml(context.t('tabs.label'))}">\n${panels.join('')}</mooring-tabs>\n`;
}

function include(node: Include, context: Context): string {
  const from = context.above.at(-1) ?? '';
  const file = includeIn(context.plan, from, node.url);
  if (file === undefined) return missing(context, node.inline);
  if (context.above.includes(file.path) || context.above.length > MAX_INCLUDE_DEPTH) return '';
  if (++context.count.includes > MAX_INCLUDES) return '';
  const html = renderFile(file, context, (page, state) =>
    node.inline ? inlineContent(page, state) : renderNodes(page.tree.children, state),
  );
  if (file.locale === context.plan.file.locale) return html;
  const tag = node.inline ? 'span' : 'div';
  const { tag: lang, dir } = localeOf(file.locale);
  return `<${tag} lang="${lang}" dir="${dir}">${html}</${tag}>`;
}

/** Inside a line an include gives the content of its paragraphs, without the paragraphs. */
function inlineContent(page: ReadPage, state: RenderState): string {
  return page.tree.children
    .map((node) => (node.type === 'paragraph' ? renderChildren(node, state) : renderNodes([node], state)))
    .join(' ');
}

function missing({ t }: Context, inline = false): string {
  const text = escapeHtml(t('include.missing'));
  return inline ? `<em class="missing-include">${text}</em>` : `<p class="missing-include">${text}</p>\n`;
}

/** A link, never a frame: nothing is fetched from a third party before the reader asks for it. */
function video(url: string, { plan, t, above }: Context): string {
  const attributes = isSafeUrl(url) ? (linkIn(plan, above.at(-1) ?? '', url)?.[0] ?? null) : null;
  if (attributes === null) return '';
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return `<p class="video"><a${attributes}>${escapeHtml(t('video.watch', { host }))}</a></p>\n`;
}
