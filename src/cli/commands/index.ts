import type { Command } from '../command.ts';

interface LazyCommand {
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** All commands; each is loaded when it is called. */
export const commands: Readonly<Record<string, LazyCommand>> = {
  check: { summary: 'check all content', load: async () => (await import('./check.ts')).check },
  build: { summary: 'check and build the site', load: async () => (await import('./build.ts')).build },
  serve: { summary: 'serve the built site', load: async () => (await import('./serve.ts')).serve },
  start: { summary: 'check, build and serve', load: async () => (await import('./start.ts')).start },
  explain: { summary: 'tell about a rule', load: async () => (await import('./explain.ts')).explain },
  inspect: {
    summary: 'show what becomes of a file, an address or a section',
    load: async () => (await import('./inspect.ts')).inspect,
  },
};
