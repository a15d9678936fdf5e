import { say } from './bar.ts';
import { commandsOf } from './prompt.ts';
import { wordsOf } from './words.ts';

/** Buttons to copy code. A block that is wider than its place can be reached by keyboard; others are no stop. */
export function startCode(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) if (target instanceof HTMLElement) mark(target);
  });
  for (const frame of document.querySelectorAll<HTMLElement>('.code')) {
    const pre = frame.querySelector('pre');
    if (pre === null || pre.textContent.trim() === '') continue;
    observer.observe(pre);
    pre.before(toolsOf(pre));
  }
}

function mark(pre: HTMLElement): void {
  if (pre.scrollWidth > pre.clientWidth + 1) {
    pre.tabIndex = 0;
    pre.role = 'group';
    pre.ariaLabel = pre.parentElement?.querySelector('figcaption')?.textContent ?? wordsOf()['code'] ?? '';
  } else for (const name of ['tabindex', 'role', 'aria-label']) pre.removeAttribute(name);
}

function toolsOf(pre: HTMLElement): HTMLElement {
  const tools = document.createElement('div');
  const language = /language-(\S+)/.exec(pre.firstElementChild?.className ?? '')?.[1] ?? '';
  const code = pre.textContent.replace(/\n$/, '');
  const commands = commandsOf(code, language);
  const words = wordsOf();
  tools.className = 'code-tools';
  if (commands !== null) tools.append(button(words['commands'], () => copy(commands, pre)));
  tools.append(button(words['copy'], () => copy(code, pre)));
  return tools;
}

function button(text = '', act: () => Promise<void>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', () => void act());
  return made;
}

/** Where a page may not write to the clipboard, the code is selected for the reader to copy. */
async function copy(text: string, pre: HTMLElement): Promise<void> {
  const words = wordsOf();
  try {
    await navigator.clipboard.writeText(text);
    say(words['codeCopied'] ?? '');
  } catch {
    getSelection()?.selectAllChildren(pre);
    say(words['codeFailed'] ?? '');
  }
}
