import type { Link } from '../core/types.ts';
import { addressFlaw } from './address-flaw.ts';
import { isRelative } from './link-form.ts';
import { followed, placeOf, readdress, type DocRule, type Finding, type Judged } from './rule.ts';

export const linkScheme: DocRule = {
  scope: 'doc',
  summary: 'The scheme of an address is misspelt, doubled or missing',
  why: 'Browsers take the address for another one, and the reader gets an error.',
  severity: 'warning',
  example: {
    bad: '# Pump\n\n[Shop](htts://shop.example.com) [Parts](www.example.com/parts)\n',
    good: '# Pump\n\n[Shop](https://shop.example.com) [Parts](https://www.example.com/parts)\n',
  },
  *check(judged) {
    const { doc, targets, graph } = judged;
    for (const { kind, span, saw, expected, edits } of doc.facts) {
      if (kind !== 'link-scheme') continue;
      const message = `\`${saw}\` has a scheme that nobody knows; did you mean \`${expected}\``;
      yield { span, message, ...(edits === undefined ? {} : { fix: { certain: true, edits } }) };
    }
    for (let i = 0; i < doc.links.length; i++) {
      const link = doc.links[i];
      const target = targets[i];
      if (link === undefined || target === undefined) continue;
      const flaw = addressFlaw(link, doc, target, graph);
      if (flaw?.kind === 'scheme' || flaw?.kind === 'slashes') {
        const what = flaw.kind === 'scheme' ? 'has two schemes' : 'does not start with a scheme and `//`';
        const message = `\`${link.url}\` ${what}; did you mean \`${flaw.url}\``;
        yield { span: placeOf(link), message, ...readdress(link, flaw.url, flaw.certain) };
      } else if (isHost(link.url)) yield* withoutScheme(judged, link, i);
    }
  },
};

function* withoutScheme({ targets }: Judged, link: Link, i: number): Iterable<Finding> {
  const kind = followed(targets[i])?.kind;
  // It may be the name of a file after all.
  if (kind !== 'missing-page' && kind !== 'unknowable' && kind !== 'missing-asset') return;
  const [url, certain] = meantBy(link.url);
  yield {
    span: placeOf(link),
    message: `\`${link.url}\` is read as a path; did you mean \`${url}\``,
    ...readdress(link, url, certain),
  };
}

const HOST = /^(?:www\.[\w-]+\.\w|(?:[\w-]+\.){1,4}(?:com|org|net|io|ms|dev|gov|edu)(?:[/?#]|$))/i;
const MAIL = /^[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;
// `https//host`, `http//:host`, `https;//host`
const COLON = /^(https?)(?:[;.,]?\/\/:?)(?=[\w-]+\.\w)/i;

/** An address that starts with the name of a host, or is one of mail. */
export function isHost(url: string): boolean {
  return url.includes('.') && isRelative(url) && (HOST.test(url) || COLON.test(url) || MAIL.test(url));
}

/** What was meant by an address that `isHost` knows, and whether that is certain. */
function meantBy(url: string): readonly [url: string, certain: boolean] {
  if (COLON.test(url)) return [url.replace(COLON, '$1://'), true];
  return MAIL.test(url) ? [`mailto:${url}`, true] : [`https://${url}`, /^www\./i.test(url)];
}
