export { replaceFile, writeAtomic } from './atomic.ts';
export { decodeDoc, encodeDoc, type DocRow } from './codec.ts';
export { openFindings, type FindingsMemo } from './findings.ts';
export { lock, LockedError } from './lock.ts';
export { readReport, writeReport } from './report.ts';
export { clearStore, openStore, type Store, type StoredRow } from './store.ts';
export { codeVersion, pipelineVersion } from './version.ts';
