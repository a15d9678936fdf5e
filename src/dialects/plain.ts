import { extensionOf } from '../core/url.ts';
import type { Dialect } from './dialect.ts';

/** Text that is no Markdown: shown as it stands. */
export const plain: Dialect = {
  summary: 'plain text, shown as it stands',
  detect: ({ rel }) => extensionOf(rel) === 'txt',
  header: () => ({ fields: [], body: 0, facts: [] }),
  mapping: {},
  body: { kind: 'text' },
};
