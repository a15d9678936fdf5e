import type { Dialect } from './dialect.ts';
import { learn } from './learn.ts';

/** Markdown without a header: most includes, and pages that lost theirs. */
export const markdown: Dialect = {
  ...learn,
  summary: 'Markdown without a header',
  detect: () => true,
  header: () => ({ fields: [], body: 0, facts: [] }),
};
