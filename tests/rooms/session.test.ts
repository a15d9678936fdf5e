import { describe, expect, test } from 'vitest';
import { commandsOf } from '../../src/core/session.ts';

/** Name, language, the block, and the commands in it. */
const CASES: readonly (readonly [string, string, string, string | null])[] = [
  ['a dollar', 'bash', '$ az login', 'az login'],
  [
    'output between commands',
    'console',
    '$ docker pull x\nPulling x\nDone.\n$ docker run x',
    'docker pull x\ndocker run x',
  ],
  ['a line that goes on', 'bash', '$ docker run \\\n    --rm x\nPumping.', 'docker run \\\n    --rm x'],
  ['the second prompt of a line that goes on', 'bash', '$ docker run \\\n> --rm x\nPumping.', 'docker run \\\n--rm x'],
  [
    'a loop typed line by line',
    'bash',
    '$ for i in 1 2; do\n> echo $i\n> done\n1\n2',
    'for i in 1 2; do\necho $i\ndone',
  ],
  ['two backslashes end a line', 'bash', '$ echo a\\\\\nb', 'echo a\\\\'],
  ['an open quote', 'bash', '$ az x --body \'{\n  "a": 1\n}\'\n{}', 'az x --body \'{\n  "a": 1\n}\''],
  ['an apostrophe opens nothing', 'bash', "$ echo don't\nthat's it", "echo don't"],
  ['a quote that is never closed', 'bash', '$ echo "a\nb\n$ ls', 'echo "a\nls'],
  ['a document in a command', 'bash', '$ cat <<EOF > x\na\n\nb\nEOF\nDone.', 'cat <<EOF > x\na\n\nb\nEOF'],
  ['a comment between commands is printed', 'console', '# Sign in\n$ az login', 'az login'],
  ['an empty prompt', 'console', '$ ls\na\n$ ', 'ls'],
  ['indented', 'console', '   $ ls\n   a', 'ls'],
  ['a user and a machine', 'console', 'me@host:~/x$ ls -l\ntotal 0\nme@host:~/x$ pwd', 'ls -l\npwd'],
  ['the administrator of a machine', 'console', 'root@6f2d:/# id\nuid=0(root)', 'id'],
  ['in brackets', 'console', '[me@host ~]$ ls\na', 'ls'],
  ['an environment', 'console', '(venv) $ pip list\nx 1', 'pip list'],
  ['PowerShell', 'powershell', 'PS C:\\> Get-Date\n\nMonday\n\nPS C:\\my files> Get-Item x', 'Get-Date\nGet-Item x'],
  ['PowerShell without a place', 'azurepowershell', 'PS> Get-Date', 'Get-Date'],
  ['PowerShell on Linux', 'powershell', 'PS /home/me> Get-Date', 'Get-Date'],
  ['a backtick at the end', 'powershell', 'PS> Get-Item `\n>> -Path x\nx', 'Get-Item `\n-Path x'],
  ['Windows', 'console', 'C:\\>ipconfig /all\nWindows IP\nC:\\Users\\me> dir', 'ipconfig /all\ndir'],
  ['a caret at the end', 'console', 'C:\\>curl ^\n  -v x\n* Trying', 'curl ^\n  -v x'],
  ['an angle', 'console', '> az login\n> az acr list\n[]', 'az login\naz acr list'],
  ['an angle that a block does not begin with', 'bash', 'cat x \\\n> y', null],
  [
    'a hash before a command',
    'console',
    '# systemctl restart docker\n# docker ps\nCONTAINER ID',
    'systemctl restart docker\ndocker ps',
  ],
  ['a hash before words', 'console', '# Restart it\nsystemctl restart docker', null],
  ['a hash in Bash', 'bash', '# docker ps\ndocker ps', null],
  ['Python', 'python', '>>> for x in y:\n...     print(x)\n... \n1', 'for x in y:\n    print(x)\n'],
  ['a database', 'sql', 'mysql> SELECT 1\n    -> FROM t;\n1 row', 'SELECT 1\nFROM t;'],
  ['sqlcmd', 'console', '1> SELECT 1\n2> GO\n1', 'SELECT 1\nGO'],
  ['no language', '', '$ ls\na', 'ls'],
  ['a quotation', '', '> [!NOTE]\n> words', null],
  ['a quotation in output', 'text', '> words', null],
  ['no prompt', 'bash', 'az login\necho $HOME', null],
  ['only a prompt', 'bash', '$ ', null],
  ['a variable', 'bash', '$x = 1', null],
  ['a percentage', 'text', '  % Total    % Received', null],
  ['a quotation in a language that has no prompts', 'markdown', '> words', null],
  ['a change', 'diff', '> words', null],
  ['nothing', '', '', null],
];

test.each(CASES)('%s', (_, language, code, commands) => {
  expect(commandsOf(code, language)).toBe(commands);
});

describe('long blocks', () => {
  test('of many commands', () => {
    const code = Array.from({ length: 2000 }, (__, i) => `$ echo "${i}\n`).join('');
    expect(commandsOf(code, 'bash')?.split('\n').length).toBe(2000);
  });

  test('of much output', () => {
    expect(commandsOf(`$ ls "\n${'x\n'.repeat(5000)}`, 'bash')).toBe('ls "');
  });
});
