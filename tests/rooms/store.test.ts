import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/types.ts';
import { readDoc } from '../../src/dialects/index.ts';
import { toSource } from '../../src/read/index.ts';
import {
  clearStore,
  codeVersion,
  decodeDoc,
  encodeDoc,
  lock,
  LockedError,
  openFindings,
  openStore,
  pipelineVersion,
  type Store,
} from '../../src/store/index.ts';
import { fileRef } from './support/site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mooring-store-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const stamp = (size: number): Parameters<Store['fresh']>[1] => ({ size, mtimeMs: 1, ctimeMs: 2, ino: 3 });
const lockFile = (): string => join(dir, 'lock');
const findingsFile = (): string => join(dir, 'findings.json');
const data = (): string => readFileSync(join(dir, 'docs.bin'), 'utf8');

/** Saves rows given as path → text: the text is the row, its own digest, and as long as its stamp says. */
function save(store: Store, rows: Readonly<Record<string, string>>): Promise<void> {
  return store.save(
    Object.entries(rows).map(([path, text]) => [path, stamp(text.length), { digest: text, row: Buffer.from(text) }]),
  );
}

/** What a store opened anew knows of these rows: the text of those that are fresh. */
function known(rows: Readonly<Record<string, string>>, version = '1'): readonly string[] {
  const store = openStore(dir, version);
  return Object.entries(rows).flatMap(([path, text]) => {
    const row = store.fresh(path, stamp(text.length));
    return row === null ? [] : [Buffer.from(row.row).toString()];
  });
}

describe('rows', () => {
  const rows = { 'a.md': 'aaaa', 'b.md': 'bbbbbb' };

  test('are fresh while the stamp is the same, and the same while the bytes are', async () => {
    await save(openStore(dir, '1'), rows);
    expect(known(rows)).toEqual(['aaaa', 'bbbbbb']);
    const store = openStore(dir, '1');
    for (const change of [{ size: 5 }, { mtimeMs: 9 }, { ctimeMs: 9 }, { ino: 9 }]) {
      expect(store.fresh('a.md', { ...stamp(4), ...change })).toBeNull();
    }
    expect(store.same('a.md', 'aaaa')?.digest).toBe('aaaa');
    expect(store.same('a.md', 'other')).toBeNull();
    expect([store.knows('a.md'), store.knows('c.md'), store.fresh('c.md', stamp(0))]).toEqual([true, false, null]);
    expect([store.differs(2), store.differs(1), store.differs(3)]).toEqual([false, true, true]);
  });

  test('of another version are not read', async () => {
    await save(openStore(dir, '1'), rows);
    expect(known(rows, '2')).toEqual([]);
    await save(openStore(dir, '2'), { 'a.md': 'new' });
    expect(known({ 'a.md': 'new' }, '2')).toEqual(['new']);
    expect(known(rows, '1')).toEqual([]);
  });

  test.each([
    '',
    '{',
    'null',
    '7',
    '[]',
    '{}',
    '{"version":"1"}',
    '{"version":"1","rows":[]}',
    '{"version":"1","bytes":10,"rows":{}}',
  ])('are read anew when the index is %j', async (index) => {
    await save(openStore(dir, '1'), rows);
    writeFileSync(join(dir, 'docs.json'), index);
    expect(known(rows)).toEqual([]);
    await save(openStore(dir, '1'), rows);
    expect(known(rows)).toEqual(['aaaa', 'bbbbbb']);
  });

  test('are read anew when data are missing or cut off', async () => {
    await save(openStore(dir, '1'), rows);
    truncateSync(join(dir, 'docs.bin'), 9);
    expect(known(rows)).toEqual([]);
    rmSync(join(dir, 'docs.bin'));
    expect(known(rows)).toEqual([]);
  });

  test('are added at the end; unchanged ones stay where they are', async () => {
    await save(openStore(dir, '1'), rows);
    await save(openStore(dir, '1'), { ...rows, 'c.md': 'cc' });
    expect(data()).toBe('aaaabbbbbbcc');
    await save(openStore(dir, '1'), { 'b.md': 'bbbbbb', 'c.md': 'C' });
    expect(data()).toBe('aaaabbbbbbccC');
    expect(known({ 'a.md': 'aaaa', 'b.md': 'bbbbbb', 'c.md': 'C' })).toEqual(['bbbbbb', 'C']);
  });

  test('are written anew when more than half would be garbage', async () => {
    await save(openStore(dir, '1'), rows);
    await save(openStore(dir, '1'), { 'a.md': 'aaaa', 'c.md': 'c' });
    expect(data()).toBe('aaaac');
    expect(known({ 'a.md': 'aaaa', 'c.md': 'c' })).toEqual(['aaaa', 'c']);
  });

  test('of a killed run are overwritten', async () => {
    await save(openStore(dir, '1'), rows);
    appendFileSync(join(dir, 'docs.bin'), 'half a row of a run that was killed');
    expect(known(rows)).toEqual(['aaaa', 'bbbbbb']);
    await save(openStore(dir, '1'), { ...rows, 'c.md': 'cc' });
    expect(known({ ...rows, 'c.md': 'cc' })).toEqual(['aaaa', 'bbbbbb', 'cc']);
  });

  test('written anew by a run that was killed before the index are not taken for the old ones', async () => {
    await save(openStore(dir, '1'), rows);
    // The index can't be written: the run ends between its two files.
    mkdirSync(join(dir, `docs.json.${process.pid}.tmp`));
    await expect(save(openStore(dir, '1'), { 'a.md': 'aaaa', 'c.md': 'many letters' })).rejects.toThrow(/EISDIR/);
    expect(data()).toBe('aaaamany letters');
    expect(known(rows)).toEqual([]);
  });

  test('are forgotten on request, and no other file stays behind', async () => {
    await save(openStore(dir, '1'), rows);
    expect(readdirSync(dir).toSorted()).toEqual(['docs.bin', 'docs.json']);
    clearStore(dir);
    expect(readdirSync(dir)).toEqual([]);
    clearStore(dir);
  });
});

