import { escapeHtml } from '../core/text.ts';
import { isSafeUrl } from '../core/url.ts';
import { ALLOWED, ATTRIBUTES, SILENT, VOID } from './elements.ts';
import { closeTo, leaveList, prepare, type RawScope } from './scope.ts';
import { scanHtml, type Attribute } from './tags.ts';

/** Browsers nest elements to about twice this depth; what is deeper is shown without its tags. */
const MAX_OPEN = 256;

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
    } else if (token.type === 'text')
      out += (token.raw.trim() === '' ? '' : leaveList(scope)) + escapeLooseText(token.raw);
    else if (token.type === 'close') out += closeTag(token.name, token.raw, scope);
    else if (token.type === 'open' && SILENT.has(token.name)) {
      if (!token.closed) scope.silent = token.name;
    } else if (token.type === 'open') out += openTag(token, scope, rewrite);
  }
  return out;
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
  const attributes = attributesOf(tag.name, tag.attributes, rewrite);
  if (tag.name === 'img' && !attributes.includes(' src=')) return missingImage(tag.attributes);
  if (!VOID.has(tag.name) && scope.open.length >= MAX_OPEN) return '';
  const before = prepare(tag.name, scope);
  // Parts of a table outside of one are nothing; their texts stay apart.
  if (before === null) return ' ';
  const html = `${before}<${tag.name}${attributes}>`;
  if (VOID.has(tag.name)) return html;
  if (tag.closed) return `${html}</${tag.name}>`;
  scope.open.push(tag.name);
  return html;
}

/** A picture that is not there still has something to say. */
function missingImage(attributes: readonly Attribute[]): string {
  const alt = attributes.find(({ name }) => name === 'alt')?.value ?? '';
  return alt === '' ? '' : `<span class="missing-image">${escapeHtml(alt)}</span>`;
}

/** Attributes by allow-list, each once: of two that are equal browsers take the first. */
function attributesOf(tag: string, attributes: readonly Attribute[], rewrite: RewriteUrl): string {
  const seen = new Set<string>();
  const sized = attributes.some(({ name }) => name === 'width' || name === 'height');
  let html = '';
  for (const { name, value } of attributes) {
    const target = targetOf(tag, name);
    if (target === null || seen.has(target)) continue;
    seen.add(target);
    if (target === 'id') html += ` id="${escapeHtml(value.trim().replace(/\s+/g, '-'))}"`;
    else if (target === 'align' && tag !== 'img') html += aligned(value);
    else if (target !== 'href' && target !== 'src') html += ` ${target}="${escapeHtml(value)}"`;
    else if (isSafeUrl(value)) html += withoutSize(rewrite(target, value) ?? '', sized);
  }
  return html;
}

/** The class of text that stands at one side, as cells of Markdown tables have it. */
function aligned(side: string): string {
  const name = side.trim().toLowerCase();
  return /^(?:left|right|center)$/.test(name) ? ` class="align-${name}"` : '';
}

/** Name of the attribute that is written for one that was found; null if there is none. */
function targetOf(tag: string, name: string): string | null {
  // `name` is how old pages declare an anchor; `id` is what every browser still honours.
  if (name === 'name') return tag === 'a' ? 'id' : null;
  return ATTRIBUTES.has(name) ? name : null;
}

/** An image's own size gives way to the one its author has asked for. */
function withoutSize(attributes: string, sized: boolean): string {
  return sized ? attributes.replace(/ (?:width|height)="\d+"/g, '') : attributes;
}

function closeTag(name: string, raw: string, scope: RawScope): string {
  if (!ALLOWED.has(name)) return SILENT.has(name) ? '' : escapeHtml(raw);
  // Browsers read a closing break as a break.
  if (name === 'br') return '<br>';
  const at = scope.open.lastIndexOf(name);
  if (at < 0) return '';
  return closeTo(at, scope);
}

/** Text between raw tags keeps its character references and loses its stray brackets. */
function escapeLooseText(text: string): string {
  return text.replace(/[<>]/g, (char) => (char === '<' ? '&lt;' : '&gt;'));
}
