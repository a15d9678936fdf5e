import { isRecord } from '../core/record.ts';
import { squeeze } from '../core/text.ts';
import type { Fact, Redirect, RedirectsDoc, Source } from '../core/types.ts';
import { isSafeUrl } from '../core/url.ts';

/** Farther on than this the path of the next redirect is not looked for. */
const REACH = 20_000;

/** A `.openpublishing.redirection*.json`: `{ redirections: [{ source_path…, redirect_url }] }`. */
export function readRedirects(source: Source): RedirectsDoc {
  const facts: Fact[] = [...source.facts];
  const { path, docset, locale, rel, role, text } = source;
  return {
    kind: 'redirects',
    file: { path, docset, locale, rel, role },
    dialect: 'redirects',
    links: [],
    facts,
    redirects: entries(text, facts),
  };
}

function entries(text: string, facts: Fact[]): readonly Redirect[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    facts.push({
      kind: 'redirects-json',
      span: { start: 0, end: 1 },
      saw: error instanceof Error ? error.message : '',
    });
    return [];
  }
  const list: unknown = isRecord(data) ? data['redirections'] : [];
  let from = 0;
  return (Array.isArray(list) ? list : []).flatMap((item: unknown): Redirect[] => {
    if (!isRecord(item)) return [];
    const path = string(item['source_path_from_root']) || string(item['source_path']);
    const to = string(item['redirect_url']);
    if (path === '' || to === '') return [];
    const found = text.slice(from, from + REACH).indexOf(JSON.stringify(path));
    from += Math.max(found, 0);
    const span = { start: from, end: from + path.length + 2 };
    if (isSafeUrl(to)) return [{ from: path.replace(/^\/+/, ''), to: to.replace(/\s/g, encodeURIComponent), span }];
    facts.push({ kind: 'html-removed', span, saw: squeeze(to.slice(0, 60)) });
    return [];
  });
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
