import type { FileRef } from '../core/types.ts';
import type { ReadPage } from '../dialects/index.ts';
import { localeWithin, translator } from '../locales/index.ts';
import { createState, renderFootnotes, renderNodes, type RenderHooks, type RenderState } from '../markdown/index.ts';
import { foreignAttributes } from './foreign.ts';
import { linkIn } from './lookup.ts';
import { missing, renderOwn, type NodeContext } from './nodes/index.ts';
import type { BodyPlan } from './view.ts';

/** Reads a file as a page with its tree; null when it has vanished since it was linked. */
export type LoadPage = (file: FileRef) => ReadPage | null;

/** Reads a file of code by its path; null when it can't be shown. */
export type ReadCode = (path: string) => string | null;

/** HTML of a page's text, includes expanded. */
export function renderBody(plan: BodyPlan, load: LoadPage, readCode: ReadCode = () => null): string {
  const t = translator(localeWithin(plan.language, plan.locale));
  const count = { heading: 0, tabs: 0, includes: 0, pictures: 0 };
  const renderFile = (
    file: FileRef,
    above: readonly string[],
    render: (page: ReadPage, state: RenderState) => string,
  ): string => {
    const page = load(file);
    if (page === null) return missing({ t });
    const here = [...above, file.path];
    const context: NodeContext = {
      plan,
      t,
      above: here,
      count,
      readCode,
      renderFile: (next, inner) => renderFile(next, here, inner),
    };
    const hooks: RenderHooks = {
      link: (url) => linkIn(plan, file.path, url)?.[0] ?? null,
      image: (url) => linkIn(plan, file.path, url)?.[1] ?? null,
      attributes: (node) => foreignAttributes(node, plan.language),
      custom: (node, state) => renderOwn(node, state, context),
    };
    const state = createState(hooks, page.collected.definitions, page.collected.footnotes);
    return render(page, state) + renderFootnotes(state);
  };
  return renderFile(plan.file, [], (page, state) => renderNodes(page.tree.children, state));
}
