import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { writeTree } from '../../hostile/tree.ts';

let base = '';
const out = (path: string): string => join(base, 'out', path);

beforeAll(() => {
  base = writeTree({
    'docs/en-us/a.md': '# A\n\n[x](none.md)\n',
    'docs/en-us/b.md': `# B\n\n${'[x](none.md) [y](nine.md)\n'.repeat(3_000)}`,
  });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const io = {
    out: (text: string) => void (printed.out += text),
    err: (text: string) => void (printed.err += text),
    ...{ color: false, interactive: false },
  };
  const code = await main(['check', base, '--quiet', ...args], io);
  return { code, ...printed };
}

test('writes several formats at once, beside what is printed', async () => {
  const outputs = ['--output', `json=${out('deep/a.json')}`, '-o', `sarif=${out('a.sarif')}`, '-o', `text=${out('t')}`];
  const { code, out: printed } = await run('--format', 'github', ...outputs);
  expect(code).toBe(1);
  expect(printed).toMatch(/^::error file=docs\/en-us\/a\.md,line=3,/);
  expect(readFileSync(out('deep/a.json'), 'utf8')).toBe((await run('--format', 'json')).out);
  expect(readFileSync(out('a.sarif'), 'utf8')).toBe((await run('--format', 'sarif')).out);
  expect(readFileSync(out('t'), 'utf8')).toBe((await run()).out);
  // Nothing half-written is left behind.
  expect(readdirSync(out('')).toSorted()).toEqual(['a.sarif', 'deep', 't']);
});

test.each([
  [['--format', 'xml'], '--format takes text, json, sarif or github, saw `xml`'],
  [['--format', 'constructor'], '--format takes text, json, sarif or github, saw `constructor`'],
  [['--output', 'xml=a'], '--output takes text, json, sarif or github, saw `xml`'],
  [['--output', 'json'], '--output takes FORMAT=FILE, saw `json`'],
  [['--output', 'json='], '--output takes FORMAT=FILE, saw `json=`'],
])('%s is wrong use', async (args, message) => {
  expect(await run(...args)).toEqual({ code: 2, out: '', err: `mooring: ${message}\n` });
});

test('one file takes one format', async () => {
  const { code, err } = await run('-o', `json=${out('same')}`, '-o', `sarif=${out('deep/../same')}`);
  expect([code, err]).toEqual([2, `mooring: --output writes \`${out('same')}\` twice\n`]);
  expect(existsSync(out('same'))).toBe(false);
});

test('a folder in the place of a file is refused', async () => {
  mkdirSync(out('folder'), { recursive: true });
  const { code, err } = await run('-o', `json=${out('folder')}`);
  expect(code).toBe(2);
  expect(err).toMatch(/^mooring: EISDIR/);
});

test('paths are those of the repository that GitHub names', async () => {
  const before = process.env['GITHUB_WORKSPACE'];
  process.env['GITHUB_WORKSPACE'] = join(base, '..');
  try {
    const folder = base.slice(base.lastIndexOf('/') + 1);
    expect((await run('--format', 'github')).out).toContain(`::error file=${folder}/docs/en-us/a.md,`);
    expect((await run('--format', 'sarif')).out).toContain(`"uri":"${folder}/docs/en-us/a.md"`);
    expect((await run('--format', 'json')).out).toContain('"path":"docs/en-us/a.md"');
  } finally {
    if (before === undefined) delete process.env['GITHUB_WORKSPACE'];
    else process.env['GITHUB_WORKSPACE'] = before;
  }
});

test('who closes the pipe early has seen enough', async () => {
  const command = fileURLToPath(new URL('../../../src/cli/mooring.ts', import.meta.url));
  const child = spawn(process.execPath, [command, 'check', base, '--quiet', '--format', 'json']);
  const err: string[] = [];
  child.stderr.on('data', (data: Buffer) => void err.push(data.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => void child.on('close', resolve));
  expect([code, err.join('')]).toEqual([1, '']);
});
