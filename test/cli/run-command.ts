import { at } from '../../scripts/build/paths.mjs';
import type { Surroundings } from '../../src/cli/command.js';
import { main } from '../../src/cli/main.js';

/** How a run of the command ended. */
interface Run {
  readonly status: number;
  /** Standard output. */
  readonly said: string;
  /** Standard error. */
  readonly warned: string;
}

/**
 * Runs the command within this process.
 *
 * @param surroundings Default: an empty input, no network, no terminal, the real clock, and tz data that are never too old and have no zones, so
 *   that those of Node are used.
 */
export async function runCommand(args: readonly string[], surroundings: Partial<Surroundings> = {}): Promise<Run> {
  let [said, warned] = ['', ''];
  const status = await main(args, {
    out: (text) => (said += `${text}\n`),
    err: (text) => (warned += `${text}\n`),
    show: () => undefined,
    now: Date.now,
    input: async () => new Uint8Array(),
    lines: async function* () {},
    fetch: () => Promise.reject(new TypeError('fetch failed')),
    zoneinfo: at('test/cli/zoneinfo'),
    environment: {},
    isTerminal: false,
    ...surroundings,
  });
  return { status, said, warned };
}
