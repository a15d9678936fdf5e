import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAll, fixAll, type Checked } from '../../src/cli/check/fixing.ts';
import type { CheckRequest } from '../../src/cli/check/request.ts';
import type { Edit } from '../../src/core/types.ts';
import type { Config } from '../../src/settings/index.ts';
import { config, type Case } from './rules/case.ts';
import { cases } from './rules/index.ts';
import { settingsOf } from './support/site.ts';
import { inTree, type Tree } from './support/tree.ts';

// Every certain fix of every rule's cases, applied by the command's own engine, in files of all kinds.

const request: CheckRequest = {
  isWanted: () => true,
  rules: null,
  maxWarnings: undefined,
  fix: 'certain',
  dryRun: false,
  baseline: { file: undefined, use: false, update: false },
};

interface Fixed {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly certain: readonly string[];
  readonly left: readonly string[];
  /** Files that were changed, and those that a second run changes. */
  readonly files: number;
  readonly again: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** Findings without their places. */
function sayings({ report }: Checked): readonly string[] {
  return report.diagnostics.map(({ rule, path, message }) => `${rule} ${path} ${message}`);
}

function fixTree(tree: Tree, settings: Config, today: string | null): Promise<Fixed> {
  return inTree(tree, async (base) => {
    const complete = { ...settingsOf(settings), base };
    const again = (): Promise<Checked> => checkAll(complete, today, { update: () => {}, finish: () => ({}) });
    const first = await again();
    const { tally, ...done } = await fixAll(first, request, again);
    const second = await fixAll(done, request, again);
    const texts = Object.entries(tree).flatMap(([path, content]) =>
      typeof content === 'string' ? [[path, readFileSync(join(base, path), 'utf8')] as const] : [],
    );
    return {
      before: sayings(first),
      after: sayings(done),
      certain: done.report.diagnostics.flatMap(({ rule, path, fix }) =>
        fix?.certain === true ? [`${rule} ${path}`] : [],
      ),
      left: [...tally.left.keys()],
      files: tally.files.size,
      again: second.tally.files.size,
      texts: Object.fromEntries(texts),
    };
  });
}

type Spelling = (text: string) => string;
const plain: Spelling = (text) => text;
const returns: Spelling = (text) => text.replaceAll('\n', '\r\n');
const mark: Spelling = (text) => `\uFEFF${text}`;

function spelt({ files }: Case, spelling: Spelling): Tree {
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => [
      path,
      typeof content === 'string' && /\.(md|ya?ml|txt)$/.test(path) ? spelling(content) : content,
    ]),
  );
}

/** Cases about what would be spelt otherwise, or whose files vanish. */
function isPlain({ files, gone }: Case): boolean {
  const texts = Object.values(files).filter((content) => typeof content === 'string');
  return gone === undefined && texts.every((text) => !/[\r\uFEFF]/.test(text));
}

const QUIET = { 'encoding-bom': 'off', 'encoding-line-ends': 'off' } as const;

/** Of an address one flaw is said at a time: its fix brings the next to light. */
const HIDDEN: ReadonlySet<string> = new Set(['link-own-url']);

const fixables = Object.entries(cases).flatMap(([rule, list]) =>
  list.flatMap((one) => (isPlain(one) ? [[rule, one.about, one] as const] : [])),
);

test.each(fixables)('%s: %s', async (_, __, one) => {
  const settings = { ...config, ...one.settings, rules: { ...one.settings?.rules, ...QUIET } };
  const today = one.today ?? null;
  const fixed = await fixTree(spelt(one, plain), settings, today);
  expect({ certain: fixed.certain, left: fixed.left, again: fixed.again }).toEqual({ certain: [], left: [], again: 0 });
  const known = new Map<string, number>();
  for (const saying of fixed.before) known.set(saying, (known.get(saying) ?? 0) + 1);
  const fresh = fixed.after.filter((saying) => {
    known.set(saying, (known.get(saying) ?? 0) - 1);
    return (known.get(saying) ?? 0) < 0 && !HIDDEN.has(saying.split(' ', 1)[0] ?? '');
  });
  expect(fresh).toEqual([]);
  if (fixed.files === 0) return;
  for (const spelling of [returns, mark]) {
    const { texts } = await fixTree(spelt(one, spelling), settings, today);
    for (const [path, text] of Object.entries(fixed.texts))
      expect([path, texts[path]]).toEqual([path, /\.(md|ya?ml|txt)$/.test(path) ? spelling(text) : text]);
  }
});

const TEXT = '# A\n\nText\n';

/** Fixes a page with findings made up by hand; `meddle` comes between reading and fixing. */
async function fixMadeUp(
  edits: (text: string) => readonly Edit[],
  meddle: (file: string) => void = () => {},
): Promise<readonly [text: string, left: readonly (readonly [string, string])[]]> {
  return inTree({ 'learn/en-us/a.md': TEXT }, async (base) => {
    const settings = { ...settingsOf(config), base };
    const file = join(base, 'learn/en-us/a.md');
    const again = async (): Promise<Checked> => {
      const checked = await checkAll(settings, null, { update: () => {}, finish: () => ({}) });
      const text = readFileSync(file, 'utf8');
      const diagnostic = {
        ...{ rule: 'made-up', severity: 'warning' as const, path: 'learn/en-us/a.md', locale: 'en-us' },
        ...{ span: { start: 5, end: 6 }, message: 'm', related: [], fix: { certain: true, edits: edits(text) } },
      };
      return { ...checked, report: { ...checked.report, diagnostics: [diagnostic] } };
    };
    const first = await again();
    meddle(file);
    const { tally } = await fixAll(first, request, again);
    return [readFileSync(file, 'utf8'), [...tally.left]];
  });
}

test('a fix that is of no use is not tried twice', async () => {
  expect(await fixMadeUp(() => [{ start: 5, end: 6, text: 'x' }])).toEqual([
    '# A\n\nxext\n',
    [['learn/en-us/a.md', 'made-up is found again after its fix']],
  ]);
  expect(await fixMadeUp((text) => [{ start: text.length, end: text.length, text: 'x\n' }])).toEqual([
    `${TEXT}x\n`,
    [['learn/en-us/a.md', 'made-up is found again after its fix']],
  ]);
});

test('a file that has changed since it was read is left alone', async () => {
  const edit = { start: 5, end: 6, text: 'x' };
  expect(
    await fixMadeUp(
      () => [edit],
      (file) => writeFileSync(file, 'New\n'),
    ),
  ).toEqual(['New\n', [['learn/en-us/a.md', 'it has changed since it was read']]]);
});

test('a fix that is no edit of the text is refused', async () => {
  expect(await fixMadeUp(() => [{ start: 5, end: 600, text: 'x' }])).toEqual([
    TEXT,
    [['learn/en-us/a.md', 'an edit is not of this text']],
  ]);
});
