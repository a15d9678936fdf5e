import { commandsOf } from '../../core/session.ts';
import { say } from './bar.ts';
import { wordsOf } from './words.ts';

/** Copies a block or only its commands, and says so. Where a page may not, the code is selected for the reader to copy. */
export async function copyCode(pre: HTMLElement, onlyCommands: boolean): Promise<void> {
  const words = wordsOf();
  const code = pre.textContent.replace(/\n$/, '');
  const language = /language-(\S+)/.exec(pre.firstElementChild?.className ?? '')?.[1] ?? '';
  try {
    await navigator.clipboard.writeText((onlyCommands ? commandsOf(code, language) : null) ?? code);
    say(words['codeCopied'] ?? '');
  } catch {
    getSelection()?.selectAllChildren(pre);
    say(words['codeFailed'] ?? '');
  }
}
