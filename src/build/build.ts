import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digest } from '../core/hash.ts';
import type { Graph } from '../graph/index.ts';
import type { Settings } from '../settings/index.ts';
import { codeVersion, lock, pipelineVersion } from '../store/index.ts';
import { addMedia, addShellFiles, addSmallFiles, enter, type Ledger } from './extras.ts';
import type { PageJob } from './job.ts';
import { staleMarkdown } from './markdown.ts';
import { openMedia } from './media.ts';
import { abandon, commit, openOutput, readManifest, type Output } from './output.ts';
import { renderAll } from './render-all.ts';
import type { RendererOptions } from './render-page.ts';
import { addSearch } from './search.ts';
import { buildShell, type Shell } from './shell.ts';
import { planSite, slotsToPlan, type SitePlan, type Slot } from './site-plan.ts';

export type BuildStage = 'shell' | 'plan' | 'render' | 'markdown' | 'search' | 'write';

export interface BuildOptions {
  readonly graph: Graph;
  /** Output folder, absolute. */
  readonly out: string;
  /** Folder for what can be made again, absolute. */
  readonly work: string;
  /** Whether to index; without, an existing index stays as it is. */
  readonly search: boolean;
  /** Whether each page is also written as Markdown. */
  readonly markdown: boolean;
  readonly progress: (stage: BuildStage, done: number, total: number) => void;
}

export interface BuildResult {
  readonly pages: number;
  readonly rendered: number;
  /** Files removed because their source is gone. */
  readonly removed: number;
}

/** Graph → finished site. The old output stays in place until the new one is complete. */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  options.progress('shell', 0, 0);
  const release = await lock(join(options.work, 'output'));
  try {
    const shell = await buildShell(options.graph.settings, options.work);
    const output = openOutput(options.out);
    return await fill(output, shell, options).catch((error: unknown) => {
      abandon(output);
      throw error;
    });
  } finally {
    release();
  }
}

/** Rooms that make pages, beside those of the shell and of the pipeline. */
const ROOMS = ['graph', 'navigation', 'highlight', 'build'] as const;

async function fill(output: Output, shell: Shell, options: BuildOptions): Promise<BuildResult> {
  const { graph, progress } = options;
  const { base } = graph.settings;
  const ledger: Ledger = { old: readManifest(output), files: new Map(), staged: [] };
  const media = openMedia(base, options.work);
  progress('plan', 0, 0);
  // Pages are made by the shell and by the code before it: both must be what they were.
  const version = digest(`${shell.key} ${pipelineVersion()} ${codeVersion(ROOMS)}`);
  const plan = planSite({ graph, media, shell: version, markdown: options.markdown, old: ledger.old });
  const renderer = rendererOf(shell, output, graph.settings);
  const sources: Record<string, readonly string[]> = {};
  const toPlan = keepUntouched(plan, ledger, sources);
  progress('render', 0, toPlan.length);
  await renderAll(stalePages(plan, toPlan, ledger, sources), toPlan.length, renderer, (done, total) =>
    progress('render', done, total),
  );
  const rendered = ledger.staged.length;
  if (options.markdown) {
    await renderAll(staleMarkdown(plan, version, ledger), plan.slots.length, renderer, (done, total) =>
      progress('markdown', done, total),
    );
  }
  await addSearch(output, plan, ledger, options);
  progress('write', 0, 0);
  addShellFiles(output, shell, ledger);
  addMedia(output, base, media, ledger, ledger.old?.world === plan.world);
  addSmallFiles(output, graph, plan.slots, ledger);
  media.save();
  const removed = Object.keys(ledger.old?.files ?? {}).filter((path) => !ledger.files.has(path)).length;
  const { world, digests, links } = plan;
  commit(output, ledger.staged, {
    world,
    sources,
    files: Object.fromEntries(ledger.files),
    digests: Object.fromEntries(digests),
    links: links.kept,
  });
  return { pages: plan.slots.length, rendered, removed };
}

function rendererOf({ entry, key }: Shell, { stage }: Output, { base, site }: Settings): RendererOptions {
  // Node keeps what it has imported by its address: a shell built anew at the same place has another one.
  return { base, entry: `${pathToFileURL(entry).href}?${key}`, stage, origin: new URL(site.url).origin };
}

/** Carries over what no change can have reached; returns the articles that have to be planned. */
function keepUntouched(
  plan: SitePlan,
  { old, files }: Ledger,
  sources: Record<string, readonly string[]>,
): readonly Slot[] {
  if (old?.world === plan.world) {
    for (const [path, key] of Object.entries(old.files)) if (isPage(path)) files.set(path, key);
    Object.assign(sources, old.sources);
  }
  return slotsToPlan(plan, old);
}

/** Plans pages one by one and gives out those that look different from what stands there. */
function* stalePages(
  plan: SitePlan,
  slots: readonly Slot[],
  ledger: Ledger,
  sources: Record<string, readonly string[]>,
): Iterable<PageJob> {
  for (const slot of slots) {
    const { job, key, sources: own } = plan.article(slot);
    if (own.length > 0) sources[job.out] = own;
    if (enter(ledger, job.out, key)) yield job;
  }
  if (ledger.old?.world === plan.world && plan.links.moved.size === 0) return;
  for (const { job, key } of plan.frames()) if (enter(ledger, job.out, key)) yield job;
}

function isPage(path: string): boolean {
  return path.endsWith('.html') && !path.startsWith('_');
}
