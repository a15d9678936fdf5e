import { recallJson, rememberJson } from './stored.ts';
import { remember } from './storage.ts';
import { wordsOf } from './words.ts';

/** As much of a step as a name needs, in UTF-16 units. */
const NAME = 150;

/** Makes checklists of the parts that are steps. */
export function startChecklists(): void {
  const sections = document.querySelectorAll<HTMLElement>('.section-steps:has(> ol > li + li)');
  for (const [i, section] of sections.entries()) startSteps(section, i);
}

/**
 * Makes the steps of a self-help article a list to check off. What is done is kept by the step's
 * number and the page's address without its locale: the steps are the same in all languages.
 */
function startSteps(section: HTMLElement, number: number): void {
  const items = [...section.querySelectorAll<HTMLLIElement>(':scope > ol > li')];
  const first = section.querySelector(':scope > ol');
  const words = wordsOf();
  const page = location.pathname.replace(`/${words['locale']}/`, '/');
  const key = `mooring:steps:${page}${number === 0 ? '' : `#${number}`}`;
  const boxes = items.map(addBox);
  const bar = barFor(words);
  const show = (): void => {
    const done = boxes.filter(({ checked }) => checked).length;
    bar.status.textContent = progress(words, done, boxes.length);
    bar.reset.disabled = done === 0;
  };
  const keep = (): void => {
    const done = boxes.flatMap(({ checked }, i) => (checked ? [i] : []));
    if (done.length === 0) remember(key, null);
    else rememberJson(key, [boxes.length, ...done]);
    show();
  };
  // Steps that have become more or fewer are others: what was done of them is not known.
  const [count, ...done] = numbersIn(recallJson(key));
  if (count === boxes.length) for (const i of done) if (boxes[i] !== undefined) boxes[i].checked = true;
  section.addEventListener('change', keep);
  bar.reset.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    keep();
    boxes[0]?.focus();
  });
  show();
  first?.before(bar.element);
  section.dataset['ready'] = '';
}

function addBox(item: HTMLLIElement): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.ariaLabel = nameOf(item);
  item.prepend(box);
  return box;
}

/** What a step says first, without the steps below it. */
function nameOf(item: HTMLLIElement): string {
  const start = item.querySelector(':scope > p')?.textContent ?? ownText(item);
  return start.trim().replace(/\s+/g, ' ').slice(0, NAME);
}

function ownText(item: HTMLLIElement): string {
  return [...item.childNodes]
    .filter((node) => !(node instanceof Element) || !node.matches('ol, ul, pre, table, div, figure'))
    .map((node) => node.textContent ?? '')
    .join('');
}

interface Bar {
  readonly element: HTMLElement;
  readonly status: HTMLElement;
  readonly reset: HTMLButtonElement;
}

function barFor(words: DOMStringMap): Bar {
  const element = document.createElement('p');
  element.className = 'steps-bar';
  const status = document.createElement('span');
  status.role = 'status';
  const reset = document.createElement('button');
  reset.type = 'button';
  reset.textContent = words['reset'] ?? '';
  element.append(status, reset);
  return { element, status, reset };
}

function progress(words: DOMStringMap, done: number, total: number): string {
  const { format } = new Intl.NumberFormat(words['numbers']);
  return (words['progress'] ?? '').replace('\ufffc', format(done)).replace('\ufffd', format(total));
}

function numbersIn(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : [];
}
