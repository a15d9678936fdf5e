import { wordAt, type Flat } from './flat.ts';

/** Words of a code block → where its lines start, and the blanks in front of them. */
export type Rule = (code: Code) => ReadonlyMap<number, string>;

export interface Code {
  readonly flat: Flat;
  readonly from: number;
  readonly to: number;
}

const COMMAND =
  /^(?:az|kubectl|docker|helm|curl|export|sudo|git|cd|echo|oras|notation|azcmagent|mkdir|wget|chmod|pip3?|npm|dotnet|terraform|ssh|scp|cat|unset|source|for|done|apt-get|tar|mv|cp|rm|ls|skopeo|crane|podman|cosign|openssl|kubelogin|connectedmachine|nslookup|ping|telnet)$/;
const AFTER = /^(?:\||&&|\|\||\\|=|then|do|else|sudo|exec|xargs|time|--|!)$|[=(`|$]$/;

type LineKind = 'comment' | 'value' | 'command';

/** Commands of a shell, one a line; what ends in `\` goes on. */
export function shellLines(code: Code): ReadonlyMap<number, string> {
  const first = wordAt(code.flat, code.from);
  const commands = COMMAND.test(first) || /^(?:#|[A-Z_a-z]\w*=|\$)/.test(first);
  return linesBy(code, '\\', (i, line) => (commands ? commandAt(code.flat, i, line) : null));
}

/** Lines by what starts one; comments stand below a blank line. */
function linesBy(
  { flat, from, to }: Code,
  goesOn: string,
  startAt: (i: number, line: LineKind) => LineKind | null,
): ReadonlyMap<number, string> {
  const breaks = new Map<number, string>();
  let quote = '';
  let line: LineKind = startAt(from, 'value') ?? 'command';
  for (let i = from; i < to; i++) {
    const starts = i > from && quote === '' ? startAt(i, line) : null;
    if (i > from && wordAt(flat, i - 1) === goesOn) breaks.set(i, '\n  ');
    else if (starts !== null) {
      breaks.set(i, starts === 'comment' && line !== 'comment' ? '\n\n' : '\n');
      line = starts;
    }
    if (line !== 'comment') quote = quoteAfter(quote, wordAt(flat, i));
  }
  return breaks;
}

function commandAt(flat: Flat, i: number, line: LineKind): LineKind | null {
  const [word, before, next] = [wordAt(flat, i), wordAt(flat, i - 1), wordAt(flat, i + 1)];
  if (/^#+$/.test(word)) return line === 'comment' || /^\p{Lu}/u.test(next) ? 'comment' : null;
  if (AFTER.test(before)) return null;
  if (/^[A-Za-z_]\w*=/.test(word)) {
    const plain = /^[A-Z_][A-Z\d_]*=|=\$\(/.test(word) || line === 'value';
    return plain && !/^(?:export|env|set|-.*)$/.test(before) ? 'value' : null;
  }
  if (!COMMAND.test(word) || !/^[a-z\-/$"<.~\d]/i.test(next) || before.startsWith('-')) return null;
  if (word === 'for' && wordAt(flat, i + 2) !== 'in') return null;
  return line === 'comment' && isSpokenOf(before, next) ? null : 'command';
}

/** `# Sign in with az login`: a command that prose speaks of. */
function isSpokenOf(before: string, next: string): boolean {
  return (
    /^(?:in|with|using|the|by|from|to|for|your|an?|via|of|and|or|#+)$/i.test(before) || /^(?:and|or|is|to)$/.test(next)
  );
}

function quoteAfter(quote: string, word: string): string {
  let open = quote;
  for (let i = 0; i < word.length; i++) {
    const char = word[i] ?? '';
    if (char === '\\') i++;
    else if (open === '' && (char === '"' || (char === "'" && !/\w/.test(word[i - 1] ?? '')))) open = char;
    else if (char === open) open = '';
  }
  return open;
}

/** Commands and assignments of PowerShell; what ends in a backtick goes on. */
export function powershellLines(code: Code): ReadonlyMap<number, string> {
  return linesBy(code, '`', (i) => cmdletAt(code.flat, i));
}

const CMDLET =
  /^(?:Add|Connect|Get|New|Set|Remove|Update|Register|Install|Import|Invoke|Start|Stop|Enable|Disable|Select|Write|Test|Export|Grant|Where|Unregister|Disconnect|Save|Publish|Restart)-[A-Z]\w+$|^(?:az|docker)$/;

function cmdletAt(flat: Flat, i: number): LineKind | null {
  const [word, before, next] = [wordAt(flat, i), wordAt(flat, i - 1), wordAt(flat, i + 1)];
  if (/[|(=,{]$|^-/.test(before)) return null;
  if (/^#+$/.test(word)) return /^\p{Lu}/u.test(next) ? 'comment' : null;
  if (/^\$[\w:]+$/.test(word)) return /^[-+]?=$/.test(next) ? 'value' : null;
  return CMDLET.test(word) ? 'command' : null;
}
