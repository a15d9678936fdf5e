import type { Fact, Redirect, RedirectsDoc, Source } from '../core/types.ts';

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
    const start = Math.max(text.indexOf(JSON.stringify(path), from), from);
    from = start;
    return [{ from: path.replace(/^\/+/, ''), to, span: { start, end: start + path.length + 2 } }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function string(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
