import { applyEdits, editsBack, wayBack } from '../core/edits.ts';
import { withoutInvisible } from '../core/invisible.ts';
import type { Edit, Fact, Notes, Source } from '../core/types.ts';
import { relocate, type Root } from '../markdown/index.ts';
import { normalize, parseBounded, type NormalizeContext } from '../normalize/index.ts';
import type { Body, Header, MarkdownBody } from './dialect.ts';
import { lossesOf } from './losses.ts';
import { repaired, repairedOnce } from './repaired.ts';

/** The tree of the text below a header; its places are those of the file. */
export function readBody(source: Source, body: Body, header: Header, notes: Notes): Root {
  if (body.kind === 'text') return textTree(source.text.slice(header.body));
  if (body.kind === 'markdown') return readMarkdown(source, body, header, notes);
  const tree = body.read(source, header, notes);
  normalize(tree, body.steps, contextOf(source, notes), false);
  return tree;
}

function readMarkdown(source: Source, body: MarkdownBody, header: Header, notes: Notes): Root {
  const edits = [...withoutHeader(header), ...(body.rewrite?.(source, header, notes) ?? [])];
  const tree = markdownTree(source, { from: header.lead?.start ?? header.body, edits, repairs: body.repairs }, notes);
  const rewritten = body.rewrite !== undefined;
  const losses = rewritten ? [] : notes.losses;
  normalize(tree, body.steps, contextOf(source, { ...notes, losses }), edits.length === 0);
  if (rewritten) for (const loss of lossesOf(source.text, losses)) notes.losses.push(loss);
  return tree;
}

function contextOf({ text, locale }: Source, notes: Notes): NormalizeContext {
  return { text, locale, ...notes };
}

/** Text that is shown as it stands. */
function textTree(text: string): Root {
  const value = withoutInvisible(text).replace(/\r\n?/g, '\n').trimEnd();
  return { type: 'root', children: value === '' ? [] : [{ type: 'code', value }] };
}

/** Rewritten, repaired, parsed; then every place is taken back through both kinds of edits. */
function markdownTree(
  source: Source,
  {
    from,
    edits: rewritten,
    repairs: names,
  }: Pick<MarkdownBody, 'repairs'> & { readonly from: number; readonly edits: readonly Edit[] },
  notes: Notes,
): Root {
  const text = applyEdits(source.text, rewritten);
  const whole = rewritten.length === 0;
  const { edits: repairs, ...noted } = whole ? repairedOnce(source, from, names) : repaired(text, from, names);
  const deep: Fact[] = [];
  const tree = parseBounded(applyEdits(text, repairs), from, deep);
  relocate(tree, repairs);
  relocate(tree, rewritten);
  const [fromRepaired, back] = [wayBack(repairs), wayBack(rewritten)];
  const { span } = back;
  for (const { edits, ...fact } of noted.facts) {
    const kept = edits === undefined ? null : editsBack(edits, { from: text, to: source.text, back });
    notes.facts.push({ ...fact, span: span(fact.span), ...(kept === null ? {} : { edits: kept }) });
  }
  for (const loss of noted.losses) notes.losses.push({ ...loss, span: span(loss.span) });
  for (const fact of deep) notes.facts.push({ ...fact, span: span(fromRepaired.span(fact.span)) });
  return tree;
}

/** Where text of the body stands before the header, the header is taken out from between. */
function withoutHeader({ lead, body }: Header): readonly Edit[] {
  return lead === undefined ? [] : [{ start: lead.end, end: body, text: '\n\n' }];
}
