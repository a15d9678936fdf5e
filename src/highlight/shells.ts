import type { Grammar } from './grammar.ts';

/** Where a command may begin: at the start of a line, behind a prompt or an operator, or after a word that runs another command. */
const START =
  String.raw`(?<=^[ \t]*|^(?:PS )?(?:[A-Z]:\\[^\s>]{0,200})?[$>#][ \t]+|[|;&({` +
  '`' +
  String.raw`][ \t]*|\b(?:do|then|else|sudo|time|xargs)[ \t]+)`;

/** A word that goes on with one of these is a path, an address or a value. */
const END = String.raw`(?![\w./:=@\\-])`;

const TOOLS =
  'alias|apk|apt|apt-get|awk|azcopy|azd|azure|brew|cat|cd|chmod|chown|choco|cmake|code|cosign|cp|crictl|ctr|curl|cut|date|dig|docker|' +
  'docker-compose|dotnet|echo|eval|exec|exit|export|find|func|git|go|gradle|grep|gunzip|gzip|head|helm|ifconfig|ip|java|javac|jq|kill|' +
  'kubectl|kubelogin|ln|ls|make|mkdir|mount|msiexec|mv|mvn|mysql|nano|nc|net|netsh|netstat|node|notation|npm|npx|nslookup|nuget|openssl|' +
  'oras|ping|pip|pip3|pnpm|podman|printf|psql|pwd|pwsh|python|python3|reg|rm|rmdir|robocopy|route|rpm|scp|sed|set|sfctl|sftp|sleep|sort|source|' +
  'sqlcmd|ssh|ssh-add|ssh-keygen|sudo|systemctl|tail|tar|tcpdump|tcpping|tee|telnet|terraform|touch|traceroute|tracert|umount|uname|unset|' +
  'unzip|vi|vim|wget|winget|xargs|yarn|yum|zip|zypper|az';

/** `az` with its group and command, or a tool by its name. */
const COMMAND = String.raw`\b(?=[a-z])${START}(?:az(?:[ \t]+[a-z][\w-]*${END})+|(?:${TOOLS})${END})`;

const OPTION = /(?<=[\s([])-{1,2}[a-z?][\w-]*/i;

const KEYWORD = String.raw`\b(?=[a-z])(?:${START}(?:case|do|done|elif|else|esac|fi|for|function|if|select|then|until|while)|(?<=\b(?:for|case|select)[ \t]\S{1,80}[ \t])in)(?=[\s;)]|$)`;

/** Changes to Bash, for Bash as it stands in articles: with Azure's commands, and often with what a command has printed. */
export const shell: Grammar = {
  comment: { pattern: /(?<=^|[ \t;])#.*/m, greedy: true },
  parameter: { pattern: OPTION, alias: 'option' },
  environment: /\$[A-Z_]+\b/,
  function: { pattern: new RegExp(COMMAND, 'm'), greedy: true },
  keyword: { pattern: new RegExp(KEYWORD, 'm'), greedy: true },
  builtin: /(?!)/,
  number: /(?!)/,
};

/** What is typed and what is printed in one block: only lines with a command are told apart. */
export const terminal: Grammar = {
  comment: { pattern: /^(?:::|rem\b).*/im, greedy: true },
  typed: {
    pattern: new RegExp(`${COMMAND}.*`, 'm'),
    greedy: true,
    inside: {
      string: /"[^"]*"|'[^']*'/,
      function: { pattern: new RegExp(`^${COMMAND.slice(COMMAND.indexOf('(?:az'))}`), greedy: true },
      option: OPTION,
      variable: /%\w+%|\$\w+|\$\{\w+\}/,
    },
  },
};

const VERBS =
  'add|approve|assert|backup|block|checkpoint|clear|close|compare|complete|compress|confirm|connect|convert|convertfrom|convertto|copy|' +
  'debug|deny|deploy|disable|disconnect|dismount|edit|enable|enter|exit|expand|export|find|foreach|format|get|grant|group|hide|import|' +
  'initialize|install|invoke|join|limit|lock|login|measure|merge|mount|move|new|open|optimize|out|ping|pop|protect|publish|push|read|' +
  'receive|redo|register|remove|rename|repair|request|reset|resize|resolve|restart|restore|resume|revoke|save|search|select|send|set|' +
  'show|skip|sort|split|start|step|stop|submit|suspend|swap|switch|sync|tee|test|trace|unblock|undo|uninstall|unlock|unprotect|' +
  'unpublish|unregister|update|use|wait|watch|where|write';

const WORDS =
  'begin|break|catch|class|continue|do|dynamicparam|else|elseif|end|enum|exit|filter|finally|for|foreach|function|if|in|param|process|' +
  'return|switch|throw|trap|try|until|using|while|workflow';

const OPERATORS =
  'b?(?:and|x?or)|as|[ci]?(?:not)?(?:contains|in|like|match)|[ci]?(?:eq|ge|gt|le|lt|ne|replace|split)|is(?:not)?|join|not|sh[lr]|f';

const variable = /\$(?:[a-z]+:)?\w+|\$\{[^{}\r\n]+\}|(?<=[\s(])@\w+/i;

/** PowerShell: what is called, options and variables; a verb or keyword inside of a name is none. */
export const cmdlets: Grammar = {
  comment: [
    { pattern: /<#[\s\S]*?(?:#>|$)/, greedy: true },
    { pattern: /(?<=^|[\s;{}(])#.*/m, greedy: true },
  ],
  string: [
    { pattern: /@"[ \t]*\n[\s\S]*?(?:\n"@|$)|"(?:`[\s\S]|[^`"])*"/, greedy: true, inside: { variable } },
    { pattern: /@'[ \t]*\n[\s\S]*?(?:\n'@|$)|'(?:[^'])*'/, greedy: true },
  ],
  type: /\[[a-z][\w.]*(?:\[\])?\]/i,
  boolean: /\$(?:true|false|null)\b/i,
  variable,
  function: { pattern: new RegExp(String.raw`${COMMAND}|\b(?:${VERBS})-[a-z]\w*`, 'im'), greedy: true },
  keyword: [
    new RegExp(String.raw`(?<=[\s)\]])-(?:${OPERATORS})(?![\w-])`, 'i'),
    new RegExp(String.raw`(?<![\w.$:/\\-])(?:${WORDS})(?![\w.:/\\=-])`, 'i'),
  ],
  option: OPTION,
  number: /(?<![\w.:/\\-])\d+(?:\.\d+)?(?:[kmgt]b)?(?![\w.:/\\-])/i,
};
