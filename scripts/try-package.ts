// Builds a site of one page with the packaged command: what runs from src/ need not run from dist/.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dir = mkdtempSync(join(tmpdir(), 'mooring-package-'));
try {
  mkdirSync(join(dir, 'en-us'));
  writeFileSync(join(dir, 'en-us', 'a.md'), '# A page\n\n> [!NOTE]\n> Text.\n');
  const command = fileURLToPath(new URL('../dist/cli/mooring.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'build', dir, '--quiet'], {
    encoding: 'utf8',
  });
  const made = existsSync(join(dir, 'build', 'en-us', 'index.html'));
  if (status !== 0 || !made) throw new Error(`the package builds nothing (exit ${status}):\n${stdout}${stderr}`);
  console.log('package: builds a site');
} finally {
  rmSync(dir, { recursive: true, force: true });
}
