import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { digest } from '../core/hash.ts';
import { extensionOf } from '../core/url.ts';
import { readBytes, type Asset } from '../read/index.ts';
import { writeAtomic } from '../store/index.ts';

/** A file pages show: its name on the site, and its size in pixels where it has one. */
export interface Medium {
  readonly name: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** Published media, read once per change of the file. */
export interface MediaLibrary {
  readonly of: (asset: Asset) => Medium;
  /** Source path → name on the site, of everything that was asked for. */
  readonly used: ReadonlyMap<string, string>;
  readonly save: () => void;
}

interface Known {
  readonly stamp: string;
  readonly medium: Medium;
}

const FILE = 'media.json';
const VERSION = 1;

export function openMedia(base: string, folder: string): MediaLibrary {
  const path = join(folder, FILE);
  const known = new Map(Object.entries(readKnown(path)));
  const used = new Map<string, string>();
  let changed = false;
  return {
    of: (asset) => {
      const stamp = `${asset.stamp.size} ${asset.stamp.mtimeMs} ${asset.stamp.ctimeMs} ${asset.stamp.ino}`;
      let entry = known.get(asset.path);
      if (entry?.stamp !== stamp) {
        entry = { stamp, medium: measure(base, asset) };
        known.set(asset.path, entry);
        changed = true;
      }
      used.set(asset.path, entry.medium.name);
      return entry.medium;
    },
    used,
    save: () => {
      if (changed) writeAtomic(path, JSON.stringify({ version: VERSION, media: Object.fromEntries(known) }));
    },
  };
}

function measure(base: string, asset: Asset): Medium {
  const bytes = readBytes(base, asset.path) ?? Buffer.alloc(0);
  const name = `${digest(bytes)}.${extensionOf(asset.rel) || 'bin'}`;
  try {
    const { width, height } = imageSize(bytes);
    return { name, width: width > 0 ? Math.round(width) : null, height: height > 0 ? Math.round(height) : null };
  } catch {
    // Not a picture, or one of unknown make: it is published all the same, without a size.
    return { name, width: null, height: null };
  }
}

function readKnown(path: string): Record<string, Known> {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const valid =
      typeof data === 'object' && data !== null && 'version' in data && data.version === VERSION && 'media' in data;
    return valid ? (data.media as Record<string, Known>) : {};
  } catch {
    // No list yet: every file is measured anew.
    return {};
  }
}
