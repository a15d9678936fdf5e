import { describe, expect, test } from 'vitest';
import { graphOf, verdict, type Files } from './support/site.ts';
import { EN, links, SV } from './verdicts/links.ts';
import { config, files } from './verdicts/site.ts';

const graph = graphOf(config, files);
describe.each(Object.entries(links))('%s', (_, rows) => {
  test.each(rows)('%s → %s', (from, url, wanted) => {
    expect(verdict(graph, from, url)).toBe(wanted);
  });
});

test('a redirect that leads to itself ends', () => {
  expect(verdict(graph, EN, 'ring.md')).toMatch(
    /^(redirect to \/azure\/queues\/ring = ){10,12}unknowable \(redirect loop\)/,
  );
});

test.each([
  [EN, 'media/a.png', 'asset learn/en-us/articles/queues/media/a.png'],
  [SV, 'media/a.png', 'asset learn/en-us/articles/queues/media/a.png'],
  [SV, 'media/b.png', 'asset learn/sv-se/articles/queues/media/b.png'],
  [EN, 'media/b.png', 'asset learn/sv-se/articles/queues/media/b.png'],
  [EN, 'MEDIA/A.PNG', 'asset learn/en-us/articles/queues/media/a.png'],
  [EN, 'media/none.png', 'missing-asset articles/queues/media/none.png'],
  ['support/en-us/printer.md', 'pictures/lamp.png', 'unknowable (no media mounted)'],
  [EN, 'https://example.net/a.png', 'external https://example.net/a.png'],
] as const)('image: %s → %s', (from, url, wanted) => {
  expect(verdict(graph, from, url, 'image')).toBe(wanted);
});

test.each([
  [EN, '../../includes/more.md', 'include learn/en-us/includes/more.md'],
  [SV, '../../includes/more.md', 'include learn/en-us/includes/more.md'],
  [EN, '~/includes/More.md', 'include learn/en-us/includes/more.md'],
  [EN, '../../includes/none.md', 'missing-include includes/none.md'],
  [EN, '../../../../outside.md', 'missing-include ../../../../outside.md'],
  [EN, 'twin.md', 'missing-include articles/queues/twin.md'],
] as const)('include: %s → %s', (from, url, wanted) => {
  expect(verdict(graph, from, url, 'include')).toBe(wanted);
});

test('a page reads its links in the locale of whoever reads it', () => {
  expect(verdict(graph, EN, '../queues/queue.md', 'link', 'sv-se')).toBe('page learn/sv-se/articles/queues/queue.md');
  expect(verdict(graph, EN, 'own.md', 'link', 'sv-se')).toBe('page learn/sv-se/articles/queues/own.md');
});

test('an edition is a page of the docset it belongs to, unless that has the page itself', () => {
  const both = graphOf(config, { ...files, 'learn/en-us/articles/bus/bus.md': '# Bus' });
  expect(verdict(both, EN, '../bus/bus.md')).toBe('page learn/en-us/articles/bus/bus.md');
  expect(verdict(both, SV, '../bus/bus.md')).toBe('page captures/sv-se/bus-capture.txt');
  expect(collisions({ 'learn/en-us/articles/bus/bus.md': '', 'captures/en-us/bus-capture.txt': '' })).toEqual([
    'id learn/articles/bus/bus: learn/en-us/articles/bus/bus.md before captures/en-us/bus-capture.txt',
  ]);
});

test('two files of one identity or one route collide; the first stays', () => {
  expect(collisions({ 'learn/en-us/articles/a.md': '', 'learn/en-us/articles/a.txt': '' })).toEqual([
    'id learn/articles/a: learn/en-us/articles/a.md before learn/en-us/articles/a.txt',
  ]);
  expect(collisions({ 'learn/en-us/articles/b c.md': '', 'learn/en-us/articles/b-c.md': '' })).toEqual([
    'route azure/b-c: learn/en-us/articles/b c.md before learn/en-us/articles/b-c.md',
  ]);
  expect(collisions({ 'learn/en-us/articles/d/index.md': '', 'learn/en-us/articles/d.md': '' })).toEqual([
    'route azure/d: learn/en-us/articles/d.md before learn/en-us/articles/d/index.md',
  ]);
  expect(collisions({ 'learn/en-us/articles/E.md': '', 'learn/sv-se/articles/e.md': '' })).toEqual([]);
});

function collisions(some: Files): readonly string[] {
  const found = graphOf(config, some).catalog.collisions;
  return found.map(({ kind, at, first, second }) => `${kind} ${at}: ${first.file.path} before ${second.file.path}`);
}
