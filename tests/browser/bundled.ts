/**
 * The browser, its shared libraries and the fonts inside @sparticuz/chromium.
 * The package unpacks to fixed names in the temporary folder and takes a
 * half-written file for a finished one, so here it unpacks into a staging
 * folder, which gets its final name only when complete.
 */
import { execFile } from 'node:child_process';
import { access, lstat, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

/** Archives of the package, each with a file that shows it has been unpacked. */
type Archives = Readonly<Record<string, string>>;

const BROWSER: Archives = {
  'chromium.br': 'chromium',
  // Without this software GPU the GPU process fails and is restarted a few times.
  'swiftshader.tar.br': 'libGLESv2.so',
  'al2023.tar.br': 'al2023/lib/libnss3.so',
};
const FONTS: Archives = { 'fonts.tar.br': 'fonts/fonts/Open_Sans/OpenSans-Regular.ttf' };

const run = promisify(execFile);
const entry = import.meta.resolve('@sparticuz/chromium');
const unpacked = new Map<string, Promise<string>>();

/** The npm package carries one binary, and it is of this kind. */
export const hasBundledChromium = process.platform === 'linux' && process.arch === 'x64';

/** How to start the bundled browser; unpacks it on first use. */
export async function bundledChromium(): Promise<LaunchOptions> {
  const folder = await unpack('chromium', BROWSER);
  const executablePath = join(folder, 'chromium');
  if (!(await lacksLibraries(executablePath))) return { executablePath };
  const paths = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return { executablePath, env: { LD_LIBRARY_PATH: paths.filter(Boolean).join(':') } };
}

/** A folder of our own that holds the bundled font, Open Sans, in `fonts`. */
export function bundledFonts(): Promise<string> {
  return unpack('fonts', FONTS);
}

/** Whether the system is without a library that `file` is linked to, such as NSS. */
async function lacksLibraries(file: string): Promise<boolean> {
  return run('ldd', [file]).then(
    ({ stdout }) => stdout.includes('not found'),
    // With no working ldd there is no telling, and the bundled ones do no harm.
    () => true,
  );
}

function unpack(name: string, archives: Archives): Promise<string> {
  const folder = unpacked.get(name) ?? unpackOnce(name, archives);
  unpacked.set(name, folder);
  return folder;
}

async function unpackOnce(name: string, archives: Archives): Promise<string> {
  const manifest = await readFile(new URL('../package.json', entry), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const target = join(tmpdir(), `mooring-${name}-${version}-${String(process.getuid?.())}`);
  if (await isUsable(target, archives)) return target;

  const staging = await mkdtemp(`${target}-`);
  try {
    await inflate(Object.keys(archives), staging);
    await publish(staging, target, archives);
    return target;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function publish(staging: string, target: string, archives: Archives): Promise<void> {
  try {
    await rename(staging, target);
  } catch {
    // Usually another worker was first. Else a temp cleaner has left half a
    // folder, or the name is someone else's and removing it fails, as it should.
    if (await isUsable(target, archives)) return;
    await rm(target, { recursive: true, force: true });
    await rename(staging, target);
  }
}

/** Whether `folder` is complete, and ours: in a shared /tmp anyone could have made it. */
async function isUsable(folder: string, archives: Archives): Promise<boolean> {
  try {
    const found = await lstat(folder);
    if (!found.isDirectory() || found.uid !== process.getuid?.()) return false;
    await Promise.all(Object.values(archives).map((file) => access(join(folder, file))));
    return true;
  } catch {
    return false;
  }
}

/**
 * The package's `inflate` always writes to the temporary folder of its process,
 * so it runs in one that has `folder` for that.
 */
async function inflate(files: readonly string[], folder: string): Promise<void> {
  const script =
    'const [entry, ...files] = process.argv.slice(1);' +
    'const { inflate } = await import(entry);' +
    'await Promise.all(files.map((file) => inflate(file)));';
  const paths = files.map((file) => fileURLToPath(new URL(`../bin/${file}`, entry)));
  await run(process.execPath, ['--input-type=module', '--eval', script, entry, ...paths], {
    env: { ...process.env, TMPDIR: folder },
  });
}
