import { parseArgs } from 'node:util';
import { SettingsError } from '../settings/index.ts';
import { LockedError } from '../store/index.ts';
import { UsageError, type Command, type Io, type OptionValues } from './command.ts';
import { commands } from './commands/index.ts';
import { commandHelp, overview } from './help.ts';

/** Runs a command line and returns the exit code: 0 clean, 1 findings, 2 wrong use, 3 internal error. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (isForUser(error)) {
      io.err(`mooring: ${error.message}\n`);
      return 2;
    }
    io.err(`mooring: internal error\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 3;
  }
}

/** What the disk or the system refuses is as much the user's to mend as a wrong option. */
const REFUSALS: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR', 'EDQUOT']);

function isForUser(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof SettingsError || error instanceof LockedError) return true;
  return error instanceof Error && 'code' in error && REFUSALS.has(String(error.code));
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(overview(commands));
    return name === undefined ? 2 : 0;
  }
  const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (known === undefined) throw new UsageError(`no command \`${name}\`; \`mooring --help\` lists them`);
  const command = await known.load();
  const { positionals, options } = parse(command, rest);
  if (options['help'] === true) {
    io.out(commandHelp(name, command));
    return 0;
  }
  return command.run({ positionals, options, io });
}

function parse(
  { options }: Command,
  args: readonly string[],
): { readonly positionals: readonly string[]; readonly options: OptionValues } {
  const specs = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple = false }]) => [
      name,
      short === undefined ? { type, multiple } : { type, multiple, short },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: specs, allowPositionals: true });
    return { positionals, options: values as OptionValues };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The process's own streams. Colours: on a terminal, unless `NO_COLOR` says no. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) stream.on('error', ignoreClosed);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: stdout.isTTY === true && !env['NO_COLOR'],
    ...(stdout.isTTY === true ? { columns: stdout.columns } : {}),
    interactive: stderr.isTTY === true && !env['CI'],
  };
}

/** Whoever reads may have seen enough: `| head`. */
function ignoreClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
