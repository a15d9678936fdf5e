import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a command line prints, and its exit code. */
async function run(...argv: readonly string[]): Promise<readonly [code: number, out: string, err: string]> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    color: false,
    interactive: false,
  });
  return [code, out, err];
}

test('a rule with its example and how to silence it', async () => {
  const [code, out, err] = await run('explain', 'link-http', '--dir', 'tests/rooms/support');
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    [
      'link-http: info',
      '',
      'A link uses http where https is served.',
      'Readers are sent on at best; on the way anybody can read and change the page.',
      '',
      'Found:',
      '  | # Pump',
      '  |',
      '  | [Code](http://github.com/example/pump)',
      '',
      'As it should be:',
      '  | # Pump',
      '  |',
      '  | [Code](https://github.com/example/pump)',
      '',
      'To silence it:',
      '  for one line   <!-- mooring-disable-next-line link-http -->',
      "  everywhere     rules: { 'link-http': 'off' } in the settings, or in those of a docset",
      '',
    ].join('\n'),
  );
});

test('what nobody can see is named', async () => {
  const [, out] = await run('explain', 'encoding-invisible', '--dir', 'tests/rooms/support');
  expect(out).toContain('  | It hums\\u2060 loudly.\n');
});

test('all rules, one a line', async () => {
  const [code, out] = await run('explain');
  expect(code).toBe(0);
  expect(out).toMatch(/^alert-empty +warning +An alert has no text$/m);
  expect(out).toMatch(/\n\d+ rules; `mooring explain RULE` tells more\.\n$/);
});

test('a name that is no rule', async () => {
  expect(await run('explain', 'link-htp')).toEqual([2, '', 'mooring: no rule `link-htp`, did you mean `link-http`?\n']);
  expect(await run('explain', 'link-http', 'x')).toEqual([2, '', 'mooring: explain takes one RULE\n']);
});