test.each([
  [
    'docs/en-us/page.md',
    '---\ntitle: T\nms.date: 13/13/2013\ntags: a, b\nms.lasthandoff: 01/01/2018\nms.x: y\n---\n# <a name="n"></a>H\n\n[l](x.md) <a id="z"></a>\n\n[!INCLUDE [i](includes/i.md)]\n',
  ],
  ['docs/en-us/includes/fragment.md', 'Text with ![i](i.png "t").\n'],
  ['docs/sv-se/wrong.md', '---\ntitle: T\nms.contentlocale: nl-NL\n---\n'],
  ['docs/en-us/plain.txt', 'Nothing but text.'],
  ['docs/en-us/help.md', '<properties pageTitle="P" displayOrder="1" />\nText\n'],
  ['docs/en-us/toc.yml', '- name: A\n  href: a.md\n  items:\n    - name: B\n    - name: C\n      href: c.md\n'],
  ['docs/en-us/TOC.md', '# [A](a.md)\n## B\n'],
  ['docs/en-us/toc.yml', '- [broken'],
  ['docs/en-us/redirects.json', '{"redirections":[{"source_path":"a.md","redirect_url":"/b#c"}]}'],
])('a document survives being stored: %s', (path, text) => {
  const doc = readDoc(toSource(fileRef(path), Buffer.from(text)));
  expect(decodeDoc(JSON.parse(JSON.stringify(encodeDoc(doc))), fileRef(path))).toEqual(doc);
});

test('the version is that of the code, and different code has another', () => {
  expect(pipelineVersion()).toMatch(/^[0-9a-f]{20}$/);
  expect(pipelineVersion()).toBe(pipelineVersion());
  expect(codeVersion(['core'])).not.toBe(codeVersion(['core', 'read']));
});

describe('the lock', () => {
  test('is taken and let go', async () => {
    const release = await lock(dir);
    expect(readFileSync(lockFile(), 'utf8')).toBe(String(process.pid));
    release();
    expect(existsSync(lockFile())).toBe(false);
  });

  test('of a process that is gone is taken over', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(lockFile(), String(pid));
    (await lock(dir, 1_000))();
    expect(existsSync(lockFile())).toBe(false);
  });

  test('that says nothing, since its process died while taking it, is taken over', async () => {
    writeFileSync(lockFile(), '');
    (await lock(dir, 3_000))();
    expect(existsSync(lockFile())).toBe(false);
  });

  test('of another process is waited for, and in the end given up', async () => {
    const script = join(dir, 'hold.mjs');
    const lockModule = new URL('../../src/store/lock.ts', import.meta.url).href;
    writeFileSync(
      script,
      `import { lock } from ${JSON.stringify(lockModule)};\nconst release = await lock(process.argv[2]);\nprocess.on('message', () => { release(); process.disconnect(); });\nprocess.send('held');\n`,
    );
    const other = fork(script, [dir]);
    await once(other, 'message');
    await expect(lock(dir, 200)).rejects.toThrow(LockedError);
    await expect(lock(dir, 0)).rejects.toThrow(`another mooring (process ${other.pid}) is at work in ${dir}`);
    const second = lock(dir, 5_000);
    const taken = await Promise.race([
      second.then(() => 'taken'),
      new Promise((resolve) => setTimeout(resolve, 300, 'waiting')),
    ]);
    expect(taken).toBe('waiting');
    other.send('let go');
    (await second)();
    expect(existsSync(lockFile())).toBe(false);
  });
});

const found = (path: string, message: string): Diagnostic => ({
  ...{
    rule: 'r',
    severity: 'error',
    path,
    locale: 'en-us',
    span: { start: 1, end: 2 },
    message,
    related: [],
    fix: null,
  },
});

describe('findings', () => {
  test('are kept per file while its bytes and all else stay the same', () => {
    const first = openFindings(dir, '1');
    expect(first.of('a.md', 'A')).toBeNull();
    first.save(
      [
        ['a.md', 'A'],
        ['b.md', 'B'],
      ],
      [found('a.md', 'one'), found('a.md', 'two')],
    );
    const second = openFindings(dir, '1');
    expect(second.of('a.md', 'A')).toEqual([found('a.md', 'one'), found('a.md', 'two')]);
    expect(second.of('b.md', 'B')).toEqual([]);
    expect(second.of('a.md', 'changed')).toBeNull();
    expect(second.of('c.md', 'C')).toBeNull();
    expect(openFindings(dir, '2').of('a.md', 'A')).toBeNull();
  });

  test('are written only when something has changed', () => {
    openFindings(dir, '1').save([['a.md', 'A']], []);
    const { ino } = statSync(findingsFile());
    openFindings(dir, '1').save([['a.md', 'A']], []);
    expect(statSync(findingsFile()).ino).toBe(ino);
    openFindings(dir, '1').save([['a.md', 'A2']], []);
    expect(openFindings(dir, '1').of('a.md', 'A2')).toEqual([]);
  });

  test.each(['', '{', 'null', '{"version":"0"}', '{"version":"1"}', '{"version":"1","digests":null,"diagnostics":[]}'])(
    'are judged anew when the file is %j',
    (text) => {
      writeFileSync(findingsFile(), text);
      expect(openFindings(dir, '1').of('a.md', 'A')).toBeNull();
    },
  );
});
