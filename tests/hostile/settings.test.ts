import { join } from 'node:path';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { inTree, type Tree } from './tree.ts';

/** Exit code and messages of `mooring check` on a tree, the tree's own path left out. */
async function run(tree: Tree, ...args: readonly string[]): Promise<readonly [code: number, text: string]> {
  return inTree({ 'docs/en-us/a.md': '# A\n', ...tree }, async (base) => {
    let text = '';
    const write = (more: string): void => void (text += more);
    const code = await main(['check', base, '--quiet', ...args], {
      out: write,
      err: write,
      color: false,
      interactive: false,
    });
    return [code, text.replaceAll(base, 'BASE')];
  });
}

const wrong = (line: string): string => `mooring: mooring.config.mjs has a wrong setting:\n  ${line}\n`;

test.each([
  ['export default { sites: {} }', 'sites: is not a setting'],
  ['export default { site: { titel: "x" } }', 'site.titel: is not a setting'],
  ['export default { docsets: { d: { root: 7 } } }', 'docsets.d.root: must be a string or a list of strings, saw 7'],
  ['export default { docsets: { d: {} } }', 'docsets.d.root: must be a string or a list of strings, saw nothing'],
  ['export default { locales: ["sv-se"] }', 'source: must be one of `locales` (sv-se), saw "en-us"'],
  ['export default { locales: "en-us" }', 'locales: invalid input: expected array, received string, saw "en-us"'],
  [
    'export default { rules: { x: "fatal" } }',
    'rules.x: invalid option: expected one of "off"|"info"|"warning"|"error", saw "fatal"',
  ],
  ['export default 7', '(settings): invalid input: expected object, received number, saw 7'],
  ['export const settings = {}', '(settings): invalid input: expected object, received undefined, saw nothing'],
  ['', '(settings): invalid input: expected object, received undefined, saw nothing'],
])('wrong settings are told by key and value: %s', async (config, line) => {
  expect(await run({ 'mooring.config.mjs': config })).toEqual([2, wrong(line)]);
});

test.each([
  'export default {',
  'throw new Error("no")',
  'import "./gone.mjs"',
  'export default await Promise.reject(new Error("no"))',
])('a settings file that does not load ends the run with its reason: %s', async (config) => {
  const [code, text] = await run({ 'mooring.config.mjs': config });
  expect(code).toBe(2);
  expect(text).toMatch(/^mooring: mooring\.config\.mjs can't be loaded: ./);
});

test('folders and files that are not there end the run with their names', async () => {
  expect(await run({}, '--config', '/no/such/file.ts')).toEqual([
    2,
    'mooring: no such settings file: /no/such/file.ts\n',
  ]);
  const io = { out: () => {}, err: () => {}, color: false, interactive: false };
  expect(await main(['check', join('/no', 'such', 'folder')], io)).toBe(2);
  expect(await main(['check', '/dev/null'], io)).toBe(2);
});
