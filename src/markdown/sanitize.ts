import { escapeHtml } from '../core/text.ts';
import { isSafeUrl } from '../core/url.ts';
import { scanHtml, type Attribute } from './tags.ts';

const ALLOWED: ReadonlySet<string> = new Set(
  (
    'a br p b i em strong u s sub sup code pre span ul ol li dl dt dd table thead tbody tfoot tr th td caption ' +
    'colgroup col img hr h1 h2 h3 h4 h5 h6 center details summary kbd blockquote div'
  ).split(' '),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'col']);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'id name href src alt title colspan rowspan align width height start open'.split(' '),
);
/** Elements whose content is never text for readers: it goes with the tag. */
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'noscript',
  'template',
  'svg',
  'math',
  'textarea',
  'select',
  'form',
  'title',
]);

/** Tags that raw HTML has opened in the present container and not closed. */
export interface RawScope {
  readonly open: string[];
  /** Name of the silent element we are inside of, if any. */
  silent: string | null;
}

export function createScope(): RawScope {
  return { open: [], silent: null };
}

/** Closes what is still open at the end of a container: raw HTML never leaks out of it. */
export function closeScope(scope: RawScope): string {
  let html = '';
  for (let name = scope.open.pop(); name !== undefined; name = scope.open.pop()) html += `</${name}>`;
  scope.silent = null;
  return html;
}

/** Attributes, with a leading blank, that take the place of a raw URL; null leaves it out. */
export type RewriteUrl = (attribute: 'href' | 'src', url: string) => string | null;

/**
 * Raw HTML by allow-list. Unknown tag names are placeholders (`<resource-group>`) and are shown as
 * text; comments and silent elements go; every element that is opened is closed in its container.
 */
export function sanitize(html: string, scope: RawScope, rewrite: RewriteUrl): string {
  let out = '';
  for (const token of scanHtml(html)) {
    if (scope.silent !== null) {
      if (token.type === 'close' && token.name === scope.silent) scope.silent = null;
    } else if (token.type === 'text') out += escapeLooseText(token.raw);
    else if (token.type === 'close') out += closeTag(token.name, token.raw, scope);
    else if (token.type === 'open' && SILENT.has(token.name)) {
      if (!token.closed) scope.silent = token.name;
    } else if (token.type === 'open') out += openTag(token, scope, rewrite);
  }
  return out;
}

/** Whether a tag is dropped with its content. */
export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

/** Whether a tag is a placeholder that readers must see as text. */
export function isPlaceholder(name: string): boolean {
  return !ALLOWED.has(name) && !SILENT.has(name);
}

function openTag(
  tag: {
    readonly name: string;
    readonly attributes: readonly Attribute[];
    readonly closed: boolean;
    readonly raw: string;
  },
  scope: RawScope,
  rewrite: RewriteUrl,
): string {
  if (!ALLOWED.has(tag.name)) return escapeHtml(tag.raw);
  let attributes = '';
  for (const { name, value } of tag.attributes) attributes += attribute(tag.name, name, value, rewrite);
  if (VOID.has(tag.name)) return `<${tag.name}${attributes}>`;
  if (tag.closed) return `<${tag.name}${attributes}></${tag.name}>`;
  scope.open.push(tag.name);
  return `<${tag.name}${attributes}>`;
}

function attribute(tag: string, name: string, value: string, rewrite: RewriteUrl): string {
  if (!ATTRIBUTES.has(name)) return '';
  // `name` is how old pages declare an anchor; `id` is what every browser still honours.
  if (name === 'name') return tag === 'a' ? ` id="${escapeHtml(value.trim().replace(/\s+/g, '-'))}"` : '';
  if (name !== 'href' && name !== 'src') return ` ${name}="${escapeHtml(value)}"`;
  return isSafeUrl(value) ? (rewrite(name, value) ?? '') : '';
}

function closeTag(name: string, raw: string, scope: RawScope): string {
  if (!ALLOWED.has(name)) return SILENT.has(name) ? '' : escapeHtml(raw);
  const at = scope.open.lastIndexOf(name);
  if (at < 0) return '';
  let html = '';
  while (scope.open.length > at) html += `</${scope.open.pop()}>`;
  return html;
}

/** Text between raw tags keeps its character references and loses its stray brackets. */
function escapeLooseText(text: string): string {
  return text.replace(/[<>]/g, (char) => (char === '<' ? '&lt;' : '&gt;'));
}
