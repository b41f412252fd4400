import { readFileSync } from 'node:fs';
import { readSources } from '../core/feed/sources.js';
import { DATE_FORMATS } from '../core/formats/mapping/dates.js';
import { asObject } from '../core/json.js';
import type { SourceOptions } from '../core/source-options.js';
import { UsageError } from './command.js';
import { FORMAT_IDS, isFormat } from './format-ids.js';
import { knownZone } from './option-values.js';

/** Options of commands that read a feed, for `util.parseArgs`: what a list in a page would say in `sources`. */
export const SOURCE_OPTIONS = {
  dates: { type: 'string' },
  map: { type: 'string' },
  type: { type: 'string' },
  'time-zone': { type: 'string' },
  'ignore-offsets': { type: 'boolean' },
} as const;

/** The help for these options, a line each. */
export const SOURCE_HELP = `  --time-zone <zone>   the zone of times that name none, such as Europe/Lisbon: most spreadsheets need it
  --ignore-offsets     reads the time of day and the zone, not the offset (+01:00): for feeds that print winter time in summer
  --type <format>      the format of the feed, where it should not be guessed: csv, icalendar …
  --dates <order>      how a table writes dates that could be read in two ways: DD/MM/YYYY or MM/DD/YYYY; excel for days since 1900
  --map <file>         JSON that says where events and fields are, or what the columns of a table hold: {"title": "Titolo"}`;

type SourceValues = { readonly [Key in keyof typeof SOURCE_OPTIONS]?: string | boolean };

/** Returns what is said about a feed. @throws UsageError. */
export function readSourceOptions(name: string, values: SourceValues): SourceOptions {
  const { map, type, 'time-zone': timeZone } = values as Record<string, string | undefined>;
  if (type !== undefined && !isFormat(type)) {
    throw new UsageError(`--type is ${type}, which is no format that is read. There are ${FORMAT_IDS}.`);
  }
  const dates = dateFormat(values.dates);
  const said = {
    src: name,
    timeZone: knownZone(timeZone),
    type,
    map: map === undefined && !dates ? undefined : { ...(map !== undefined && readMap(map)), ...(dates && { dates }) },
    ignoreOffsets: values['ignore-offsets'],
  };
  const sources = readSources(said, '');
  if (!Array.isArray(sources)) throw new UsageError((sources as Error).message);
  return (sources as readonly { readonly options: SourceOptions }[])[0]!.options;
}

/** Returns the name of a way to write dates. @throws UsageError for what is none. */
function dateFormat(said: string | boolean | undefined): string | undefined {
  if (typeof said !== 'string') return undefined;
  const known = Object.keys(DATE_FORMATS);
  const format = known.find((name) => name.toLowerCase() === said.toLowerCase());
  if (format) return format;
  throw new UsageError(`--dates is ${said}. It may be ${known.join(', ')}.`);
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
