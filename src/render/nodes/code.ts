import { languageOf as canonical } from '../../core/languages.ts';
import { commandsOf } from '../../core/session.ts';
import { escapeHtml } from '../../core/text.ts';
import { highlight, highlightLines, labelOf } from '../../highlight/index.ts';
import { languageOf, localeOf, type Translate } from '../../locales/index.ts';
import type { NodeContext, NodeRenderer } from './context.ts';

/** What a block of code says about itself. */
export interface CodeBlock {
  readonly value: string;
  readonly language: string | null;
  readonly title?: string;
  /** Lines that the author points at, counted from 1. */
  readonly marked?: ReadonlySet<number>;
  /** The block shows what a command has printed. */
  readonly output?: boolean;
}

export const code: NodeRenderer<'code'> = ({ value, lang, data }, _, context) =>
  codeBlock({ value, language: lang ?? null, output: data?.output === true }, context);

/**
 * The frame of a block of code. It can be scrolled by keyboard without a script; the script takes it out of the
 * way of the Tab key where there is nothing to scroll. Nothing in it is for a browser to translate but its title.
 */
export function codeBlock(block: CodeBlock, context: NodeContext): string {
  const { value, language, marked } = block;
  const text = value === '' ? '' : `${value}\n`;
  const html = marked === undefined ? highlight(text, language) : highlightLines(text, language, marked);
  const name = language === null ? '' : ` class="language-${escapeHtml(language)}"`;
  const pre = `<pre tabindex="0" dir="ltr"><code${name}>${html}</code></pre>\n`;
  // Commands that can be copied without their prompts: the script has no need to look for them.
  const session = commandsOf(value, language ?? '') === null ? '' : ' session';
  const caption = captionOf(block, context);
  return caption === ''
    ? `<div class="code${session}" translate="no">\n${pre}</div>\n`
    : `<figure class="code${session}" translate="no">\n<figcaption>${caption}</figcaption>\n${pre}</figure>\n`;
}

function captionOf({ title = '', language, output = false }: CodeBlock, { plan, t }: NodeContext): string {
  const own = language === null ? null : labelOf(language);
  const said = own ?? wordOf(language, output, t);
  // The interface's words on a page in another language.
  const locale = localeOf(plan.locale);
  const foreign = own !== null || languageOf(plan.locale) === plan.language ? '' : ` lang="${locale.tag}"`;
  const label = said === null ? '' : `<bdi${foreign}>${escapeHtml(said)}</bdi>`;
  return title === ''
    ? label
    : `<span class="code-title" translate="yes">${escapeHtml(title)}</span>${label && ' '}${label}`;
}

/** What is no language, in the reader's words. */
function wordOf(language: string | null, output: boolean, t: Translate): string | null {
  if (output) return t('code.output');
  return language === 'console' ? t('code.console') : null;
}

/** Our name for the language of a snippet: as it is written, else by the name of its file. */
export function languageOfFile(written: string, path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const said = written === '' ? name.slice(name.lastIndexOf('.') + 1) : written;
  return canonical(said.replace(/-interactive$/i, ''));
}
