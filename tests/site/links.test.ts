import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { expect, inject, test } from 'vitest';

/** Follows the links of all pages of a folder, fragments included; other sites are not asked. */
async function followAll(dir: string): Promise<readonly LinkResult[]> {
  const { links } = await new LinkChecker().check({
    path: '**/*.html',
    serverRoot: dir,
    checkFragments: true,
    concurrency: 20,
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(link)),
  });
  return links;
}

const brokenOf = (links: readonly LinkResult[]): readonly string[] =>
  links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`);

test('a lost page and a lost section are found', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mooring-links-'));
  try {
    writeFileSync(
      join(dir, 'index.html'),
      '<a href="there.html#here">1</a><a href="there.html#gone">2</a><a href="gone.html">3</a>',
    );
    writeFileSync(join(dir, 'there.html'), '<p id="here">Here</p>');
    const broken = brokenOf(await followAll(dir)).map((line) => line.replace(/^.*[/ ]/, ''));
    expect(broken.toSorted()).toEqual(['gone.html', 'there.html#gone']);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});

// `check` reports nothing in our own content, so nothing may be broken.
test('no link of a built page is broken', async () => {
  const links = await followAll(inject('content').dir);
  expect(links.length).toBeGreaterThan(1000);
  expect(brokenOf(links)).toEqual([]);
}, 120_000);
