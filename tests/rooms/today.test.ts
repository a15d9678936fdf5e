import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { inTree } from './support/tree.ts';

const TREE = {
  'mooring.config.mjs': "export default { docsets: { docs: { root: 'docs/{locale}' } } };\n",
  'docs/en-us/a.md': '---\ntitle: T\nms.date: 01/22/2019\n---\n# T\n',
};

async function checked(...options: string[]): Promise<string> {
  return inTree(TREE, async (base) => {
    let out = '';
    const write = (text: string): void => void (out += text);
    const code = await main(['check', base, '-q', ...options], {
      out: write,
      err: write,
      color: false,
      interactive: false,
    });
    return code === 2 ? out : String(out.includes('dated `2019-01-22`'));
  });
}

beforeEach(() => vi.stubEnv('SOURCE_DATE_EPOCH', undefined));
afterEach(() => vi.unstubAllEnvs());

test('the date is what the command line says, else what the surroundings say, else nothing', async () => {
  expect(await checked()).toBe('false');
  expect(await checked('--today', '2019-01-21')).toBe('true');
  expect(await checked('--today', '2019-01-22')).toBe('false');
  vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.UTC(2019, 0, 21, 23, 59) / 1000));
  expect(await checked()).toBe('true');
  expect(await checked('--today', '2020-01-01')).toBe('false');
  vi.stubEnv('SOURCE_DATE_EPOCH', 'soon');
  expect(await checked()).toBe('false');
});

test.each(['2019-1-1', 'today', '2019-02-30', ''])('%j is no date', async (today) => {
  expect(await checked('--today', today)).toContain('--today takes a date');
});
