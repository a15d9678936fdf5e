import { lose } from '../../core/notes.ts';
import type { Span } from '../../core/types.ts';
import { type createScope, isParent, isSilent, scanHtml, type Nodes } from '../../markdown/index.ts';
import { pushLink, type Collected } from './collected.ts';
import { spanOf } from '../context.ts';

type Html = Extract<Nodes, { type: 'html' }>;

/** Links, anchors, comments and what has to go, of a piece of raw HTML. */
export function addHtml(node: Html, scope: RawScope, out: Collected): void {
  const { start, end } = spanOf(node);
  // Positions inside the literal are exact only while it is verbatim: not in quotes or lists.
  const verbatim = end - start === node.value.length;
  for (const token of scanHtml(node.value)) {
    const from = verbatim ? start + token.at : start;
    const span = { start: from, end: verbatim ? from + token.raw.length : end };
    if (scope.silent !== null) {
      if (token.type === 'close' && token.name === scope.silent) scope.silent = null;
      else lose(out, 'removed-html', span, token.raw);
      continue;
    }
    if (token.type === 'comment') lose(out, 'comment', span, token.raw);
    if (token.type !== 'open') continue;
    if (isSilent(token.name)) {
      out.facts.push({ kind: 'html-removed', span, saw: token.name });
      if (!token.closed) scope.silent = token.name;
    } else addAttributes(token, span, out);
  }
}

type RawScope = ReturnType<typeof createScope>;
type Tag = Extract<ReturnType<typeof scanHtml>[number], { type: 'open' }>;

function addAttributes({ name: tag, attributes }: Tag, span: Span, out: Collected): void {
  for (const { name, value } of attributes) {
    if (name === 'id' || (name === 'name' && tag === 'a')) addAnchor(value, span, out);
    else if (name === 'src') pushLink({ kind: 'image', url: value, span }, out);
    else if (name === 'href') pushLink({ kind: 'html', url: value, span }, out);
    else if (/^on[a-z]{2,}$/.test(name)) out.facts.push({ kind: 'html-removed', span, saw: name });
  }
}

function addAnchor(value: string, span: Span, out: Collected): void {
  const id = value.trim().replace(/\s+/g, '-');
  const last = out.anchors.at(-1);
  // One tag may say the same as `name` and as `id`.
  const said = last?.id === id && last.span.start === span.start;
  if (id !== '' && !said) out.anchors.push({ id, span });
}

/** Comments of HTML that goes for another reason. */
export function loseComments(node: Html, out: Collected): void {
  for (const token of scanHtml(node.value)) {
    if (token.type === 'comment') lose(out, 'comment', spanOf(node), token.raw);
  }
}

/** All text of a node that stands in an element whose content no page may show. */
export function loseText(node: Nodes, out: Collected): void {
  if ('value' in node && typeof node.value === 'string') lose(out, 'removed-html', spanOf(node), node.value);
  else if ('alt' in node && typeof node.alt === 'string') lose(out, 'removed-html', spanOf(node), node.alt);
  if (isParent(node)) for (const child of node.children) loseText(child, out);
}
