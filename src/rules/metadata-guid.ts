import { factRule } from './rule.ts';

export const metadataGuid = factRule({
  kinds: ['metadata-guid'],
  summary: 'An id looks like a GUID and is none',
  why: 'What refers to it will not find it.',
  severity: 'warning',
  message: ({ saw }) => `\`${saw}\` is no GUID`,
});
