import { readFileSync } from 'node:fs';
import { COMMAND_HELP, type CommandName, GENERAL_HELP, isCommand } from './help.ts';
import { InputError } from './input-error.ts';

/** A command takes its arguments and resolves to what it prints on standard output; it throws InputError for bad input. */
type Command = (argv: readonly string[]) => Promise<string>;

/** Each command's code is loaded when it is called: `fingerprint` need not wait for the engine. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  build: async () => (await import('./commands/build.ts')).build,
  extract: async () => (await import('./commands/extract.ts')).extract,
  lookup: async () => (await import('./commands/lookup.ts')).lookup,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  fingerprint: async () => (await import('./commands/fingerprint.ts')).fingerprintFile,
};

/** Runs the command line. Resolves to the exit code: 0 done, 1 a fault of the program, 2 bad input. */
export async function main(argv: string[]): Promise<number> {
  endQuietlyWhenReaderLeaves();
  try {
    process.stdout.write(await run(argv));
    return 0;
  } catch (error) {
    const bad = error instanceof InputError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`second-source: ${bad ? '' : 'unexpected fault: '}${message.replace(/\s+/g, ' ')}\n`);
    return bad ? 2 : 1;
  }
}

async function run([name, ...rest]: readonly string[]): Promise<string> {
  if (name === undefined) throw new InputError('no command given; see second-source --help');
  if (name === '--help' || name === '-h') return GENERAL_HELP;
  if (name === '--version' || name === '-v') return `${version()}\n`;
  if (name === 'help') return helpOf(rest[0]);
  if (!isCommand(name)) throw new InputError(`unknown ${name.startsWith('-') ? 'option' : 'command'} ${name}; see second-source --help`);
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  if (options.includes('--help') || options.includes('-h')) return COMMAND_HELP[name];
  const command = await COMMANDS[name]();
  return command(rest);
}

function helpOf(name: string | undefined): string {
  if (name === undefined) return GENERAL_HELP;
  if (!isCommand(name)) throw new InputError(`unknown command ${name}; see second-source --help`);
  return COMMAND_HELP[name];
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}

let watched = false;

/** `second-source … | head` closes the pipe early: that is no fault. */
function endQuietlyWhenReaderLeaves(): void {
  if (watched) return;
  watched = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
