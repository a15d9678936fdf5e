import { factRule } from './rule.ts';

export const metadataGuid = factRule({
  kinds: ['metadata-guid'],
  summary: 'An id looks like a GUID and is none',
  why: 'What refers to it will not find it.',
  severity: 'warning',
  example: {
    bad: '---\ntitle: Pump\nms.assetid: 123456789-abcd-4bcd-8bcd-1234567890ab\n---\n# Pump\n',
    good: '---\ntitle: Pump\nms.assetid: 12345678-abcd-4bcd-8bcd-1234567890ab\n---\n# Pump\n',
  },
  message: ({ saw }) => `\`${saw}\` is no GUID`,
});
