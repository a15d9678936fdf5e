import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface ServeOptions {
  /** Built site, absolute. */
  readonly dir: string;
  /** Path the site is served under; starts and ends with `/`. */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
}

export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Rule {
  readonly to: string;
  readonly status: number;
}

/** Serves a built site as a static host would: compression, redirects, 404 pages per language. */
export async function serve({ dir, base, port, host }: ServeOptions): Promise<Serving> {
  const compress = compression();
  const redirect = redirectReader(dir);
  const lost = (request: IncomingMessage, response: ServerResponse): void => notFound(dir, base, request, response);
  // `dev` looks files up on every request: a rebuilt site is served without a restart.
  const files = sirv(dir, { dev: true, etag: true, dotfiles: false, setHeaders: harden });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === null) return void response.writeHead(400).end();
    // Hidden files are the builder's own notes.
    if (path.includes('/.')) return lost(request, response);
    const rule = redirect(path);
    if (rule !== undefined) return void response.writeHead(rule.status, { location: encodeURI(rule.to) }).end();
    if (!path.startsWith(base)) {
      return path === '/' ? void response.writeHead(302, { location: base }).end() : lost(request, response);
    }
    if (!path.endsWith('/') && existsSync(join(dir, path.slice(base.length), 'index.html'))) {
      return void response.writeHead(301, { location: encodeURI(`${path}/`) }).end();
    }
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      files(request, response, () => lost(request, response)),
    );
  });
  const address = await listen(server, port, host);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Decoded path of a request; null if it can't be decoded or climbs. */
function pathOf(request: IncomingMessage): string | null {
  try {
    const path = decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/');
    return path.includes('\0') || path.split('/').includes('..') ? null : path;
  } catch {
    return null;
  }
}

function notFound(dir: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const locale = (pathOf(request) ?? '').replace(base, '').replace(/^\//, '').split('/')[0] ?? '';
  const own = /^[a-z0-9-]+$/i.test(locale) ? join(dir, locale.toLowerCase(), '404.html') : '';
  const page = [own, join(dir, '404.html')].find((path) => path !== '' && existsSync(path));
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(page === undefined ? 'Not found' : readFileSync(page));
}

/** A drawing opened by itself must not run what an author may have put into it. */
function harden(response: ServerResponse, path: string): void {
  response.setHeader('x-content-type-options', 'nosniff');
  if (path.startsWith('/_media/'))
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox");
  if (path.endsWith('.md')) response.setHeader('content-type', 'text/markdown; charset=utf-8');
}

/** Looks `_redirects` up, reading it again when it has changed. */
function redirectReader(dir: string): (path: string) => Rule | undefined {
  const file = join(dir, '_redirects');
  let stamp = -1;
  let rules: ReadonlyMap<string, Rule> = new Map();
  return (path) => {
    const now = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (now !== stamp) rules = parseRules(now === 0 ? '' : readFileSync(file, 'utf8'));
    stamp = now;
    return rules.get(path) ?? rules.get(`${path}/`);
  };
}

function parseRules(text: string): ReadonlyMap<string, Rule> {
  return new Map(
    text.split('\n').flatMap((line) => {
      const [from, to, status] = line.split(' ');
      return from && to ? [[from, { to, status: Number(status) || 301 }] as const] : [];
    }),
  );
}
