import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits, orderEdits } from '../../src/core/edits.ts';
import type { Fact } from '../../src/core/types.ts';
import { readPage } from '../../src/dialects/index.ts';
import { toSource } from '../../src/read/index.ts';
import { rules } from '../../src/rules/index.ts';
import { bodyOf } from './support/body.ts';
import { fileRef } from './support/site.ts';

// What stages say would put a defect right does so: the fact is gone, no other has come, and the page
// looks as it did.

const FOLDERS = ['body', 'headers', 'azure'] as const;

/** Suggestions that change the page, or say something else of it: kind and why. */
const CHANGES: Readonly<Record<string, string>> = {
  'definition-unused': 'it is gone',
  'duplicate-anchor': 'ids get their numbers',
  'encoding-control': 'a blank at the end of a line is none',
  'frontmatter-key-typo': 'the value is used',
  'include-path-escape': 'the address is written otherwise',
  'link-bracket': 'the link is one',
  'link-scheme': 'the link is one',
  'metadata-date-order': 'the date may be younger than others',
  'reference-undefined': 'the link is one',
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url)).flatMap((name) =>
    name.endsWith('.md') ? [`${folder}/${name}`] : [],
  ),
);

function read(path: string, text: string): readonly Fact[] {
  return readPage(toSource(fileRef(path), Buffer.from(text))).doc.facts;
}

const pathOf = (file: string): string =>
  `docs/${/\/sv-/.test(file) ? 'sv-se' : 'en-us'}/${file.slice(file.indexOf('/') + 1)}`;

const cases = files.flatMap((file) => {
  const path = pathOf(file);
  const text = readFileSync(new URL(`./${file}`, import.meta.url)).toString('utf8');
  // Line ends stay what they are in the file.
  const returns = text.replace(/\r?\n/g, '\r\n');
  return text.includes('\uFFFD') ? [] : [...casesOf(file, path, text), ...casesOf(`${file} (CRLF)`, path, returns)];
});

function casesOf(file: string, path: string, text: string) {
  const facts = read(path, text);
  return facts.flatMap((fact) => {
    const others = facts.filter((one) => one !== fact);
    return fact.edits === undefined ? [] : [[file, fact.kind, fact.saw, { path, text, fact, others }] as const];
  });
}

test.each(cases)('%s: %s %s', (_, kind, __, { path, text, fact, others }) => {
  const fixed = applyEdits(text, orderEdits(fact.edits ?? []));
  expect(fixed).not.toBe(text);
  if (text.includes('\r\n')) expect(/(?<!\r)\n/.test(fixed)).toBe(/(?<!\r)\n/.test(text));
  const [before, after] = [countsOf(others), countsOf(read(path, fixed))];
  for (const [one, count] of Object.entries(after))
    if (!(one in SAYS_MORE)) expect([one, count <= (before[one] ?? 0)]).toEqual([one, true]);
  if (!(kind in CHANGES)) expect(bodyOf(path, { [path]: fixed })).toBe(bodyOf(path, { [path]: text }));
});

/** What is only known once something else has been put right. */
const SAYS_MORE: Readonly<Record<string, string>> = { 'metadata-id-missing': 'a key says that the page is an article' };

/** How many facts of each kind there are. */
function countsOf(facts: readonly Fact[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test('certain fixes of facts are those of rules that do not say otherwise', () => {
  const guessed = Object.entries(rules).flatMap(([id, rule]) =>
    rule.scope === 'fact' && rule.certain !== undefined ? [id] : [],
  );
  expect(guessed).toMatchInlineSnapshot(`
    [
      "comment-unclosed",
      "emphasis-blank",
      "encoding-control",
      "fence-merged",
      "fence-unclosed",
      "frontmatter-key-typo",
      "heading-space",
      "heading-underline",
      "list-marker",
      "metadata-date-order",
      "metadata-enum",
      "metadata-locale",
      "reference-undefined",
      "table-row",
    ]
  `);
});
