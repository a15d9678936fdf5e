export { discover } from './discover.ts';
export type { Asset, Entry, Inventory, Stamp, TreeFact } from './inventory.ts';
export { digestOf, readBytes, readFile, sourceOf, toSource, toText, type FileBytes } from './source.ts';
