import { escapeHtml } from '../../src/core/text.ts';
import type { FileRef, Span } from '../../src/core/types.ts';
import { readDoc, readPage, type ReadPage } from '../../src/dialects/index.ts';
import { toMarkdown } from '../../src/markdown/write.ts';
import { renderBody, sectionTexts, type BodyPlan, type LinkAttributes } from '../../src/render/index.ts';
import { faultsIn, isBalanced } from './faults.ts';

/** A file as it may come in. */
export interface Input {
  readonly rel: string;
  readonly text: string;
}

/** One second for each 100 KB, and for what is smaller. */
const PACE = 1_000 / 100_000;
const LEAST = 1_000;

const FRAGMENT = ref('includes/fragment.md', 'fragment');
const fragment = readPage({
  ...FRAGMENT,
  text: '## Part\n\nIncluded **text** <b>open\n\n> [!NOTE]\n> note',
  facts: [],
});

function ref(rel: string, role: FileRef['role']): Pick<FileRef, 'path' | 'docset' | 'locale' | 'rel' | 'role'> {
  return { path: `docs/en-us/${rel}`, docset: 'docs', locale: 'en-us', rel, role };
}

/** What is wrong with what is made of a file; null if nothing is. What throws is for the caller to catch. */
export function problemOf(input: Input): string | null {
  const limit = Math.max(LEAST, input.text.length * PACE);
  const start = performance.now();
  const problem = made(input);
  if (problem !== null || performance.now() - start <= limit) return problem;
  // Other work may have been in the way.
  const again = performance.now();
  made(input);
  const took = performance.now() - again;
  return took <= limit ? null : `took ${Math.round(took)} ms for ${input.text.length} characters`;
}

function made({ rel, text }: Input): string | null {
  const file = ref(rel, /(^|\/)toc\.(yml|md)$/i.test(rel) ? 'toc' : 'page');
  if (file.role === 'toc') {
    const doc = readDoc({ ...file, text, facts: [] });
    return wrongSpan([...doc.links, ...doc.facts], text);
  }
  const page = readPage({ ...file, text, facts: [] });
  const plan = planOf(page);
  const load = ({ path }: FileRef): ReadPage => (path === file.path ? page : fragment);
  const body = renderBody(plan, load);
  if (renderBody(plan, load) !== body) return 'rendered twice it differs';
  const again = readPage({ ...file, text, facts: [] });
  if (renderBody(plan, ({ path }) => (path === file.path ? again : fragment)) !== body) return 'read twice it differs';
  sectionTexts(plan, 'Title', load);
  toMarkdown(page.tree);
  return wrongIn(page, text) ?? faultsIn(body)[0] ?? (isBalanced(body) ? null : 'HTML is not balanced');
}

/** Links lead where they say; every include brings in the same fragment. */
function planOf({ doc }: ReadPage): BodyPlan {
  const attributes = (url: string): LinkAttributes => [` href="${escapeHtml(url)}"`, ` src="${escapeHtml(url)}"`];
  const includes = doc.links.filter(({ kind }) => kind === 'include').map(({ url }) => [url, FRAGMENT] as const);
  return {
    file: doc.file,
    locale: 'en-us',
    language: 'en',
    ids: doc.outline.map((_, i) => ({ id: `h${i}`, aliases: i % 3 === 0 ? [`alias${i}`] : [] })),
    links: { [doc.file.path]: Object.fromEntries(doc.links.map(({ url }) => [url, attributes(url)])) },
    includes: { [doc.file.path]: Object.fromEntries(includes) },
  };
}

function wrongIn({ doc, collected }: ReadPage, text: string): string | null {
  const headings = doc.outline.flatMap((item) => (item.type === 'heading' ? [item.heading] : []));
  const empty = doc.links.find(({ span }) => span.end <= span.start);
  if (empty !== undefined) return `a ${empty.kind} stands nowhere: ${JSON.stringify(empty)}`;
  return wrongSpan([...doc.links, ...doc.facts, ...doc.anchors, ...headings, ...collected.losses], text);
}

function wrongSpan(items: readonly { readonly span: Span }[], text: string): string | null {
  const wrong = items.find(
    ({ span: { start, end } }) =>
      !Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length,
  );
  return wrong === undefined ? null : `a place outside of the text: ${JSON.stringify(wrong).slice(0, 200)}`;
}
