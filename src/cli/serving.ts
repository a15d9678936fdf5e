import { once } from 'node:events';
import type { ServeOptions, Serving } from '../build/index.ts';
import { numberOption, stringOption, UsageError, type Io, type OptionSpec, type OptionValues } from './command.ts';

export const serveOptions = {
  port: { type: 'string', short: 'p', value: 'N', summary: 'port to listen on (default: 4321, or the next free one)' },
  host: { type: 'string', value: 'ADDRESS', summary: 'address to listen on (default: 127.0.0.1)' },
} as const satisfies Record<string, OptionSpec>;

const FIRST_PORT = 4321;
const TRIES = 20;

/** Serves until the process is told to stop; prints the address. */
export async function serving(
  io: Io,
  options: OptionValues,
  site: Pick<ServeOptions, 'dir' | 'base'>,
  listen: (options: ServeOptions) => Promise<Serving>,
): Promise<number> {
  const host = stringOption(options, 'host') ?? '127.0.0.1';
  const wanted = numberOption(options, 'port');
  const server = await firstFree(wanted ?? FIRST_PORT, wanted === undefined ? TRIES : 1, (port) =>
    listen({ ...site, port, host }),
  );
  io.out(`Serving ${server.url}\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return 0;
}

async function firstFree(port: number, tries: number, listen: (port: number) => Promise<Serving>): Promise<Serving> {
  try {
    return await listen(port);
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (busy && tries > 1) return firstFree(port + 1, tries - 1, listen);
    if (busy) throw new UsageError(`port ${port} is in use`);
    throw error;
  }
}
