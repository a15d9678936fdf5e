import type { Dialect } from './dialect.ts';
import { LEARN_FIELDS, SELFHELP_FIELDS } from './known-fields.ts';
import { propertiesHeader, startsWithProperties } from './properties-header.ts';
import { selfhelpFields } from './selfhelp-fields.ts';

/** Azure self-help articles: a `<properties … />` header, then Markdown. */
export const selfhelp: Dialect = {
  summary: 'Azure self-help articles with a <properties … /> header',
  detect: ({ text: content }) => startsWithProperties(content),
  header: propertiesHeader,
  mapping: selfhelpFields,
  others: [...LEARN_FIELDS, ...SELFHELP_FIELDS],
  body: { kind: 'markdown', repairs: ['invisible', 'hard-blanks', 'heading-space'], steps: ['includes', 'quotes', 'alerts'] },
};
