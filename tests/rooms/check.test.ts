import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { check as command } from '../../src/cli/commands/check.ts';
import { main } from '../../src/cli/main.ts';
import { inTree, type Tree } from './support/tree.ts';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function check(...args: readonly string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(['check', '-q', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    color: false,
    interactive: false,
  });
  return { code, out, err };
}

/** Findings of a JSON report as `severity rule path line`. */
function found({ out }: Ran): readonly string[] {
  const { diagnostics } = JSON.parse(out) as {
    diagnostics: { severity: string; rule: string; path: string; start: { line: number } }[];
  };
  return diagnostics.map(({ severity, rule, path, start }) => `${severity} ${rule} ${path} ${start.line}`);
}

const json = ['--format', 'json'];
const EN = 'learn/en-us/a.md';
const B = 'learn/en-us/b.md';

/** A page with an error, a warning that can be fixed, one that can't, and an info. */
const PAGE = '# A\n\n[x](none.md) [y](B.md)\n\n[z]() [w](http://github.com/x)\n';
const settings = (rest: object): string =>
  `export default ${JSON.stringify({ docsets: { learn: { root: 'learn/{locale}' } }, ...rest })};\n`;
const tree = { 'mooring.config.mjs': settings({}), [EN]: PAGE, [B]: '# B\n' };

const ALL = [
  `error missing-page ${EN} 3`,
  `warning path-case ${EN} 3`,
  `warning link-empty ${EN} 5`,
  `info link-http ${EN} 5`,
];

describe('what is looked at', () => {
  test.each<[readonly string[], readonly string[], number]>([
    [[], ALL, 1],
    [['--severity', 'info'], ALL, 1],
    [['--severity', 'warning'], ALL.slice(0, 3), 1],
    [['--severity', 'error'], ALL.slice(0, 1), 1],
    [['--rule', 'link-http'], ALL.slice(3), 0],
    [['--rule', 'path-case', '--rule', 'link-empty'], ALL.slice(1, 3), 0],
    [['--rule', 'path-case,link-empty', '--max-warnings', '1'], ALL.slice(1, 3), 1],
    [['--rule', 'path-case,link-empty', '--max-warnings', '2'], ALL.slice(1, 3), 0],
    [['--rule', 'path-case,missing-page', '--severity', 'error'], ALL.slice(0, 1), 1],
  ])('%j', async (args, want, code) => {
    await inTree(tree, async (base) => {
      const ran = await check(base, ...json, ...args);
      expect(found(ran)).toEqual(want);
      expect(ran.code).toBe(code);
      // What is kept for the next run is everything.
      expect(found(await check(base, ...json))).toEqual(ALL);
    });
  });

  test.each([
    [['--rule', 'mising-page'], 'mooring: no rule `mising-page`, did you mean `missing-page`?\n'],
    [['--severity', 'high'], 'mooring: --severity takes error, warning or info, saw `high`\n'],
    [['--dry-run'], 'mooring: --dry-run goes with --fix or --fix-suggested\n'],
    [
      ['--update-baseline', '--severity', 'error'],
      'mooring: --update-baseline writes errors and warnings: it does not go with --severity\n',
    ],
    [['--update-baseline', '--fix', '--dry-run'], 'mooring: --update-baseline does not go with --dry-run\n'],
    [['--no-baseline', '--update-baseline'], 'mooring: --no-baseline goes with no other baseline option\n'],
    [['--max-warnings', 'few'], 'mooring: --max-warnings takes a number, saw `few`\n'],
  ])('wrong use: %j', async (args, err) => {
    await inTree(tree, async (base) => {
      expect(await check(base, ...args)).toEqual({ code: 2, out: '', err });
    });
  });

  test('a docset has severities of its own', async () => {
    const docsets = {
      learn: { root: 'learn/{locale}', rules: { 'missing-page': 'warning', 'link-empty': 'off' } },
      help: { root: 'help/{locale}' },
    };
    const files = {
      ...tree,
      'help/en-us/a.md': '# A\n\n[x](none.md)\n\n[z]()\n',
      'mooring.config.mjs': settings({ docsets, rules: { 'link-empty': 'error', 'path-case': 'off' } }),
    };
    await inTree(files, async (base) => {
      expect(found(await check(base, ...json))).toEqual([
        'error missing-page help/en-us/a.md 3',
        'error link-empty help/en-us/a.md 5',
        `warning missing-page ${EN} 3`,
        `info link-http ${EN} 5`,
      ]);
      expect((await check(base, '--rule', 'path-case')).err).toBe('The settings turn path-case off\n');
    });
  });
});

