import { azureMarkers } from './azure/markers.ts';
import type { Dialect } from './dialect.ts';
import { LEARN_FIELDS } from './metadata/known-fields.ts';
import { learn, learnBody } from './learn.ts';
import { propertiesHeader, startsWithProperties } from './headers/properties-header.ts';
import { selfhelp } from './selfhelp.ts';

const TAGS = /<\s*tags\b/i;
/** A header longer than this is not one. */
const LIMIT = 20_000;

/** Azure articles of before Learn: `<properties … />`, `<tags … />`, and `[AZURE.…]` markers. */
export const azure: Dialect = {
  summary: 'Azure articles with <properties … /> and <tags … /> headers',
  detect: ({ text }) => startsWithProperties(text) && hasTags(text.slice(0, LIMIT)),
  header: propertiesHeader,
  mapping: { ...selfhelp.mapping, ...learn.mapping },
  others: LEARN_FIELDS,
  body: { ...learnBody, rewrite: azureMarkers },
};

/** Whether `<tags` follows the end of another element: a text may speak of such tags too. */
function hasTags(start: string): boolean {
  const at = start.search(TAGS);
  return at > 0 && start.slice(0, at).trimEnd().endsWith('>');
}
