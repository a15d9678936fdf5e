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
const AFTER = /^(?:\||&&|\|\||\\|=|then|do|else|sudo|exec|xargs|time|--|!)$|[=("'`|$]$/;

/** Commands of a shell, one a line; what ends in `\` goes on. */
export function shellLines({ flat, from, to }: Code): ReadonlyMap<number, string> {
  const breaks = new Map<number, string>();
  let quote = '';
  const commands = COMMAND.test(wordAt(flat, from)) || /^(?:#|[A-Z_a-z]\w*=|\$)/.test(wordAt(flat, from));
  for (let i = from; i < to; i++) {
    const word = wordAt(flat, i);
    const before = i === from ? '' : wordAt(flat, i - 1);
    if (i > from && before === '\\') breaks.set(i, '\n  ');
    else if (i > from && quote === '' && commands && !AFTER.test(before) && startsCommand(flat, i)) breaks.set(i, '\n');
    quote = quoteAfter(quote, word);
  }
  return breaks;
}

function startsCommand(flat: Flat, i: number): boolean {
  const [word, before, next] = [wordAt(flat, i), wordAt(flat, i - 1), wordAt(flat, i + 1)];
  if (/^#+$/.test(word)) return /^\p{Lu}/u.test(next);
  if (/^[A-Za-z_]\w*=/.test(word))
    return (
      /^[A-Z_][A-Z\d_]*=|=\$\(/.test(word) && !/^(?:export|env|-e|set|-\S+)$/.test(before) && !before.startsWith('-')
    );
  return (
    COMMAND.test(word) && /^[a-z\-/$"<.~\d]/i.test(next) && !/^(?:--?[\w-]+)$/.test(before) && !inComment(flat, i, next)
  );
}

/** `# Sign in with az login`: a command that prose speaks of. */
function inComment(flat: Flat, i: number, next: string): boolean {
  for (let at = i - 1; at > i - 12; at--) {
    const word = wordAt(flat, at);
    if (/^#+$/.test(word))
      return (
        /^(?:in|with|using|the|by|from|to|for|your|an?|via|of)$/i.test(wordAt(flat, i - 1)) ||
        /^(?:and|or|is|to)$/.test(next)
      );
    if (word === '') return false;
  }
  return false;
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
export function powershellLines({ flat, from, to }: Code): ReadonlyMap<number, string> {
  const breaks = new Map<number, string>();
  let quote = '';
  for (let i = from; i < to; i++) {
    const word = wordAt(flat, i);
    const before = i === from ? '' : wordAt(flat, i - 1);
    if (i > from && before === '`') breaks.set(i, '\n  ');
    else if (i > from && quote === '' && !/[|(=,{]$|^-/.test(before) && startsCmdlet(flat, i)) breaks.set(i, '\n');
    quote = quoteAfter(quote, word);
  }
  return breaks;
}

function startsCmdlet(flat: Flat, i: number): boolean {
  const [word, next] = [wordAt(flat, i), wordAt(flat, i + 1)];
  if (/^\$[\w:]+$/.test(word)) return /^[-+]?=$/.test(next);
  if (/^#+$/.test(word)) return /^\p{Lu}/u.test(next);
  return (
    /^(?:Add|Connect|Get|New|Set|Remove|Update|Register|Install|Import|Invoke|Start|Stop|Enable|Disable|Select|Write|Test|Export|Grant|Where|Unregister|Disconnect)-[A-Z]\w+$/.test(
      word,
    ) || /^(?:az|docker)$/.test(word)
  );
}
