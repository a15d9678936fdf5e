import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdits, orderEdits } from '../../src/core/edits.ts';
import type { Diagnostic } from '../../src/core/types.ts';
import { checkTree } from '../rooms/support/tree.ts';
import { defects, type Defect } from './defects.ts';
import { lookAlikes } from './lookalikes.ts';
import { config, site } from './site.ts';
import { heading, LOCALES, sentence, WORDS, type Locale } from './words.ts';

const PROBE = { 'en-us': 'Probe', 'nl-nl': 'Proef', 'fr-fr': 'Essai' };

/** A page with one sentence, and what stands below it. */
function page(locale: Locale, line: string, below = ''): string {
  return `${heading(locale, '#', 'probe', PROBE)}\n${line}\n${below === '' ? '' : `\n${below}\n`}`;
}

const pathOf = (kind: 'defect' | 'like', n: number, locale: Locale): string =>
  `${locale}/articles/probes/${kind}-${n}.md`;

function textOf(defect: Defect, n: number, locale: Locale, bad: boolean): string {
  const { good, bad: damaged, below = '', belowBad = below } = defect;
  return page(locale, sentence(n, locale, (bad ? damaged : good)(WORDS[locale])), bad ? belowBad : below);
}

const probes = Object.fromEntries(
  LOCALES.flatMap((locale) => [
    ...defects.map((defect, n) => [pathOf('defect', n, locale), textOf(defect, n, locale, locale === 'nl-nl')]),
    ...lookAlikes.map(([, text, below], n) => [
      pathOf('like', n, locale),
      page(locale, sentence(n, locale, text(WORDS[locale])), below),
    ]),
  ]),
);

let found: ReadonlyMap<string, readonly Diagnostic[]>;
let sourceOf: (path: string) => string;

beforeAll(async () => {
  const { diagnostics, textOf: textIn } = await checkTree({ ...site, ...probes }, config);
  found = Map.groupBy(diagnostics, ({ path }) => path);
  sourceOf = textIn;
});

const shown = (path: string): readonly string[] =>
  (found.get(path) ?? []).map(({ rule, message }) => `${rule}: ${message}`);

describe('defects', () => {
  test.each(defects.map((defect, n) => [defect.kind, defect.rule, n, defect] as const))(
    '%s is %s (%i)',
    (_, rule, n, defect) => {
      const path = pathOf('defect', n, 'nl-nl');
      const findings = found.get(path) ?? [];
      expect(shown(path).map((line) => line.split(':')[0])).toEqual([rule]);
      const text = sourceOf(path);
      const [finding] = findings;
      const start = finding?.span.start ?? 0;
      const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', start));
      if (defect.on !== undefined) expect(line).toContain(defect.on);
      if (defect.fixed === true) {
        expect(finding?.fix?.certain).toBe(true);
        expect(applyEdits(text, orderEdits(finding?.fix?.edits ?? []))).toBe(textOf(defect, n, 'nl-nl', false));
      }
    },
  );

  test.each(defects.map((defect, n) => [defect.kind, n] as const))(
    '%s is right in the other languages (%i)',
    (_, n) => {
      expect([...shown(pathOf('defect', n, 'en-us')), ...shown(pathOf('defect', n, 'fr-fr'))]).toEqual([]);
    },
  );
});

describe('look-alikes', () => {
  test.each(lookAlikes.map(([kind], n) => [kind, n] as const))('%s (%i)', (_, n) => {
    expect(LOCALES.flatMap((locale) => shown(pathOf('like', n, locale)))).toEqual([]);
  });
});

test('nothing else is found, and there is enough of everything', () => {
  expect([...found.keys()].filter((path) => !path.includes('/probes/')).flatMap(shown)).toEqual([]);
  expect(new Set(defects.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(52);
  expect(defects.length).toBeGreaterThanOrEqual(60);
  expect(new Set(lookAlikes.map(([kind]) => kind)).size).toBeGreaterThanOrEqual(50);
});
