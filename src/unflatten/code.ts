import { gapBefore, wordAt, type Flat } from './flat.ts';
import { powershellLines, shellLines, type Code, type Rule } from './shell.ts';

/** Where the lines of a code block start, and the blanks in front of them. */
export interface CodeLines {
  readonly breaks: ReadonlyMap<number, string>;
  /** The language's grammar leaves no doubt, or there was nothing to break. */
  readonly sure: boolean;
}

/** Words of a code block whose opening and closing marks are not among them → its lines. */
export function codeLines(flat: Flat, from: number, to: number, language: string): CodeLines {
  const code = { flat, from, to };
  const first = wordAt(flat, from);
  const name = language.toLowerCase().replace(/-interactive$/, '');
  const json = /^[[{]/.test(first) && /^(?:|json|jsonc|output|console|javascript|text)$/.test(name);
  const rule = json ? jsonLines : RULES[name];
  const breaks = rule?.(code) ?? new Map<number, string>();
  const length = (flat.ends[to - 1] ?? 0) - (flat.starts[from] ?? 0);
  // The text itself says that a line goes on.
  const said = [...breaks.keys()].every((i) => /^[\\`]$/.test(wordAt(flat, i - 1)));
  const short = breaks.size > 0 || length < 160;
  return { breaks, sure: to - from < 2 || (json && breaks.size > 0) || (rule !== undefined && said && short) };
}

/** JSON, laid out by its brackets: only blanks that are there become line ends. */
function jsonLines({ flat, from, to }: Code): ReadonlyMap<number, string> {
  const breaks = new Map<number, string>();
  let depth = 0;
  let inText = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(flat, i);
    const before = i === from ? '' : wordAt(flat, i - 1);
    const closes = /^[}\]]/.test(word);
    if (i > from && !inText && (closes || /[{[,}\]]$/.test(before)))
      breaks.set(i, `\n${'  '.repeat(Math.min(40, Math.max(0, depth - (closes ? 1 : 0))))}`);
    for (let at = 0; at < word.length; at++) {
      const char = word[at] ?? '';
      if (inText && char === '\\') at++;
      else if (char === '"') inText = !inText;
      else if (!inText && (char === '{' || char === '[')) depth++;
      else if (!inText && (char === '}' || char === ']')) depth--;
    }
  }
  return breaks;
}

/** A line before each word that the language starts lines with. */
function linesAt(pattern: RegExp): Rule {
  return ({ flat, from, to }) => {
    const breaks = new Map<number, string>();
    for (let i = from + 1; i < to; i++) if (pattern.test(wordAt(flat, i))) breaks.set(i, '\n');
    return breaks;
  };
}

const none: Rule = () => new Map();
const docker = linesAt(/^(?:FROM|RUN|COPY|WORKDIR|EXPOSE|CMD|ENTRYPOINT|ENV|ARG|USER|LABEL|ADD|VOLUME)$/);
const kusto = linesAt(/^(?:\||\/\/)$/);

const RULES: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(
    ['', 'azurecli', 'bash', 'console', 'sh', 'shell', 'cmd', 'cli', 'output'].map((name) => [name, shellLines]),
  ),
  ...Object.fromEntries(['powershell', 'azurepowershell', 'ps'].map((name) => [name, powershellLines])),
  json: jsonLines,
  dockerfile: docker,
  docker,
  kusto,
  kql: kusto,
  text: none,
};

/** The lines that a quoted code block has: each starts with its mark. */
export function quotedLines(flat: Flat, from: number, to: number): ReadonlyMap<number, string> {
  const breaks = new Map<number, string>();
  for (let i = from; i < to; i++) if (wordAt(flat, i) === '>' && gapBefore(flat, i) !== '') breaks.set(i, '\n');
  return breaks;
}
