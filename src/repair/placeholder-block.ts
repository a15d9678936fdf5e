import { occurs } from '../core/text.ts';
import { isBlockElement } from './scan/html-block.ts';
import type { Line } from './scan/lines.ts';
import { startsLine } from './occurs.ts';
import type { Repair } from './repair.ts';

const TAG = /<([a-z][a-z0-9-]*)[ \t]*>[ \t]*$/iy;
const NAME = /<[a-z][a-z0-9-]*[ \t]*>[ \t\r]*(?=\n)/iy;
/** Elements that a page may be written with; those of HTML's own that start a block never get here. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr audio b bdi bdo br button canvas cite code data del dfn em embed i iframe img input ins kbd label map mark ' +
    'meter noscript object output picture progress q ruby s samp select slot small span strong sub sup svg template ' +
    'time u var video wbr math font big tt strike nobr script style pre textarea'
  ).split(' '),
);

/**
 * `<name>` alone on a line makes raw HTML of all lines up to the next blank one. A name that is no
 * element and is closed nowhere is a placeholder: what stands below it is Markdown.
 */
export const placeholderBlock: Repair = {
  structure: true,
  may: (text) => occurs(text, '<', (at) => startsTag(text, at) && startsLine(text, at)),
  edits: ({ text, lines }) => {
    const closed = new Set(Array.from(text.matchAll(/<\/([a-z][a-z0-9-]*)/gi), ([, name = '']) => name.toLowerCase()));
    return lines.flatMap((line, n) => {
      if (line.kind !== 'html' || lines[n - 1]?.kind === 'html' || !goesOn(lines[n + 1])) return [];
      TAG.lastIndex = line.at;
      const name = TAG.exec(line.text)?.[1];
      if (name === undefined || isElement(name) || closed.has(name.toLowerCase())) return [];
      const start = line.start + line.at;
      return [{ start, end: start, text: '\\' }];
    });
  },
};

function startsTag(text: string, at: number): boolean {
  NAME.lastIndex = at;
  if (!NAME.test(text)) return false;
  const name = text.slice(at + 1, text.indexOf('>', at)).trim();
  return !isElement(name) && !text.includes(`</${name}>`, at);
}

function isElement(name: string): boolean {
  return ELEMENTS.has(name.toLowerCase()) || isBlockElement(name);
}

function goesOn(line: Line | undefined): boolean {
  return line?.kind === 'html' && line.text.trim() !== '';
}
