import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { build, CONFIG, findingsOf, graphOf, inTree, readSite, type Tree } from './tree.ts';

const CHILD = fileURLToPath(new URL('build-child.ts', import.meta.url));
const pages = (count: number, word: string): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`docs/en-us/p${i}.md`, `# ${word} ${i}\n\ntext\n`]));

/** A build of the tree in a process of its own, which can be killed. */
function start(base: string, out = join(base, 'out')): { child: ChildProcess; ended: Promise<string> } {
  const child = spawn(process.execPath, [CHILD, base, out], { stdio: ['ignore', 'ignore', 'pipe'] });
  let text = '';
  child.stderr.on('data', (more: Buffer) => (text += more.toString()));
  const ended = once(child, 'close').then(([code, signal]) => `${String(code ?? signal)} ${text}`.trim());
  return { child, ended };
}

test('a build that is killed leaves the old site, and the next one completes it', async () => {
  await inTree(pages(300, 'Old'), async (base) => {
    const old = await build(base);
    for (const [path, text] of Object.entries(pages(300, 'New'))) writeFileSync(join(base, path), text as string);
    for (const delay of [150, 400, 600, 800, 1_000]) {
      const { child, ended } = start(base);
      await sleep(delay);
      child.kill('SIGKILL');
      expect(await ended).toMatch(/^(SIGKILL|0)$/);
      // Whatever stands there is whole: all of the old site, or (killed late) all of the new one.
      const words = Object.entries(readSite(join(base, 'out'))).flatMap(([path, text]) =>
        /p\d+\/index\.html$/.test(path) ? [/<title>(\w+)/.exec(text)?.[1]] : [],
      );
      expect(words).toHaveLength(600);
    }
    const site = await build(base);
    expect(Object.keys(site)).toEqual(Object.keys(old));
    expect(Object.values(site).join('')).not.toContain('<title>Old');
    expect(readdirSync(base).toSorted()).toEqual(['.mooring', 'docs', 'out']);
  });
}, 60_000);

test.each(['file', 'file/out'])('an output folder that can not be made says so by its path: %s', async (out) => {
  await inTree({ 'docs/en-us/a.md': '# A\n', file: 'x' }, async (base) => {
    await expect(build(base, CONFIG, join(base, out))).rejects.toThrow(/^(ENOTDIR|EEXIST): .*file/);
    expect(readFileSync(join(base, 'file'), 'utf8')).toBe('x');
  });
});

// Only reading takes the lock: two builds of one site throw away each other's stage if they meet at
// the wrong time. There is no test for it, since whether they meet can't be arranged from outside.

test('what an earlier run left behind is no obstacle', async () => {
  await inTree({ 'docs/en-us/a.md': '# A\n', 'out/.mooring.json': '{', '.out.next/x.html': 'x' }, async (base) => {
    for (const name of ['docs.json', 'docs.bin', 'findings.json', 'lock']) {
      await graphOf(base);
      writeFileSync(join(base, '.mooring/store', name), name === 'lock' ? '999999999' : '{"version":');
      expect(findingsOf(await graphOf(base))).toEqual([]);
    }
    expect(Object.keys(await build(base))).toContain('en-us/docs/a/index.html');
    expect(existsSync(join(base, '.out.next'))).toBe(false);
    expect(readFileSync(join(base, 'out/.mooring.json'), 'utf8')).toContain('en-us/docs/a/index.html');
  });
});