test('comments silence findings, and are of use, in the runs after the first as well', async () => {
  const comment = (rule: string): string => `<!-- mooring-disable-next-line ${rule} -->`;
  const files = { ...tree, [EN]: `# A\n\n${comment('missing-page')}\n[x](none.md)\n\n${comment('link-http')}\nText\n` };
  await inTree(files, async (base) => {
    const want = [`warning disable-unused ${EN} 6`];
    expect(found(await check(base, ...json))).toEqual(want);
    expect(found(await check(base, ...json))).toEqual(want);
    // Another file changes: what was found in this one is kept.
    writeFileSync(join(base, B), '# B\n\nText\n');
    expect(found(await check(base, ...json))).toEqual(want);
    writeFileSync(join(base, 'learn/en-us/none.md'), '# None\n');
    expect(found(await check(base, ...json))).toEqual([`warning disable-unused ${EN} 3`, ...want]);
  });
});

const NAME = 'mooring.baseline.json';
const baselineIn = (base: string): string => readFileSync(join(base, NAME), 'utf8');

describe('a baseline', () => {
  test('holds back what is known; what is paid off is listed, and dropped by the next update', async () => {
    await inTree(tree, async (base) => {
      const updated = await check(base, ...json, '--update-baseline');
      expect([updated.code, found(updated)]).toEqual([0, [ALL[3]]]);
      const first = baselineIn(base);
      expect(first.split('\n').map((line) => line.replace(/"fingerprint":"\w+"/, '…'))).toEqual([
        '{',
        '  "version": 1,',
        '  "findings": [',
        `    {"rule":"link-empty","path":"${EN}",…,"message":"${messageOf(first, 'link-empty')}"},`,
        `    {"rule":"missing-page","path":"${EN}",…,"message":"\`none.md\` leads to no page in any locale"},`,
        `    {"rule":"path-case","path":"${EN}",…,"message":"${messageOf(first, 'path-case')}"}`,
        '  ]',
        '}',
        '',
      ]);
      // Lines move, and there is another finding of the same kind.
      writeFileSync(join(base, EN), `${PAGE.replace('# A', '# A\n\nText').replace('[y](B.md)', '')}[x](gone.md)\n`);
      const later = await check(base, ...json);
      expect(found(later)).toEqual([`info link-http ${EN} 7`, `error missing-page ${EN} 8`]);
      expect(later.code).toBe(1);
      expect(later.err).toBe(
        `The baseline holds back 2 findings\n1 finding of the baseline is paid off; --update-baseline drops it:\n  ${EN}  ${messageOf(first, 'path-case')}  path-case\n`,
      );
      expect(found(await check(base, ...json, '--no-baseline'))).toHaveLength(4);
      await check(base, '--update-baseline');
      expect(baselineIn(base)).not.toContain('path-case');
      expect(baselineIn(base)).toContain('gone.md');
    });
  });

  test('survives that a file is renamed; a copy is new', async () => {
    await inTree(tree, async (base) => {
      await check(base, '--update-baseline');
      renameSync(join(base, EN), join(base, 'learn/en-us/c.md'));
      const renamed = await check(base, ...json);
      expect([renamed.code, found(renamed), renamed.err]).toEqual([
        0,
        ['info link-http learn/en-us/c.md 5'],
        'The baseline holds back 3 findings\n',
      ]);
      writeFileSync(join(base, 'learn/en-us/d.md'), PAGE);
      expect(found(await check(base, ...json)).filter((one) => !one.startsWith('info'))).toHaveLength(3);
    });
  });

  test('is updated for one rule alone', async () => {
    await inTree(tree, async (base) => {
      await check(base, '--update-baseline', '--rule', 'missing-page');
      expect(JSON.parse(baselineIn(base)).findings.map(({ rule }: { rule: string }) => rule)).toEqual(['missing-page']);
      await check(base, '--update-baseline', '--rule', 'path-case');
      expect(JSON.parse(baselineIn(base)).findings.map(({ rule }: { rule: string }) => rule)).toEqual([
        'missing-page',
        'path-case',
      ]);
    });
  });

  test.each([
    ['{', 'is no JSON object'],
    ['[]', 'is of version undefined, expected 1'],
    ['{"version":2,"findings":[]}', 'is of version 2, expected 1'],
    [
      '{"version":1,"findings":[{"rule":"x"}]}',
      'has no list `findings` of entries with `rule`, `path`, `fingerprint` and `message`',
    ],
  ])('that can not be read: %s', async (text, why) => {
    await inTree({ ...tree, [NAME]: text }, async (base) => {
      const { code, err } = await check(base);
      expect([code, err.includes(why)]).toEqual([2, true]);
    });
  });

  test('may stand elsewhere', async () => {
    await inTree(tree, async (base) => {
      const file = join(base, 'known.json');
      expect((await check(base, '--baseline', file)).code).toBe(2);
      expect((await check(base, '--baseline', file, '--update-baseline')).code).toBe(0);
      expect((await check(base, '--baseline', file)).code).toBe(0);
      expect((await check(base)).code).toBe(1);
    });
  });
});

