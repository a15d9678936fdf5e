import { squeeze } from '../core/text.ts';
import type { Edit, Notes, Source, Span } from '../core/types.ts';
import { extensionOf } from '../core/url.ts';
import { captured, documentLine, flattenedFields, headerEnd, unflatten } from '../unflatten/index.ts';
import type { Dialect, Header } from './dialect.ts';
import { learn, learnBody } from './learn.ts';

/** Learn Markdown whose line ends were lost, alone or among the captions of the page it was copied from. */
export const capture: Dialect = {
  ...learn,
  summary: 'Microsoft Learn Markdown that has lost its line ends',
  detect: (source) => documentAt(source) !== null,
  header,
  body: { ...learnBody, rewrite },
};

/** Captions may stand above a text; a Markdown file is the document itself. */
function documentAt({ rel, text }: Source): number | null {
  return documentLine(text, extensionOf(rel) === 'txt');
}

function header(source: Source): Header {
  const { text } = source;
  const start = documentAt(source) ?? 0;
  const bounds = headerEnd(text, start);
  if (bounds === null) {
    const span = { start, end: start + 3 };
    return { fields: [], body: start + 3, facts: [{ kind: 'frontmatter-unclosed', span, saw: '---' }] };
  }
  const content = start + 3;
  return { ...flattenedFields(text.slice(content, bounds.end), content), body: bounds.body };
}

/** Line ends where they were; captions are cut out. */
function rewrite(source: Source, { body }: Header, notes: Notes): readonly Edit[] {
  const { text, versions = [] } = source;
  const { document, captions } = captured(text, documentAt(source) ?? 0);
  for (const span of captions) noteCaption(text, span, notes);
  const { edits, guesses, used } = unflatten(text, body, Math.max(body, document.end), versions);
  const at = { start: document.start, end: document.start + 3 };
  for (const path of used) notes.facts.push({ kind: 'capture-aligned', span: at, saw: path });
  for (const guess of guesses) notes.facts.push({ kind: 'capture-guess', span: guess.span, saw: guess.text });
  const below = captions.filter(({ start }) => start >= document.end);
  return [...edits, ...below.map(({ start, end }) => ({ start, end, text: '' }))];
}

function noteCaption(text: string, span: Span, { facts, losses }: Notes): void {
  const caption = text.slice(span.start, span.end);
  facts.push({ kind: 'capture-chrome', span, saw: squeeze(caption.slice(0, 80)).slice(0, 60) });
  losses.push({ kind: 'page-chrome', span, text: caption });
}
