export { placeOf, placesAfter } from './again.ts';
export { CHANGED, diffFile, fixFile, type KnownFile, type Outcome } from './apply.ts';
export { fixable, plan, type FilePlan, type Fixable, type Plan, type Wanted } from './choose.ts';
export { unifiedDiff } from './diff.ts';
export { patch, type Patch } from './patch.ts';
