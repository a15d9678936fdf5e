import type { Severity } from '../core/types.ts';

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
