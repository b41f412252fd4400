import { EXIT, UsageError, type Command, type ExitStatus, type Surroundings } from './command.js';
import { version } from './version.js';

/** Every sub-command, loaded when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  calendars: async () => (await import('./calendars/calendars.js')).calendars,
  convert: async () => (await import('./convert/convert.js')).convert,
  check: async () => (await import('./check/check.js')).check,
  gather: async () => (await import('./gather/gather.js')).gather,
  new: async () => (await import('./new/new.js')).begin,
  render: async () => (await import('./render/render.js')).render,
  split: async () => (await import('./split/split.js')).split,
};

/** Runs the command. Never rejects. @returns The exit status. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { out, err } = surroundings;
  // `help check` is `check --help`.
  const [name, ...rest] = args[0] === 'help' && args[1] ? [args[1], '--help'] : args;
  try {
    if (name === undefined || name === 'help' || HELP_OPTIONS.includes(name)) {
      out(await help());
      return EXIT.done;
    }
    if (name === '--version') {
      out(version());
      return EXIT.done;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new UsageError(`There is no command “${name}”. There are ${Object.keys(COMMANDS).join(', ')}.`);
    const command = await load();
    if (!asksForHelp(rest)) return await command.run(rest, surroundings);
    out(command.help);
    return EXIT.done;
  } catch (cause) {
    const isUsage = cause instanceof UsageError;
    err(`ogp-events: ${(cause as Error).message}`);
    if (isUsage) err(`Try ogp-events ${name !== undefined && Object.hasOwn(COMMANDS, name) ? `${name} ` : ''}--help.`);
    return isUsage ? EXIT.usage : EXIT.failed;
  }
}

const HELP_OPTIONS: readonly string[] = ['--help', '-h'];

/** Whether help is asked for among the arguments, before `--`. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => HELP_OPTIONS.includes(arg));
}

async function help(): Promise<string> {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
  const rows = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(width)}  ${(await load()).summary}`),
  );
  return `Usage: ogp-events <command> …

Tools for publishers of event feeds. A feed is a file that lists events.

${rows.join('\n')}

  ogp-events <command> --help   explains one of them
  ogp-events --version          prints the version

Exit status: 0 done, even with warnings; 1 it could not be done, or a check failed; 2 wrong usage, or nothing that can be read.`;
}
