import { expect, test } from 'vitest';
import { rules, type ProjectRule } from '../../src/rules/index.ts';
import { bodyOf } from './support/body.ts';
import { config } from './rules/case.ts';
import { checkTree } from './support/tree.ts';

const EN = 'learn/en-us/a.md';
const COMMENT = '<!-- mooring-disable-next-line whole-tree -->';

/** A rule about the whole tree that finds every heading of the second level. */
const wholeTree: ProjectRule = {
  scope: 'project',
  summary: 'x',
  why: 'x',
  severity: 'error',
  *check({ docs }) {
    for (const { doc } of docs)
      for (const item of doc.kind === 'page' ? doc.outline : [])
        if (item.type === 'heading' && item.heading.depth === 2)
          yield { path: doc.file.path, locale: doc.file.locale, span: item.heading.span, message: item.heading.text };
  },
};

async function found(text: string, settings: object = {}): Promise<readonly string[]> {
  const using = { 'whole-tree': wholeTree, 'disable-unused': rules['disable-unused'] };
  const { diagnostics } = await checkTree({ [EN]: text }, { ...config, ...settings }, [], null, using);
  return diagnostics.map(({ rule, severity, message }) => `${severity} ${rule} ${message}`);
}

test('findings of rules about the whole tree are silenced, and have the severities of their docsets', async () => {
  const text = `# A\n\n${COMMENT}\n## B\n\n## C\n`;
  expect(await found(text)).toEqual(['error whole-tree C']);
  const docsets = (severity: string): object => ({
    docsets: { learn: { root: 'learn/{locale}', rules: { 'whole-tree': severity, 'disable-unused': 'off' } } },
  });
  expect(await found(text, docsets('warning'))).toEqual(['warning whole-tree C']);
  expect(await found(text, docsets('off'))).toEqual([]);
});

test('nothing of a comment is on the page', () => {
  const page = (comment: string): string =>
    `# A\n\n${comment}\nText\n\n- a\n\n  ${comment}\n  b\n\n| a | b ${comment} |\n| - | - |\n| c | d |\n`;
  const html = bodyOf('docs/en-us/a.md', { 'docs/en-us/a.md': page(COMMENT) });
  expect(html).not.toContain('disable');
  const without = bodyOf('docs/en-us/a.md', { 'docs/en-us/a.md': page('<!-- -->') });
  expect(html).toBe(without);
});
