import { editDistance } from './nearest.ts';
import { schemeOf } from './url.ts';

/** Schemes that are often written wrongly; of two that are as near the first is meant. */
const MEANT = ['https', 'http', 'data-blade', 'mailto'] as const;

/** An address with its scheme put right, where it is misspelt (`htts://x`); null for all others. */
export function withMeantScheme(url: string): string | null {
  const scheme = schemeOf(url);
  if (scheme === null) return null;
  const rest = url.slice(scheme.length + 1);
  const meant = MEANT.find((name) => name !== scheme && editDistance(scheme, name, 1) <= 1);
  if (meant === undefined || (MEANT as readonly string[]).includes(scheme)) return null;
  // `http` is also near to what is no address: there must be a host.
  return meant.startsWith('http') && !rest.startsWith('//') ? null : `${meant}:${rest}`;
}
