export type { Difference } from './difference.ts';
export { driftOf, type Drift } from './drift.ts';
export { digestsWithKin } from './kin.ts';
export { isOutdated, referenceOf, type Reference } from './revision.ts';
