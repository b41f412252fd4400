// Options of the command line, and the help that `npm run bench -- --help` prints.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENTRY, type Build } from './contenders.js';

export const HELP = `npm run bench -- [what] [options]

what        table (default), countdowns, feeds (the longest task of large ones), sources (one and twenty),
            shift (what moves while a list comes),
            openings (what a thousand of them leave behind),
            deep-link (how long a reader waits for the event of a link), profile, core
--events    100,1000,10000         how many rows the feeds have
--rate      1,4                    how many times slower the processor is made
--only      floor-card,ours        these contenders alone (floor-card is always there: it is the yardstick)
--runs      5                      interleaved repetitions
--quick                            1,000 events, ÷4, three repetitions
--rtt       0                      milliseconds that every answer of the server is held back
--json      FILE                   everything measured, for other programs
--markdown  FILE                   the table as it stands in the README
--builds    before:FOLDER,after:FOLDER  script-tag builds (dist/cdn) to measure in one run, each with a name; default: one of today's sources
--nice      0                      how much Linux is asked to prefer the browser, -20 for most (needs the right to)
--seconds   10                     countdowns: how long each is watched
--minified                         profile: the build as it is shipped (names are lost)`;

export interface Options {
  readonly what: string;
  readonly events: readonly number[];
  readonly rates: readonly number[];
  readonly only: readonly string[] | null;
  readonly runs: number;
  readonly rtt: number;
  readonly json: string | undefined;
  readonly markdown: string | undefined;
  readonly builds: readonly Build[];
  readonly nice: number;
  readonly seconds: number;
  readonly minified: boolean;
}

/** `name:folder`, or a folder alone. */
function readBuild(text: string): Build {
  const [, name = '', folder = ''] = /^(?:([a-z0-9-]+):)?(.+)$/.exec(text) ?? [];
  if (!existsSync(join(folder, ENTRY))) throw new Error(`--builds: no ${ENTRY} in "${folder}"`);
  return { name, folder };
}

const list = (text: string): string[] => text.split(',').filter(Boolean);
const numbers = (text: string): number[] => list(text).map(Number);

/** `null` where help was asked for. */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      events: { type: 'string' },
      rate: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string' },
      quick: { type: 'boolean' },
      rtt: { type: 'string', default: '0' },
      json: { type: 'string' },
      markdown: { type: 'string' },
      builds: { type: 'string', default: '' },
      nice: { type: 'string', default: '0' },
      seconds: { type: 'string', default: '10' },
      minified: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    what: positionals[0] ?? 'table',
    events: numbers(
      values.events ?? (positionals[0] === 'sources' ? '10000' : values.quick ? '1000' : '100,1000,10000'),
    ),
    rates: numbers(values.rate ?? (values.quick ? '4' : '1,4')),
    only: values.only ? list(values.only) : null,
    runs: Number(values.runs ?? (values.quick ? 3 : 5)),
    rtt: Number(values.rtt),
    json: values.json,
    markdown: values.markdown,
    builds: list(values.builds).map(readBuild),
    nice: Number(values.nice),
    seconds: Number(values.seconds),
    minified: values.minified,
  };
}
