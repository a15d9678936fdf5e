import { rulePage } from '../../scripts/rule-docs/page.ts';
import { applyEdits, orderEdits } from '../../src/core/edits.ts';
import { lineStarts, placeAt } from '../../src/core/text.ts';
import type { Diagnostic } from '../../src/core/types.ts';
import { rules, type Rule } from '../../src/rules/index.ts';
import { config, type Case } from '../rooms/rules/case.ts';
import { cases } from '../rooms/rules/index.ts';
import { configOf, filesOf } from '../rooms/support/sample.ts';
import { checkTree, type Checked } from '../rooms/support/tree.ts';
import { mutations, OF_FIXES } from './mutate.ts';

/** A broken rule that no test has noticed. */
export interface Survivor {
  readonly rule: string;
  readonly mutation: string;
}

/** Breaks a rule in every way, and says which ways its own cases do not notice. */
export async function survivorsOf(id: string, rule: Rule): Promise<readonly Survivor[]> {
  const survivors: Survivor[] = [];
  const fixes = await hasFixes(id, rule);
  for (const [mutation, mutate] of Object.entries(mutations)) {
    const broken = OF_FIXES.has(mutation) && !fixes ? null : mutate(rule);
    if (broken !== null && !(await isNoticed(id, rule, broken))) survivors.push({ rule: id, mutation });
  }
  return survivors;
}

async function isNoticed(id: string, rule: Rule, broken: Rule | 'gone'): Promise<boolean> {
  // Its page in the documentation is held to it too.
  if (broken !== 'gone' && rulePage(id, rule, null) !== rulePage(id, broken, null)) return true;
  if ((await exampleOf(id, rule, rule)) !== (await exampleOf(id, rule, broken))) return true;
  for (const one of cases[id] ?? []) {
    const using = withRule(id, broken);
    const { files, settings, gone, today } = one;
    if (differs(id, one, await checkTree(files, { ...config, ...settings }, gone, today, using))) return true;
  }
  return false;
}

function withRule(id: string, rule: Rule | 'gone'): Readonly<Record<string, Rule>> {
  return Object.fromEntries(
    Object.entries<Rule>(rules).flatMap(([name, one]) =>
      name !== id ? [[name, one]] : rule === 'gone' ? [] : [[id, rule]],
    ),
  );
}

/** Whether any of its findings can be put right. */
async function hasFixes(id: string, { example }: Rule): Promise<boolean> {
  const trees: readonly Readonly<Parameters<typeof checkTree>>[] = [
    ...(example === undefined ? [] : [[filesOf(example).bad, configOf(example)] as const]),
    ...(cases[id] ?? []).map(
      ({ files, settings, gone, today }) => [files, { ...config, ...settings }, gone, today] as const,
    ),
  ];
  for (const tree of trees) {
    const { diagnostics } = await checkTree(...tree);
    if (diagnostics.some(({ rule, fix }) => rule === id && fix !== null)) return true;
  }
  return false;
}

/** What its example comes to: the documentation says which fix there is, a test what it makes of the bad one. */
async function exampleOf(id: string, { example }: Rule, using: Rule | 'gone'): Promise<string> {
  if (example === undefined) return '';
  const { bad, good } = filesOf(example);
  const checked = await checkTree(bad, configOf(example), [], null, withRule(id, using));
  const own = checked.diagnostics.filter(({ rule }) => rule === id);
  const fixed = { ...bad, ...fixedBy(own, true, checked) };
  return JSON.stringify([own.length > 0, own.map(({ fix }) => fix?.certain), same(fixed, good)]);
}

function differs(id: string, { want, fixed, suggested }: Case, checked: Checked): boolean {
  if (JSON.stringify(linesOf(checked)) !== JSON.stringify(want)) return true;
  const own = checked.diagnostics.filter(({ rule }) => rule === id);
  return (
    (fixed !== undefined && !same(fixedBy(own, false, checked), fixed)) ||
    (suggested !== undefined && !same(fixedBy(own, true, checked), suggested))
  );
}

function linesOf({ diagnostics, textOf }: Checked): readonly string[] {
  return diagnostics.map(({ severity, rule, path, span, message }) => {
    const { line, column } = placeAt(lineStarts(textOf(path)), span.start);
    return `${severity} ${rule} ${path} ${line}:${column} ${message}`;
  });
}

function fixedBy(own: readonly Diagnostic[], guesses: boolean, { textOf }: Checked): Readonly<Record<string, string>> {
  const fixes = own.filter(({ fix }) => fix !== null && (guesses || fix.certain));
  const byPath = Map.groupBy(fixes, ({ path }) => path);
  return Object.fromEntries(
    Array.from(byPath, ([path, list]) => [
      path,
      applyEdits(textOf(path), orderEdits(list.flatMap(({ fix }) => fix?.edits ?? []))),
    ]),
  );
}

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const sorted = (record: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(record).toSorted());
  return sorted(a) === sorted(b);
}
