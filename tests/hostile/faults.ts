import { htmlToHast } from 'satteri';
import { isSafeUrl } from '../../src/core/url.ts';

type Hast = ReturnType<typeof htmlToHast>;

/** What readers' browsers may be given: the tags of raw HTML, and those that rendering writes. */
const ALLOWED: ReadonlySet<string> = new Set(
  (
    'a br p b bdi i em strong u s sub sup code pre span ul ol li dl dt dd table thead tbody tfoot tr th td caption colgroup ' +
    'col img hr h1 h2 h3 h4 h5 h6 center details summary kbd blockquote div del aside section input button mooring-tabs ' +
    'figure figcaption nav'
  ).split(' '),
);

/** What is wrong with a page's HTML: elements, attributes and addresses that must not be there. */
export function faultsIn(body: string): readonly string[] {
  return [...faults(htmlToHast(body, { fragment: true }))];
}

function* faults(node: Hast): Iterable<string> {
  if (node.type === 'element') {
    if (!ALLOWED.has(node.tagName)) yield `<${node.tagName}>`;
    for (const [key, text] of Object.entries(node.properties)) {
      if (/^on|^style$|^srcDoc$/i.test(key)) yield key;
      if (/^(href|src)$|:/.test(key) && !isSafeUrl(String(text))) yield `${key}=${String(text)}`;
    }
  }
  if (node.type === 'comment') yield 'comment';
  if ('children' in node) for (const child of node.children) yield* faults(child);
}

/** Whether what follows the text stands where it would without it. */
export function isBalanced(body: string): boolean {
  const tree = htmlToHast(`<main>${body}</main><p id="end">end</p>`, { fragment: true });
  const [main, end, ...rest] = 'children' in tree ? tree.children : [];
  const isMain = main?.type === 'element' && main.tagName === 'main';
  return (
    isMain &&
    end?.type === 'element' &&
    end.properties['id'] === 'end' &&
    end.children[0]?.type === 'text' &&
    rest.length === 0
  );
}
