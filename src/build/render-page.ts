import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toMarkdown } from '../markdown/write.ts';
import {
  codeReader,
  pageLoader,
  renderBody,
  summaryOf,
  type LoadPage,
  type PageView,
  type ReadCode,
} from '../render/index.ts';
import type { ArticleJob, Job, MarkdownJob } from './job.ts';

/** What a renderer works with; plain data, so that it can be given to a thread. */
export interface RendererOptions {
  /** Folder that source paths are relative to. */
  readonly base: string;
  /** Address of the shell's server bundle: another one for each version of it. */
  readonly entry: string;
  /** Folder that pages are written to. */
  readonly stage: string;
  readonly origin: string;
}

export type Renderer = (job: Job) => Promise<void>;

interface ShellApp {
  render(request: Request, options: { readonly locals: { readonly view: PageView } }): Promise<Response>;
}

/** Loads the shell once; each page is then read, rendered, laid out and written. */
export async function createRenderer({ base, entry, stage, origin }: RendererOptions): Promise<Renderer> {
  const { app }: { app: ShellApp } = await import(entry);
  const load = pageLoader(base);
  const readCode = codeReader(base);
  const write = writer(stage);
  return async (job) => {
    if (job.kind === 'markdown') return write(job.out, markdownOf(job, load));
    const view = job.kind === 'page' ? job.view : articleOf(job, load, readCode);
    const response = await app.render(new Request(origin + encodeURI(job.url)), { locals: { view } });
    if (!response.ok) throw new Error(`the shell answered ${response.status} for ${job.url}`);
    write(job.out, Buffer.from(await response.arrayBuffer()));
  };
}

function articleOf({ frame, body }: ArticleJob, load: LoadPage, readCode: ReadCode): PageView {
  const description = frame.description ?? summaryOf(body, load);
  return { ...frame, description, body: renderBody(body, load, readCode) };
}

/** Writes files below a folder, making each folder once. */
function writer(stage: string): (path: string, data: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, data) => {
    const target = join(stage, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, data);
  };
}

function markdownOf({ file, title }: MarkdownJob, load: LoadPage): string {
  const page = load(file);
  return (title === null ? '' : `# ${title}\n\n`) + (page === null ? '' : toMarkdown(page.tree));
}
