export { discover } from './discover.ts';
export type { Asset, Entry, Inventory, Stamp, TreeFact } from './inventory.ts';
export { readBytes, toSource, toText } from './source.ts';
