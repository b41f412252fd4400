import { FeedError } from '../../core/feed-error.js';
import { feedKey } from '../../core/feed/feed-key.js';
import { readSources } from '../../core/feed/sources.js';
import { asObject, own, shown, type Raw } from '../../core/json.js';
import { newIssue } from '../../core/new-issue.js';
import { issueText } from '../../core/issue-text.js';
import type { SourceOptions } from '../../core/source-options.js';
import { parseDuration } from '../../core/time/published-time.js';
import { DAY, HOUR, MINUTE } from '../../core/time/units.js';
import { UsageError } from '../command.js';
import { FORMAT_IDS, isFormat } from '../format-ids.js';
import { sourceName } from './source-name.js';

/** One source of a list. */
export interface ListedSource {
  /** The address to ask, absolute. */
  readonly url: string;
  readonly options: SourceOptions;
  /** The source in names of files: the same for the same address and the same options. */
  readonly name: string;
  /** Milliseconds between two requests at least; 0 for each run. */
  readonly everyMs: number;
  /** Milliseconds after which a copy is too old for what is to come. */
  readonly maxAgeMs: number;
}

/** The content of a file of sources. */
export interface SourceList {
  /** Members of the head of the merged feed: its title, homepage and so on, as they were written. */
  readonly head: Raw;
  readonly sources: readonly ListedSource[];
  /** Sentences about what is wrong with the list. */
  readonly faults: readonly string[];
}

/** Sources of one list; more belong into several lists, whose feeds can be gathered again. */
const MAX_LISTED = 5000;
const DEFAULT_MAX_AGE = 30 * DAY;
const HEAD = ['title', 'description', 'homepage', 'license', 'publisher'] as const;
const UNITS: Readonly<Record<string, number>> = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY };

/**
 * Reads a list of sources: an array, or an object that has it as `sources` and says besides what the merged feed is called.
 *
 * @param text JSON. @param name Of the file, for messages.
 * @throws UsageError if it names no source.
 */
export function readSourceList(name: string, text: string): SourceList {
  let said: unknown;
  try {
    said = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError(
      `${name} is no list of sources. It must be JSON, as the help shows: ${(cause as Error).message.replace(/\s+/g, ' ')}.`,
      { cause },
    );
  }
  const whole = asObject(said);
  const items = whole ? own(whole, 'sources') : said;
  if (!Array.isArray(items)) throw new UsageError(`${name} must be a list of sources, or an object with “sources”.`);
  const faults: string[] = [];
  const sources: ListedSource[] = [];
  const seen = new Set<string>();
  (items as readonly unknown[]).forEach((item, i) => {
    const tell = (fault: string): void => void faults.push(`Source ${i + 1}: ${fault}`);
    if (sources.length >= MAX_LISTED) {
      if (sources.length === MAX_LISTED && i === MAX_LISTED) tell(`only the first ${MAX_LISTED} are read.`);
      return;
    }
    const source = readSource(item, whole ?? {}, tell);
    if (!source) return;
    if (seen.size === seen.add(source.name).size) tell('it is in the list twice; it is read once.');
    else sources.push(source);
  });
  if (!sources.length) throw new UsageError(`${name} names no source that can be read. ${faults[0] ?? ''}`.trim());
  const head = Object.fromEntries(HEAD.flatMap((key) => (whole && own(whole, key) ? [[key, own(whole, key)]] : [])));
  return { head, sources, faults };
}

function readSource(item: unknown, whole: Raw, tell: (fault: string) => void): ListedSource | null {
  const from = typeof item === 'string' ? { src: item } : asObject(item);
  if (!from) {
    tell(`it is ${shown(item)}, not an address or an object with “src”.`);
    return null;
  }
  const { every, maxAge, ...members } = from as Record<string, unknown>;
  if (own(from, 'src') === undefined) {
    tell('it has no “src”, which is its address; it was left out.');
    return null;
  }
  const read = readSources([members], '', 1);
  if (read instanceof FeedError) {
    tell(read.message);
    return null;
  }
  const [{ src, options }] = read as readonly [(typeof read)[0] & {}];
  const url = feedKey(src, '');
  if (typeof url !== 'string') {
    tell(`${url.message} Write the whole address, as in “https://city.example/calendar.ics”; it was left out.`);
    return null;
  }
  for (const { fault, field } of options.issues ?? []) tell(issueText(newIssue(fault, null, field)));
  const { issues: _, ...sound } = options;
  if (sound.type && !isFormat(sound.type)) {
    tell(`type is ${shown(sound.type)}, which is no format that is read. There are ${FORMAT_IDS}.`);
  }
  const period = (key: string, value: unknown, otherwise: number): number => {
    const said = value ?? own(whole, key);
    if (said === undefined) return otherwise;
    const ms = readPeriod(said);
    if (ms === null) tell(`${key} is ${shown(said)}, not a time such as "6 hours", "30 days" or "PT6H".`);
    return ms ?? otherwise;
  };
  return {
    url,
    options: sound,
    name: sourceName(url, sound),
    everyMs: period('every', every, 0),
    maxAgeMs: period('maxAge', maxAge, DEFAULT_MAX_AGE),
  };
}

/** Returns milliseconds: of `6 hours`, or of a duration (RFC 5545, 3.3.6). `null` for anything else. */
function readPeriod(said: unknown): number | null {
  if (typeof said !== 'string') return null;
  const words = /^\s*(\d{1,4})\s*(minute|hour|day|week)s?\s*$/i.exec(said);
  if (words) return Number(words[1]) * UNITS[words[2]!.toLowerCase()]!;
  const duration = parseDuration(said.trim());
  return duration && duration.days * DAY + duration.ms;
}
