import type { Settings } from '../settings/index.ts';

/** Hosts known to serve https, with all hosts below them. */
const HTTPS: readonly string[] = [
  'aka.ms',
  'apache.org',
  'azure.com',
  'azure.net',
  'bing.com',
  'channel9.msdn.com',
  'docker.com',
  'eclipse.org',
  'git-scm.com',
  'github.com',
  'github.io',
  'go.microsoft.com',
  'google.com',
  'jenkins.io',
  'microsoft.com',
  'microsoftonline.com',
  'mongodb.com',
  'mozilla.org',
  'msdn.com',
  'mysql.com',
  'nodejs.org',
  'npmjs.com',
  'npmjs.org',
  'nuget.org',
  'office.com',
  'oracle.com',
  'php.net',
  'postgresql.org',
  'powerbi.com',
  'python.org',
  'redis.io',
  'stackoverflow.com',
  'technet.com',
  'ubuntu.com',
  'uservoice.com',
  'visualstudio.com',
  'w3.org',
  'wikipedia.org',
  'windows.net',
  'windowsazure.com',
  'youtube.com',
];

/** Hosts whose pages stand on another one under the same paths. */
const MOVED: Readonly<Record<string, string>> = { 'docs.microsoft.com': 'learn.microsoft.com' };

export interface HostList {
  readonly https: (host: string) => boolean;
  readonly moved: (host: string) => string | undefined;
}

const lists = new WeakMap<Settings, HostList>();

/** What is known about hosts, by us and by the settings. */
export function hostList(settings: Settings): HostList {
  const known = lists.get(settings);
  if (known !== undefined) return known;
  const https = new Set([...HTTPS, ...settings.links.https]);
  const moved = new Map(Object.entries({ ...MOVED, ...settings.links.moved }));
  const made: HostList = {
    https: (host) => parents(host).some((name) => https.has(name)),
    moved: (host) => moved.get(host),
  };
  lists.set(settings, made);
  return made;
}

/** A host and those it lies below: `a.b.c`, `b.c`. */
function parents(host: string): readonly string[] {
  const parts = host.split('.');
  return parts.slice(0, -1).map((_, i) => parts.slice(i).join('.'));
}
