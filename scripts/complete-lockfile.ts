// npm leaves optional packages that it could not fetch (those of other platforms, on some registries)
// out of the lockfile, and `npm ci` then refuses it. This adds what is missing: name, version and the
// platform that the name tells. Run it after adding or updating a dependency.
import { readFileSync, writeFileSync } from 'node:fs';

interface LockEntry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  packages: Record<string, LockEntry>;
}

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS: readonly (readonly [RegExp, string])[] = [
  [/\barm64\b/, 'arm64'],
  [/\barm(-|$)/, 'arm'],
  [/\bx64\b/, 'x64'],
  [/\bia32\b/, 'ia32'],
  [/\bppc64(le)?\b/, 'ppc64'],
  [/\briscv64\b/, 'riscv64'],
  [/\bs390x\b/, 's390x'],
  [/\bloong64\b/, 'loong64'],
  [/\bmips64el\b/, 'mips64el'],
  [/\bwasm32\b/, 'wasm32'],
];

/** What a platform package's name says about where it runs; null for any other package. */
function platformOf(name: string): Readonly<Record<string, readonly string[]>> | null {
  const system = SYSTEMS.find((one) => new RegExp(`\\b${one}`).test(name));
  const processor = PROCESSORS.find(([pattern]) => pattern.test(name))?.[1];
  if (processor === undefined) return null;
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) && system === 'linux' ? ['glibc'] : null;
  return { cpu: [processor], ...(libc === null ? {} : { libc }), ...(system === undefined ? {} : { os: [system] }) };
}

/** Entries that the lockfile's packages ask for and do not find on their way up. */
function missing({ packages }: Lockfile): ReadonlyMap<string, LockEntry> {
  const found = new Map<string, LockEntry>();
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const version = range.replace(/^[~^]/, '');
      const platform = platformOf(name);
      const top = `node_modules/${name}`;
      const taken = packages[top] ?? found.get(top);
      if (platform === null || packages[`${path}/${top}`] !== undefined || taken?.version === version) continue;
      found.set(taken === undefined ? top : `${path}/${top}`, { version, ...platform, optional: true } as LockEntry);
    }
  }
  return found;
}

const path = new URL('../package-lock.json', import.meta.url);
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
const added = missing(lockfile);
const sorted = Object.entries({ ...lockfile.packages, ...Object.fromEntries(added) }).toSorted(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
lockfile.packages = Object.fromEntries(sorted);
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${added.size} platform packages added`);
