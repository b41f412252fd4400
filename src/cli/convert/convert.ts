import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withDateIssues } from '../../core/occurrences.js';
import { eligibility } from '../../core/publish/eligibility.js';
import { lossText } from '../../core/publish/loss-text.js';
import { Losses } from '../../core/publish/losses.js';
import type { SourceOptions } from '../../core/source-options.js';
import { eligibilityText } from '../eligibility-text.js';
import { EXIT, fileFault, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { problems } from '../problems.js';
import { readAllPages } from '../read-pages.js';
import { readSourceOptions, SOURCE_HELP, SOURCE_OPTIONS } from '../source-arguments.js';
import { takeZones, ZONE_HELP, ZONE_OPTIONS } from '../zones/zone-data.js';
import { TARGETS } from './targets.js';

const HELP = `Usage: ogp-events convert <file, address or -> --to <format> [--out <file>]

Writes a feed of any format that the elements read in another one. Two runs write the same.

  ogp-events   the format of this package, valid against its schema, with everything that was read
  ics          a calendar file (iCalendar) for Google, Outlook, Apple and others
  json-ld      schema.org events for search engines, one for each date
  atom         an Atom feed for feed readers, an entry for each event
  csv          a table for spreadsheets, a row for each date

Doubtful times stay as they were published, and are listed on standard error. So is what a format cannot hold.

  --to <format>        one of the formats above
  --out <file>         where to write; default: standard output
${ZONE_HELP}
${SOURCE_HELP}

Exit status: 0 done, even with warnings; 1 it cannot be written; 2 wrong usage, or the feed cannot be read.`;

export const convert: Command = {
  summary: 'writes a feed in another format: ogp-events, ics, json-ld, atom, csv',
  help: HELP,
  run,
};

interface ConvertArguments {
  readonly name: string;
  readonly target: string;
  readonly out: string | null;
  readonly source: SourceOptions;
  readonly zoneinfo: string | undefined;
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { out: print, err, now } = surroundings;
  const { name, target, out, source, zoneinfo } = readArguments(args);
  const zones = takeZones(zoneinfo, surroundings);
  const { feed, ...about } = await readAllPages(name, source, surroundings).catch((cause: unknown) => {
    throw cause instanceof UsageError ? cause : new UsageError((cause as Error).message, { cause });
  });
  const losses = new Losses();
  const write = await TARGETS[target]!();
  const text = await write(feed, losses, about);
  for (const line of problems(await withDateIssues(feed, now()))) err(`Warning: ${line}`);
  if (feed.nextUrl) err(`Warning: The feed goes on at ${feed.nextUrl}, which was not read.`);
  for (const loss of losses.list()) err(`Note: ${lossText(loss)}`);
  if (target === 'json-ld') err(`Note: ${eligibilityText(eligibility(feed))}`);
  if (out === null) print(text.replace(/\n$/, ''));
  else {
    const isNew = writeWhole(out, text);
    const { length } = feed.events;
    // Not all that was read is in every format: a note says so.
    err(`Read ${length} ${length === 1 ? 'event' : 'events'}; ${isNew ? `wrote ${out}` : `${out} is unchanged`}.`);
    err(zones);
  }
  return EXIT.done;
}

/** Writes a file as a whole, or not at all. @returns Whether it has changed. */
function writeWhole(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch (cause) {
    throw new Error(`${file} cannot be written: ${fileFault(cause as NodeJS.ErrnoException)}.`, { cause });
  }
  return true;
}

function readArguments(args: readonly string[]): ConvertArguments {
  const text = { type: 'string' } as const;
  const { values, positionals } = parsed(() =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: text,
        out: text,
        ...SOURCE_OPTIONS,
        ...ZONE_OPTIONS,
      },
    }),
  );
  const [name, ...others] = positionals;
  const { to: target = '', out } = values;
  if (name === undefined) throw new UsageError('Name the file or the address of the feed, or - for standard input.');
  if (others.length) throw new UsageError(`Name one feed; ${others.join(', ')} is one too many.`);
  if (!Object.hasOwn(TARGETS, target)) {
    throw new UsageError(`Say with --to which of these formats to write: ${Object.keys(TARGETS).join(', ')}.`);
  }
  if (out && resolve(out) === resolve(name))
    throw new UsageError('The feed itself would be overwritten: choose another --out.');
  return { name, target, out: out ?? null, source: readSourceOptions(name, values), zoneinfo: values.zoneinfo };
}
