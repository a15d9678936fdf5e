import { wordsOf } from './words.ts';

/** Buttons to copy code. A block that is wider than its place can be reached by keyboard; others are no stop. */
export function startCode(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target as HTMLElement);
  });
  for (const pre of document.querySelectorAll<HTMLElement>('.code > pre')) {
    observer.observe(pre);
    if (pre.textContent.trim() !== '') addTools(pre);
  }
}

function mark(pre: HTMLElement): void {
  if (pre.scrollWidth > pre.clientWidth + 1) {
    pre.tabIndex = 0;
    pre.role = 'group';
    pre.ariaLabel = pre.parentElement?.querySelector('figcaption')?.textContent ?? wordsOf()['code'] ?? '';
  } else for (const name of ['tabindex', 'role', 'aria-label']) pre.removeAttribute(name);
}

function addTools(pre: HTMLElement): void {
  const tools = document.createElement('div');
  tools.className = 'code-tools';
  const add = (word: 'copy' | 'commands'): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = wordsOf()[word] ?? '';
    // A browser lets a page copy for a moment after a click: what copies is there by then.
    for (const event of ['pointerdown', 'focus']) button.addEventListener(event, () => void loadCopy());
    button.addEventListener('click', () => void loadCopy().then((copy) => copy(pre, word === 'commands')));
    tools.append(button);
  };
  if (pre.parentElement?.matches('.session') === true) add('commands');
  add('copy');
  pre.before(tools);
}

const loadCopy = async () => (await import('./copy-code.ts')).copyCode;
