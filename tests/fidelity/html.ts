import { htmlToHast } from 'satteri';

type Hast = ReturnType<typeof htmlToHast>;
type Element = Extract<Hast, { type: 'element' }>;

/** A text in HTML, and what it is there. */
export interface HtmlText {
  readonly kind: 'text' | 'alt' | 'comment' | 'placeholder';
  readonly text: string;
}

/** Every element that HTML has or had: a tag of another name is a placeholder such as `<server>`. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img ' +
    'input ins isindex kbd keygen label legend li link main map mark marquee menu meta meter nav nobr noframes noscript ' +
    'object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search ' +
    'section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot ' +
    'th thead time title tr track tt u ul var video wbr xmp'
  ).split(' '),
);

/** Tags of cards that only a program reads: names of the notation. */
const CARDS: ReadonlySet<string> = new Set(
  (
    'insight azurekb metric videogroup document src symptomid executiontext timeouttext noresulttext ' +
    'additionalinputsreq chart xaxistitle yaxistitle properties tags'
  ).split(' '),
);

/** Texts of HTML as a browser reads it; placeholders count with their names. */
export function textsOfHtml(html: string): readonly HtmlText[] {
  const texts: HtmlText[] = [];
  const visit = (node: Hast): void => {
    if (node.type === 'text') texts.push({ kind: 'text', text: node.value });
    else if (node.type === 'comment') texts.push({ kind: 'comment', text: node.value });
    else if (node.type === 'element') visitElement(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  const visitElement = ({ tagName, properties }: Element): void => {
    if (typeof properties['alt'] === 'string') texts.push({ kind: 'alt', text: properties['alt'] });
    if (!ELEMENTS.has(tagName) && !CARDS.has(tagName)) texts.push({ kind: 'placeholder', text: tagName });
  };
  visit(htmlToHast(html, { fragment: true }));
  return texts;
}

/** What stands on a page beside what its file says. */
function isOurs({ properties }: Element): boolean {
  const classes = properties['className'];
  return properties['ariaHidden'] === 'true' || (Array.isArray(classes) && classes.includes('missing-include'));
}

/** What a page says by other means than text. */
export interface Notation {
  /** Addresses, and what is shown when one is pointed at. */
  readonly addresses: readonly string[];
  /** Numbers and letters of lists. */
  readonly numbers: readonly string[];
}

export function notationOfPage(html: string): Notation {
  const addresses: string[] = [];
  const numbers: string[] = [];
  const visit = (node: Hast): void => {
    if (node.type === 'element') {
      for (const name of ['href', 'src', 'title']) addresses.push(decoded(String(node.properties[name] ?? '')));
      if (node.tagName === 'ol') numbers.push(...numbersOf(node));
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(htmlToHast(html, { fragment: true }));
  return { addresses, numbers };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What a browser writes before the items of a list. */
function numbersOf({ properties, children }: Element): readonly string[] {
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li');
  return items.map((_, i) => {
    const number = Number(properties['start'] ?? 1) + i;
    const type = String(properties['type'] ?? '1').toLowerCase();
    if (type === 'a') return String.fromCharCode(96 + number);
    return type === 'i' ? (ROMAN[number] ?? '') : String(number);
  });
}

/** Texts a reader of rendered HTML gets, alternative texts of pictures among them. */
export function textsOfPage(html: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: Hast): void => {
    if (node.type === 'text') texts.push(node.value);
    if (node.type === 'element') {
      if (isOurs(node)) return;
      if (typeof node.properties['alt'] === 'string') texts.push(node.properties['alt']);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(htmlToHast(html, { fragment: true }));
  return texts;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p li td th h1 h2 h3 h4 h5 h6 div section aside blockquote summary dt dd table ul ol br'.split(' '),
);

/** Text of rendered HTML outside of code; blocks stand on lines of their own. */
export function proseOfPage(html: string): string {
  const parts: string[] = [];
  const visit = (node: Hast): void => {
    if (node.type === 'text') parts.push(node.value);
    if (node.type === 'element') {
      if (node.tagName === 'code' || node.tagName === 'pre') return;
      if (BLOCKS.has(node.tagName)) parts.push('\n');
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(htmlToHast(html, { fragment: true }));
  return parts.join('');
}
