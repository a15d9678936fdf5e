import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { isSafeUrl } from '../../src/core/url.ts';
import { read, render } from './body.ts';
import { soup } from './soup.ts';

/** Runs of the suite; more by hand: `MOORING_SOUP=50000 npx vitest run tests/hostile/soup.test.ts`. */
const RUNS = Number(process.env['MOORING_SOUP'] ?? 2_000);

type Hast = ReturnType<typeof htmlToHast>;

/** What readers' browsers may be given: the tags of raw HTML, and those that rendering writes. */
const ALLOWED: ReadonlySet<string> = new Set(
  (
    'a br p b i em strong u s sub sup code pre span ul ol li dl dt dd table thead tbody tfoot tr th td caption colgroup ' +
    'col img hr h1 h2 h3 h4 h5 h6 center details summary kbd blockquote div del aside section input mooring-tabs'
  ).split(' '),
);

/** What is wrong with a tree: elements, attributes and addresses that must not be there. */
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
function isBalanced(body: string): boolean {
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

function check(text: string): void {
  const body = render(read(text));
  expect([...faults(htmlToHast(body, { fragment: true }))]).toEqual([]);
  expect(isBalanced(body)).toBe(true);
}

test('whatever stands in a page, nothing that runs gets out and nothing leaks', () => {
  fc.assert(fc.property(soup, check), { numRuns: RUNS });
}, 600_000);

test('headers of whatever kind neither throw nor let anything out', () => {
  const header = fc.constantFrom(
    '---\n',
    '---js\n',
    '<properties a="',
    '<!-- x -->\n<tags ',
    '\ufeff---\n',
    '---\ntitle: "',
  );
  fc.assert(
    fc.property(fc.tuple(header, soup, fc.constantFrom('\n---\n', '"/>', '')), (parts) => check(parts.join(''))),
    {
      numRuns: RUNS / 4,
    },
  );
}, 600_000);
