import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asObject } from '../../core/json.js';
import { readSources } from '../../core/feed/sources.js';
import { lossText } from '../../core/publish/loss-text.js';
import { Losses } from '../../core/publish/losses.js';
import type { SourceOptions } from '../../core/source-options.js';
import { isKnownZone } from '../../core/time/zone.js';
import { looksLikeZone } from '../../core/time/zone-id.js';
import { EXIT, fileFault, parsed, UsageError, type Command, type ExitStatus, type Surroundings } from '../command.js';
import { problems } from '../problems.js';
import { FORMAT_IDS, isFormat } from '../format-ids.js';
import { readAllPages } from '../read-pages.js';
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
  --time-zone <zone>   the zone of times that name none, such as Europe/Lisbon: most spreadsheets need it
  --ignore-offsets     reads the time of day and the zone, not the offset (+01:00): for feeds that print winter time in summer
  --type <format>      the format of the feed, where it should not be guessed: csv, icalendar …
  --map <file>         JSON that says where events and fields are, and how dates are written: {"dates": "DD/MM/YYYY"}

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
}

async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  const { out: print, err } = surroundings;
  const { name, target, out, source } = readArguments(args);
  const { feed, ...about } = await readAllPages(name, source, surroundings).catch((cause: unknown) => {
    throw cause instanceof UsageError ? cause : new UsageError((cause as Error).message, { cause });
  });
  const losses = new Losses();
  const write = await TARGETS[target]!();
  const text = await write(feed, losses, about);
  for (const line of problems(feed)) err(`Warning: ${line}`);
  if (feed.nextUrl) err(`Warning: The feed goes on at ${feed.nextUrl}, which was not read.`);
  for (const loss of losses.list()) err(`Note: ${lossText(loss)}`);
  if (out === null) print(text.replace(/\n$/, ''));
  else {
    const isNew = writeWhole(out, text);
    const { length } = feed.events;
    // Not all that was read is in every format: a note says so.
    err(`Read ${length} ${length === 1 ? 'event' : 'events'}; ${isNew ? `wrote ${out}` : `${out} is unchanged`}.`);
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
        map: text,
        type: text,
        'time-zone': text,
        'ignore-offsets': { type: 'boolean' },
      },
    }),
  );
  const [name, ...others] = positionals;
  const { to: target = '', out, 'time-zone': timeZone } = values;
  if (name === undefined) throw new UsageError('Name the file or the address of the feed, or - for standard input.');
  if (others.length) throw new UsageError(`Name one feed; ${others.join(', ')} is one too many.`);
  if (!Object.hasOwn(TARGETS, target)) {
    throw new UsageError(`Say with --to which of these formats to write: ${Object.keys(TARGETS).join(', ')}.`);
  }
  if (out && resolve(out) === resolve(name))
    throw new UsageError('The feed itself would be overwritten: choose another --out.');
  if (timeZone !== undefined && !(looksLikeZone(timeZone) && isKnownZone(timeZone))) {
    throw new UsageError(
      `--time-zone is ${timeZone}, which is no time zone. Write it as Europe/Lisbon, continent and city.`,
    );
  }
  const { type } = values;
  if (type !== undefined && !isFormat(type)) {
    throw new UsageError(`--type is ${type}, which is no format that is read. There are ${FORMAT_IDS}.`);
  }
  const said = {
    src: name,
    timeZone,
    type,
    map: values.map === undefined ? undefined : readMap(values.map),
    ignoreOffsets: values['ignore-offsets'],
  };
  const sources = readSources(said, '');
  if (!Array.isArray(sources)) throw new UsageError((sources as Error).message);
  return { name, target, out: out ?? null, source: (sources as { options: SourceOptions }[])[0]!.options };
}

/** A mapping by itself, or under `map` of a source. */
function readMap(file: string): object {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
  const map = asObject(json);
  if (!map) throw new UsageError(`${file} is no mapping: it must hold a JSON object.`);
  return asObject(map.map) ?? map;
}
