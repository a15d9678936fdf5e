import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { functionsOf, importsOf, nodesOf, pathsIn, sourceFiles } from './rooms/support/source.ts';

/** Rooms in the order in which data flows: a room may import itself and rooms before it. */
const ROOMS = [
  ...[
    'core',
    'locales',
    'settings',
    'read',
    'markdown',
    'repair',
    'unflatten',
    'normalize',
    'quick',
    'dialects',
    'store',
    'ingest',
    'graph',
    'drift',
  ],
  ...[
    'navigation',
    'rules',
    'report',
    'fix',
    'search',
    'pipeline.ts',
    'highlight',
    'render',
    'site',
    'build',
    'cli',
    'index.ts',
  ],
];

/**
 * The site's code runs in the browser or inside Astro: these, core and locales are all it may load.
 * Types cost it nothing.
 */
const DOORS_OF_SITE = ['render/view.ts', 'search/pagefind-client.ts', 'search/record.ts'];

/** What loads much, and what threads load that do without it: each has a door of its own. */
const DOORS_OF_THREADS = ['markdown/write.ts', 'read/source.ts'];

/** Files that other rooms may import beside a room's `index.ts`. */
const DOORS = new Set([...DOORS_OF_SITE, ...DOORS_OF_THREADS, 'site/config.ts', 'site/settings.ts']);

/** Packages that the framework's own files use wherever they stand. */
const FRAMEWORK = /^(astro|@astrojs\/starlight)$/;
const FRAMEWORK_FILES = /^(site\/|build\/shell-process\.ts$)/;

const LONG_FILES: Readonly<Record<string, string>> = {
  'core/types.ts': 'the shared vocabulary is read as one page',
  'rules/index.ts': 'one line per rule',
};

/** A locale is one file, and every string a line. */
const LOCALE_FILE = /^locales\/[a-z]{2}-[a-z]{2}\.ts$/;

const LONG_FUNCTIONS: Readonly<Record<string, string>> = {
  'markdown/html.ts renderNode': 'one line per kind of node',
};

/** Uses of the process's surroundings outside of the command line. */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  'build/shell.ts process.env': 'a child process gets the surroundings of its parent',
  'build/shell-process.ts process.argv': 'the file is the main module of a process of its own',
};

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const local = imports.flatMap(({ file, from, typeOnly }) =>
  from.startsWith('.') ? [{ file, to: join(dirname(file), from), typeOnly }] : [],
);
const foreign = local.filter(({ file, to }) => roomOf(file) !== roomOf(to));

test('every folder of src is a room', () => {
  expect([...new Set(pathsIn('').map(roomOf))].toSorted()).toEqual(ROOMS.toSorted());
});

test('a room imports itself and rooms before it', () => {
  const backwards = local.filter(({ file, to }) => ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(file)));
  expect(backwards).toEqual([]);
});

test('a room is entered by its index', () => {
  const rooms = new Set(
    pathsIn('')
      .filter((path) => /^[a-z]+\/index\.ts$/.test(path))
      .map(roomOf),
  );
  const around = foreign.filter(
    ({ to }) => (rooms.has(roomOf(to)) || roomOf(to) === 'site') && !/^[a-z]+\/index\.ts$/.test(to),
  );
  expect(around.filter(({ to }) => !DOORS.has(to))).toEqual([]);
});

const isForSite = (to: string): boolean => ['core', 'locales'].includes(roomOf(to)) || DOORS_OF_SITE.includes(to);

test('the site knows only what a browser may load', () => {
  const loaded = foreign.filter(({ file, typeOnly }) => roomOf(file) === 'site' && !typeOnly);
  expect(loaded.filter(({ to }) => !isForSite(to))).toEqual([]);
});

test('each package has one importing file', () => {
  const users = new Map<string, Set<string>>();
  for (const { file, from, typeOnly } of imports) {
    const name = /^(?!\.|node:|astro:|virtual:)(@[^/]+\/)?[^/]+/.exec(from)?.[0];
    if (name === undefined || (name === 'mdast' && typeOnly) || (FRAMEWORK.test(name) && FRAMEWORK_FILES.test(file)))
      continue;
    users.set(name, (users.get(name) ?? new Set()).add(file));
  }
  expect([...users].flatMap(([name, by]) => (by.size === 1 ? [] : [`${name}: ${[...by].join(', ')}`]))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: object;
  };
  expect([...users.keys()].toSorted()).toEqual(Object.keys(dependencies).filter((name) => !FRAMEWORK.test(name)));
});

test('no file has more than 150 lines', () => {
  const long = pathsIn('').filter(
    (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8').split('\n').length - 1 > 150,
  );
  expect(long.filter((path) => !LOCALE_FILE.test(path))).toEqual(Object.keys(LONG_FILES));
});

test('no function has more than 40 lines', () => {
  const long = files.flatMap(functionsOf).filter(({ lines }) => lines > 40);
  expect(long.map(({ name }) => name)).toEqual(Object.keys(LONG_FUNCTIONS));
});

const BANNED: Readonly<Record<string, (node: ts.Node) => boolean>> = {
  '`any`': ({ kind }) => kind === ts.SyntaxKind.AnyKeyword,
  'a default export': (node) =>
    (ts.isExportAssignment(node) && !node.isExportEquals) || (ts.canHaveModifiers(node) && hasDefault(node)),
  'a `let` of the module': (node) =>
    ts.isVariableStatement(node) &&
    ts.isSourceFile(node.parent) &&
    (node.declarationList.flags & ts.NodeFlags.Let) !== 0,
  'a `var`': (node) => ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) === 0,
};

function hasDefault(node: ts.HasModifiers): boolean {
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}

test.each(Object.entries(BANNED))('no file has %s', (_, isBanned) => {
  const found = files.filter(
    (file) => !/\.(astro|d\.ts)$/.test(file.path) && nodesOf(file.tree).some((node) => isBanned(node)),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('only the command line looks at the process and prints', () => {
  const uses = files.flatMap(({ path, text }) => {
    if (roomOf(path) === 'cli') return [];
    const found = text.matchAll(/\bprocess\.(?:exit|exitCode|env|argv|cwd|stdout|stderr|stdin)\b|\bconsole\.\w+/g);
    return Array.from(found, ([use]) => `${path} ${use}`);
  });
  expect([...new Set(uses)].toSorted()).toEqual(Object.keys(SURROUNDINGS).toSorted());
});
