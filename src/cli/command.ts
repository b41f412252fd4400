/** Exit statuses of every sub-command. Each says in its help what its own 1 means. */
export const EXIT = {
  /** Done, even with warnings. */
  done: 0,
  /** It could not be done, or was done and found wanting. */
  failed: 1,
  /** The command was called wrongly, or what it was given cannot be read. */
  usage: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** Everything outside the process that a sub-command touches besides files; tests replace it. */
export interface Surroundings {
  /** Prints a line, or several, to standard output. */
  readonly out: (text: string) => void;
  /** Prints a line, or several, to standard error. */
  readonly err: (text: string) => void;
  /** Shows a line in place of the one that it showed before, `''` none: progress. Does nothing unless a person sees standard error as it comes. */
  readonly show: (line: string) => void;
  /** Returns the time in epoch milliseconds. */
  readonly now: () => number;
  /** Returns all bytes of standard input. */
  readonly input: () => Promise<Uint8Array>;
  /** Returns the lines of standard input as they come. */
  readonly lines: () => AsyncIterator<string>;
  readonly fetch: typeof fetch;
  /** The folder of the system's compiled tz data. */
  readonly zoneinfo: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees standard output as it comes: it may have colours and progress, unless `NO_COLOR` or `CI` is set. */
  readonly isTerminal: boolean;
}

/** One sub-command. */
export interface Command {
  /** One line for the list of sub-commands. */
  readonly summary: string;
  /** The answer to `--help`. */
  readonly help: string;
  /**
   * Runs with the arguments after its name. `--help` and `--version` never come here.
   *
   * @throws UsageError, {@link EXIT}.usage. Any other error is {@link EXIT}.failed; its message is printed without a stack.
   */
  readonly run: (args: readonly string[], surroundings: Surroundings) => Promise<ExitStatus>;
}

/** A mistake in how the command was called, or something to read that cannot be read. */
export class UsageError extends Error {}

/** Returns what `parse` returns. What it throws becomes a UsageError: for `util.parseArgs`. */
export function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    throw new UsageError(usageText(cause as NodeJS.ErrnoException), { cause });
  }
}

/** Words an error of `util.parseArgs`, whose message names the argument between the first quotes. */
function usageText({ code, message }: NodeJS.ErrnoException): string {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${named}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `“${named}” has no meaning here: leave it out.`;
  if (/ argument missing$/.test(message)) return `Write a value after ${named.split(' ')[0]}.`;
  return message;
}

/** Returns why a file cannot be read or written, as the end of a sentence. */
export function fileFault({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it is not allowed';
  return message;
}
