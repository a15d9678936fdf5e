/**
 * Starts a Chromium for browser tests on any machine that has Node: an
 * installed browser if there is one, else the copy inside the
 * @sparticuz/chromium dev dependency (Linux x64). Nothing is downloaded.
 */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { bundledChromium, hasBundledChromium } from './bundled.ts';
import { fontEnvironment } from './fonts.ts';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// Several of these are Playwright defaults too; they are spelled out because
// the tests rely on them: no traffic of the browser's own, and screenshots
// that do not depend on the machine.
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--font-render-hinting=none',
];

interface Candidate {
  readonly name: string;
  /** Called only when it is this candidate's turn: the bundled one unpacks 210 MB. */
  readonly options: () => Promise<LaunchOptions>;
}

/** Starts a headless Chromium; the caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const fonts = await fontEnvironment();
  const failures: string[] = [];
  for (const { name, options } of await candidates()) {
    try {
      const found = await options();
      return await chromium.launch({
        ...found,
        env: { ...process.env, ...fonts, ...found.env },
        args: [...ARGS, ...more],
        headless: true,
        // Root, containers and current Ubuntu all refuse Chromium's sandbox,
        // and the tests open only pages that the tests themselves serve.
        chromiumSandbox: false,
      });
    } catch (error) {
      // An entry on PATH can be a stub (Ubuntu's chromium-browser without its
      // snap), so one that does not start must not hide one that would.
      failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    'No Chromium could be started. Install Chrome or Chromium, or set MOORING_CHROMIUM ' +
      `to the path of one.\n\n${failures.join('\n\n')}`,
  );
}

async function candidates(): Promise<Candidate[]> {
  const chosen = process.env['MOORING_CHROMIUM'];
  // Someone who names a browser wants that one or an error, not another.
  if (chosen) return [executable(`MOORING_CHROMIUM=${chosen}`, chosen)];

  const list = (await onPath()).map((path) => executable(path, path));
  // On macOS and Windows Chrome is not on PATH, but Playwright knows its place.
  // Not asked on Linux: it is on PATH there, and a miss leaves temporary folders.
  if (process.platform !== 'linux') {
    list.push({ name: 'installed Chrome', options: () => Promise.resolve({ channel: 'chrome' }) });
  }
  if (hasBundledChromium) list.push({ name: '@sparticuz/chromium', options: bundledChromium });
  return list;
}

function executable(name: string, executablePath: string): Candidate {
  return { name, options: () => Promise.resolve({ executablePath }) };
}

async function onPath(): Promise<string[]> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  const usable = await Promise.all(paths.map(isExecutable));
  return paths.filter((_, index) => usable[index]);
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
