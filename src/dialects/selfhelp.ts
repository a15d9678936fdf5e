import { MARKDOWN_STEPS } from '../normalize/index.ts';
import { MARKDOWN_REPAIRS } from '../repair/index.ts';
import type { Dialect } from './dialect.ts';
import { LEARN_FIELDS, SELFHELP_FIELDS } from './metadata/known-fields.ts';
import { propertiesHeader, startsWithProperties } from './headers/properties-header.ts';
import { selfhelpFields } from './metadata/selfhelp-fields.ts';
import { rewriteSelfhelp } from './selfhelp/rewrite.ts';

/** Azure self-help articles: a `<properties … />` header, then Markdown. */
export const selfhelp: Dialect = {
  summary: 'Azure self-help articles with a <properties … /> header',
  detect: ({ text: content }) => startsWithProperties(content),
  header: propertiesHeader,
  mapping: selfhelpFields,
  others: [...LEARN_FIELDS, ...SELFHELP_FIELDS],
  body: {
    kind: 'markdown',
    repairs: MARKDOWN_REPAIRS,
    steps: [
      'includes',
      'quotes',
      'alerts',
      'parts',
      'apollo',
      'tokens',
      'portal-links',
      'line-breaks',
      'roles',
      ...MARKDOWN_STEPS,
    ],
    rewrite: rewriteSelfhelp,
  },
};
