import type { Page } from 'playwright-core';

/** One stop of a reader who presses Tab. */
export interface Stop {
  /** What is focused, as a selector for the reader of a failed test. */
  readonly at: string;
  /** Whether outline, shadow, border, colour or decoration differ from the same element without focus. */
  readonly marked: boolean;
  /** The same, by outline alone: all that forced colours leave. */
  readonly outlined: boolean;
  /** Whether its middle can be seen: inside the window, covered by nothing. */
  readonly seen: boolean;
  /** Whether it is inside the page's main part. */
  readonly main: boolean;
}

interface Walk {
  readonly stops: readonly Stop[];
  /** Controls that can be seen and were never reached. */
  readonly missed: readonly string[];
  /** Whether the walk left the page again. */
  readonly left: boolean;
}

type Recorder = Window & { walked: { element: Element; style: readonly string[]; seen: boolean }[] };

/** Goes through a page with the Tab key, from its top until the focus leaves it. */
export async function walk(page: Page, limit = 400): Promise<Walk> {
  await page.evaluate(record);
  let left = false;
  // Reading where the focus is takes longer than the key, so it is read now and then.
  for (let pressed = 0; pressed < limit && !left; pressed += 8) {
    for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
    left = await page.evaluate(() => (window as unknown as { left: boolean }).left);
  }
  return { ...(await page.evaluate(compare)), left };
}

/** Runs in the page: notes each focused element with its look; a second visit of the first is the end. */
function record(): void {
  const recorder = window as unknown as Recorder & { left: boolean };
  recorder.walked = [];
  recorder.left = false;
  const look = (element: Element): readonly string[] => {
    const style = getComputedStyle(element);
    const names = [
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'boxShadow',
      'borderColor',
      'backgroundColor',
    ] as const;
    return [...names.map((name) => style[name]), style.color, style.textDecoration];
  };
  (recorder as unknown as { look: typeof look }).look = look;
  const isSeen = (element: Element): boolean => {
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    if (box === undefined) return false;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return top !== null && (element.contains(top) || top.contains(element) || labelOf(element) === top);
  };
  const labelOf = (element: Element): Element | null => element.closest('label');
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || recorder.left) return;
    if (recorder.walked.some(({ element }) => element === target)) recorder.left = true;
    else recorder.walked.push({ element: target, style: look(target), seen: isSeen(target) });
  });
}

/** Runs in the page: compares each recorded look with the same element out of focus. */
function compare(): Omit<Walk, 'left'> {
  const { walked, look } = window as unknown as Recorder & { look: (element: Element) => readonly string[] };
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const nameOf = (element: Element): string => {
    const text = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `${element.localName}${element.id === '' ? '' : `#${element.id}`}.${[...element.classList].join('.')} “${text.slice(0, 40)}”`;
  };
  const stops = walked.map(({ element, style, seen }) => {
    const plain = look(element);
    return {
      at: nameOf(element),
      marked: style.some((value, i) => value !== plain[i]),
      outlined: style[0] !== 'none' && style.slice(0, 3).some((value, i) => value !== plain[i]),
      seen,
      main: element.closest('main') !== null,
    };
  });
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const missed = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      // One of a group of radio buttons stands for all.
      !element.matches('input[type=radio]') &&
      !walked.some((stop) => stop.element === element),
  );
  return { stops, missed: missed.map(nameOf) };
}

/** A focusable node or a landmark of the accessibility tree. */
export interface Named {
  readonly role: string;
  readonly name: string;
}

interface TreeNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Nodes of the accessibility tree: what can be focused, and every landmark. */
export async function accessibleNames(
  page: Page,
): Promise<{ focusable: readonly Named[]; landmarks: readonly Named[] }> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly TreeNode[] };
  const told = nodes.filter(({ ignored }) => !ignored);
  const named = ({ role, name }: TreeNode): Named => ({ role: role?.value ?? '', name: (name?.value ?? '').trim() });
  const isFocusable = ({ properties = [] }: TreeNode): boolean =>
    properties.some(({ name, value }) => name === 'focusable' && value.value === true);
  const landmark = /^(banner|complementary|contentinfo|form|main|navigation|region|search)$/;
  return {
    focusable: told.filter(isFocusable).map(named),
    landmarks: told.map(named).filter(({ role }) => landmark.test(role)),
  };
}
