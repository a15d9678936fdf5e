/** Languages whose blocks may be the record of a session; elsewhere these signs are code. */
const SESSIONS = /^(?:|text|console|bash|azurecli|azurepowershell|powershell|git|python|sql)$/;

/** What a shell puts before what is typed: `$ `, `me@host:~$ `, `PS C:\> `, `C:\>`, `>>> `, `mysql> `. */
const PROMPT =
  /^\s*(?:\(\S+\)\s)?(?:\$\s+|\[?[\w.-]+@[\w.-]+(?:[: ][^\s$#>]*)?\]?\s?[$#>]\s+|PS(?:\s[^>]*)?>\s?|[a-z]:\\[^<>|"*?]*>\s?|>>>\s|(?:mysql|sqlite|\d+)>\s+|\w+=[>#]\s+)/i;

/** `> ` is a prompt where a block of commands begins with it; elsewhere it quotes. */
const ANGLE = /^\s*>\s+(?=[a-z$.~/&])/i;

/** `# ` is a prompt before a command of administrators; before anything else it begins a comment. */
const ROOT =
  /^\s*#\s+(?=(?:apt|apt-get|az|cat|cd|chmod|chown|cp|curl|dnf|docker|echo|export|helm|ip|kubectl|ls|mkdir|mount|mv|ping|ps|rm|service|systemctl|tar|vi|vim|wget|yum|zypper)\s)/;

/** What stands before the further lines of a command. */
const MORE = /^\s*(?:>>?|\.\.\.|->)(?:\s|$)/;

/** Nobody typed more than this, in UTF-16 units. */
const LONGEST = 50_000;

/** How many lines a command may have. */
const MOST_LINES = 200;

/**
 * The commands of a recorded session, without prompts and without what was printed between them; null where
 * nothing was typed behind a prompt. A command goes on below a sign of the shell at the end of a line, in open
 * quotes, and to the end of a document that stands in it.
 */
export function commandsOf(code: string, language: string): string | null {
  if (!SESSIONS.test(language) || code.length > LONGEST) return null;
  const lines = code.split('\n');
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const signs = [
    PROMPT,
    ...(!/^(?:|text)$/.test(language) && ANGLE.test(first) ? [ANGLE] : []),
    ...(language === 'console' ? [ROOT] : []),
  ];
  const prompts = lines.map((line) => signs.map((sign) => sign.exec(line)?.[0]).find((found) => found !== undefined));
  const typed: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const prompt = prompts[i];
    if (prompt === undefined) continue;
    const command = commandAt((lines[i] ?? '').slice(prompt.length), belowOf(lines, prompts, i));
    if (command[0]?.trim() !== '') typed.push(...command);
    i += command.length - 1;
  }
  return typed.length === 0 ? null : typed.join('\n');
}

/** The lines down to the next prompt. */
function belowOf(lines: readonly string[], prompts: readonly (string | undefined)[], at: number): readonly string[] {
  let end = at + 1;
  while (end < lines.length && end <= at + MOST_LINES && prompts[end] === undefined) end++;
  return lines.slice(at + 1, end);
}

/** A command's lines: the typed one and those below it that belong to it. */
function commandAt(first: string, below: readonly string[]): readonly string[] {
  const command = [first.trimEnd()];
  const end = /<<-?\s*(["']?)(\w+)\1/.exec(first)?.[2];
  let open = openAfter(first, '');
  for (const [i, line] of below.entries()) {
    const more = line.replace(MORE, '');
    const last = command.at(-1) ?? '';
    const inside = end !== undefined && below.some((other, at) => at >= i && other.replace(MORE, '').trim() === end);
    const quoted = open !== '' && below.slice(i).some((other) => other.includes(open));
    if (!inside && !quoted && more === line && !/(?:^|[^\\])\\$|[`^]$/.test(last)) break;
    command.push(more.trimEnd());
    open = openAfter(line, open);
  }
  return command;
}

/** The quote that is open behind a line; one in the middle of a word is an apostrophe. */
function openAfter(line: string, before: string): string {
  let open = before;
  for (let i = 0; i < line.length; i++) {
    const sign = line.charAt(i);
    if (sign === '\\' && open !== "'") i++;
    else if (sign === open) open = '';
    else if (open === '' && /["']/.test(sign) && !/[\w.]/.test(line.charAt(i - 1))) open = sign;
  }
  return open;
}
