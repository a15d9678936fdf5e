import { selfhelp } from './selfhelp.ts';
import { dataStart, readData } from './selfhelp/data.ts';
import type { Dialect } from './dialect.ts';

/** Self-help articles whose body is data: questions of a support request, recommendations, topics. */
export const selfhelpData: Dialect = {
  ...selfhelp,
  summary: 'Azure self-help articles whose body is JSON',
  detect: (source) =>
    selfhelp.detect(source) &&
    /^[ \t]*\{/m.test(source.text) &&
    dataStart(source.text, selfhelp.header(source).body) >= 0,
  body: { kind: 'tree', steps: ['portal-links'], read: readData },
};