/** The message of a rule in a baseline. */
function messageOf(text: string, rule: string): string {
  const { findings } = JSON.parse(text) as { findings: { rule: string; message: string }[] };
  return JSON.stringify(findings.find((entry) => entry.rule === rule)?.message ?? '').slice(1, -1);
}

const hasGit = spawnSync('git', ['--version']).status === 0;
const FIXED = PAGE.replace('B.md', 'b.md').replace('http:', 'https:');

describe('fixes', () => {
  test('of what is certain; a second run has nothing to do', async () => {
    await inTree(tree, async (base) => {
      chmodSync(join(base, EN), 0o640);
      const first = await check(base, ...json, '--fix');
      expect(found(first)).toEqual([`error missing-page ${EN} 3`, `warning link-empty ${EN} 5`]);
      expect(first.err).toBe('Fixed 2 findings in 1 file\n       1  path-case\n       1  link-http\n');
      expect(first.code).toBe(1);
      expect(readFileSync(join(base, EN), 'utf8')).toBe(FIXED);
      expect(statSync(join(base, EN)).mode & 0o777).toBe(0o640);
      expect(readdirSync(join(base, 'learn/en-us'))).toEqual(['a.md', 'b.md']);
      const second = await check(base, ...json, '--fix');
      expect([second.err, second.out]).toEqual(['Fixed 0 findings in 0 files\n', first.out]);
    });
  });

  test('of chosen rules and severities only', async () => {
    await inTree(tree, async (base) => {
      await check(base, '--fix', '--severity', 'warning');
      expect(readFileSync(join(base, EN), 'utf8')).toBe(PAGE.replace('B.md', 'b.md'));
      await check(base, '--fix', '--rule', 'link-http');
      expect(readFileSync(join(base, EN), 'utf8')).toBe(FIXED);
    });
  });

  test('those that are suggested only when asked for', async () => {
    const files: Tree = { ...tree, [EN]: '# A\n\n[x](#pars)\n\n## Parts\n' };
    await inTree(files, async (base) => {
      await check(base, '--fix');
      expect(readFileSync(join(base, EN), 'utf8')).toBe(files[EN]);
      const { err } = await check(base, '--fix-suggested');
      expect(err).toBe('Fixed 1 finding in 1 file\n       1  missing-anchor\n');
      expect(readFileSync(join(base, EN), 'utf8')).toBe('# A\n\n[x](#parts)\n\n## Parts\n');
    });
  });

  test('links that are the same only after a first pass', async () => {
    const text = '# A\n\n[x](http://docs.microsoft.com/x) [y](https://docs.microsoft.com/x)\n';
    await inTree({ ...tree, [EN]: text }, async (base) => {
      const { err } = await check(base, '--fix');
      expect(err).toBe('Fixed 3 findings in 1 file\n       2  link-old-host\n       1  link-http\n');
    });
  });

  test('what the baseline holds back is fixed as well', async () => {
    await inTree(tree, async (base) => {
      await check(base, '--update-baseline');
      const { err } = await check(base, '--fix');
      expect(err).toContain('1 finding of the baseline is paid off');
      expect(readFileSync(join(base, EN), 'utf8')).toBe(FIXED);
    });
  });

  test.runIf(hasGit)('as a diff that Git applies', async () => {
    await inTree({ ...tree, 'learn/en-us/c d.md': '\uFEFF# C\r\n\r\n[y](B.md)' }, async (base) => {
      const dry = await check(base, '--fix', '--dry-run');
      expect(dry.err).toContain('Would fix 4 findings in 2 files\n');
      expect(dry.code).toBe(1);
      expect(readFileSync(join(base, EN), 'utf8')).toBe(PAGE);
      const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: base, input: dry.out, encoding: 'utf8' });
      expect([status, stderr]).toEqual([0, '']);
      expect(readFileSync(join(base, EN), 'utf8')).toBe(FIXED);
      expect(readFileSync(join(base, 'learn/en-us/c d.md'), 'utf8')).toBe('# C\r\n\r\n[y](b.md)');
      expect((await check(base, '--fix')).err).toBe('Fixed 0 findings in 0 files\n');
    });
  });

  test('no link to another file is written, no file that may not be', async () => {
    const files: Tree = {
      ...tree,
      'learn/en-us/l.md': { link: 'a.md' },
      'learn/en-us/o.md': { link: '../../out.md' },
      'out.md': PAGE,
    };
    await inTree(files, async (base) => {
      const { err } = await check(base, '--fix');
      expect(err).toContain('Left alone: learn/en-us/l.md: it is a link to another file\n');
      expect(readFileSync(join(base, 'out.md'), 'utf8')).toBe(PAGE);
      expect(readFileSync(join(base, EN), 'utf8')).toBe(FIXED);
    });
  });

  test('a file without UTF-8 keeps its bytes', async () => {
    const bytes = Buffer.concat([Buffer.from('# A\n\n'), Buffer.from([0xe9, 0x0a, 0x0a]), Buffer.from('[y](B.md)\n')]);
    await inTree({ ...tree, [EN]: bytes }, async (base) => {
      await check(base, '--fix');
      const want = Buffer.from(bytes.toString('latin1').replace('B.md', 'b.md'), 'latin1');
      expect(readFileSync(join(base, EN)).equals(want)).toBe(true);
    });
  });

  test('killed in the middle of it every file is whole', { timeout: 60_000 }, async () => {
    const count = 1500;
    const names = Array.from({ length: count }, (_, i) => `learn/en-us/p${String(i).padStart(4, '0')}.md`);
    await inTree({ ...tree, ...Object.fromEntries(names.map((name) => [name, PAGE])) }, async (base) => {
      for (let round = 0, fixed = 0; round < 20 && fixed === 0; round++) {
        const child = spawn(process.execPath, ['src/cli/mooring.ts', 'check', '-q', base, '--fix'], {
          stdio: 'ignore',
        });
        const gone = once(child, 'exit');
        const last = join(base, 'learn/en-us/p0300.md');
        while (child.exitCode === null && readFileSync(last, 'utf8') === PAGE) await sleep(1);
        child.kill('SIGKILL');
        await gone;
        fixed = names.filter((name) => readFileSync(join(base, name), 'utf8') !== PAGE).length;
      }
      const texts = new Set(names.map((name) => readFileSync(join(base, name), 'utf8')));
      expect([...texts].filter((text) => text !== PAGE && text !== FIXED)).toEqual([]);
      // The next run goes on, and sees nothing of what was left lying about.
      await check(base, '--fix');
      expect(new Set(names.map((name) => readFileSync(join(base, name), 'utf8')))).toEqual(new Set([FIXED]));
    });
  });
});

test('the README knows the options', () => {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const section = /\n## Checking\n([^]*?)\n## /.exec(text)?.[1] ?? '';
  const named = new Set(Array.from(section.matchAll(/--([a-z][a-z-]+)/g), ([, name = '']) => name));
  const told = new Set(['all', 'config', 'help', 'quiet', 'today']);
  expect([...named].toSorted()).toEqual(
    Object.keys(command.options)
      .filter((name) => !told.has(name))
      .toSorted(),
  );
});
