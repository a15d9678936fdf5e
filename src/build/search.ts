import { join } from 'node:path';
import { digest } from '../core/hash.ts';
import { localeOf } from '../locales/index.ts';
import { codeReader, pageLoader, sectionTexts } from '../render/index.ts';
import { engine, type SectionRecord } from '../search/index.ts';
import type { BuildOptions } from './build.ts';
import { enter, type Ledger } from './extras.ts';
import type { KeyedJob } from './job.ts';
import { stagedBelow, type Output } from './output.ts';
import { isOwn } from './page/edition.ts';
import type { SitePlan, Slot } from './site-plan.ts';

interface SearchInput {
  readonly base: string;
  readonly locale: string;
  /** The locale's own pages; pages in another language belong to that language's index. */
  readonly jobs: Iterable<KeyedJob>;
}

/** Key of a locale's index: what its pages say, not how they are laid out. */
function searchKey(
  locale: string,
  slots: readonly Slot[],
  { graph, digests }: Pick<SitePlan, 'graph' | 'digests'>,
): string {
  const pages = slots.map(({ out, page }) => `${out} ${digests.get(page.doc.file.path) ?? ''}`);
  // Which page shows which fragment costs more to find out than it saves.
  const fragments = graph.docs.flatMap(({ doc, digest: own }) => (doc.kind === 'fragment' ? [own] : []));
  return digest([engine.version, graph.world, locale, ...pages, ...fragments].join('\n'));
}

/** Stages the files of a locale's index and returns their paths. */
async function stageSearch(output: Output, input: SearchInput): Promise<readonly string[]> {
  const folder = searchFolder(input.locale);
  await engine.index(records(input), localeOf(input.locale).tag, join(output.stage, folder));
  return stagedBelow(output, folder);
}

function searchFolder(locale: string): string {
  return `_search/${locale}/`;
}

function* records({ base, jobs }: SearchInput): Iterable<SectionRecord> {
  const load = pageLoader(base);
  const readCode = codeReader(base);
  for (const { job } of jobs) {
    if (job.kind !== 'article') continue;
    const { text: title } = job.frame.heading;
    for (const section of sectionTexts(job.body, title, load, readCode)) {
      if (section.text === '' && section.heading === '') continue;
      const fragment = section.id === null ? '' : `#${section.id}`;
      yield { url: job.url + fragment, title, heading: section.heading, text: section.text };
    }
  }
}

/** Makes the indexes whose locales have changed; without `search` an existing one stays as it is. */
export async function addSearch(
  output: Output,
  plan: SitePlan,
  ledger: Ledger,
  { graph, search, progress }: Pick<BuildOptions, 'graph' | 'search' | 'progress'>,
): Promise<void> {
  const { locales, base } = graph.settings;
  let done = 0;
  for (const locale of locales) {
    progress('search', done++, locales.length);
    const own = plan.slots.filter((slot) => slot.locale === locale && isOwn(graph, locale, slot.page));
    const known = Object.entries(ledger.old?.files ?? {}).filter(([path]) => path.startsWith(searchFolder(locale)));
    const key = searchKey(locale, own, plan);
    if (!search || known.some(([, value]) => value === key)) {
      for (const [path, value] of known) ledger.files.set(path, value);
    } else if (own.length > 0) {
      const input: SearchInput = { base, locale, jobs: planEach(plan, own) };
      for (const path of await stageSearch(output, input)) enter(ledger, path, key);
    }
  }
}

function* planEach(plan: SitePlan, slots: readonly Slot[]): Iterable<KeyedJob> {
  for (const slot of slots) yield plan.article(slot);
}
