import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pageLoader, renderBody, type PageView } from '../render/index.ts';
import type { PageJob } from './job.ts';

/** What a renderer works with; plain data, so that it can be given to a thread. */
export interface RendererOptions {
  /** Folder that source paths are relative to. */
  readonly base: string;
  /** The shell's server bundle. */
  readonly entry: string;
  /** Folder that pages are written to. */
  readonly stage: string;
  readonly origin: string;
}

export type Renderer = (job: PageJob) => Promise<void>;

interface ShellApp {
  render(request: Request, options: { readonly locals: { readonly view: PageView } }): Promise<Response>;
}

/** Loads the shell once; each page is then read, rendered, laid out and written. */
export async function createRenderer({ base, entry, stage, origin }: RendererOptions): Promise<Renderer> {
  const { app }: { app: ShellApp } = await import(pathToFileURL(entry).href);
  const load = pageLoader(base);
  const made = new Set<string>();
  return async (job) => {
    const view: PageView = job.kind === 'page' ? job.view : { ...job.frame, body: renderBody(job.body, load) };
    const response = await app.render(new Request(origin + encodeURI(job.url)), { locals: { view } });
    if (!response.ok) throw new Error(`the shell answered ${response.status} for ${job.url}`);
    const html = Buffer.from(await response.arrayBuffer());
    const path = join(stage, job.out);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, html);
  };
}
