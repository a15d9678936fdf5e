// Folders with a part of the corpus: every n-th file, so that all sizes of pages are in it.
import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Links as many files of some folders into another place; the folders keep their names. */
export function linkSample(content: string, folders: readonly string[], count: number, to: string): void {
  const files = folders.flatMap((folder) =>
    readdirSync(join(content, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(content.length + 1))
      .toSorted(),
  );
  const step = Math.max(1, files.length / count);
  for (let i = 0; i < files.length / step; i++) {
    const file = files[Math.floor(i * step)] ?? '';
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkSync(join(content, file), join(to, file));
  }
}
