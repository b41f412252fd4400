import { countryCodes } from '../countries/codes.js';
import { FeedError } from '../feed-error.js';
import { asLanguage, asLine, asObject, own, shown, type Raw } from '../json.js';
import { MAX_SOURCES } from '../limits.js';
import type { Expected, Fault } from '../model/issue.js';
import type { Topic } from '../model/event.js';
import type { RawEvent, RawFeed, RawOccurrence, RawOverride } from '../model/raw-feed.js';
import type { RawIssue, RawIssues } from '../raw-issues.js';
import type { Source, SourceOptions } from '../source-options.js';
import { topicMatcher } from '../topics.js';
import { TimeSlice } from '../yield-to-page.js';

// The words of a page's author about a source beyond its address: examined when it is said, and applied to what a format's reader returns.
// Loaded only where something is said.

/** Items of a list that an author gives to events. */
const MAX_ITEMS = 50;
/** Sources that are named in an issue. */
const MAX_NAMED = 10;

type Report = (fault: Fault, member: string) => void;

/** Returns the value of a member; `undefined` for one that is left out, which is reported. */
type ReadMember<T> = (value: unknown, leaveOut: (expected: Expected) => undefined, report: Report) => T | undefined;

const line: ReadMember<string> = (value, leaveOut) => (typeof value === 'string' && asLine(value)) || leaveOut('text');

const flag: ReadMember<boolean> = (value, leaveOut) => (typeof value === 'boolean' ? value : leaveOut('boolean'));

/** A list of strings, or a lone one. @param sound Returns an item in its normal form, `null` for one that is unsound. */
const list =
  (sound: (item: string) => string | null, faultOf: (item: unknown) => Fault): ReadMember<readonly string[]> =>
  (value, _, report) => {
    const items: unknown[] = (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, MAX_ITEMS);
    const kept = items.map((item) => {
      const read = typeof item === 'string' ? sound(item) : null;
      if (!read) report(faultOf(item), '');
      return read;
    });
    return Object.freeze([...new Set(kept.filter((item) => item !== null))]);
  };

const notExpected =
  (expected: Expected) =>
  (item: unknown): Fault => ({ code: 'invalid-feed-field', reason: 'not-expected', value: shown(item), expected });

function country(item: string): string | null {
  const code = item.trim().toUpperCase();
  return countryCodes().has(code) ? code : null;
}

const MEMBERS: { readonly [Key in Exclude<keyof SourceOptions, 'issues'>]-?: ReadMember<SourceOptions[Key] & {}> } = {
  label: line,
  type: (value, leaveOut) => line(value, leaveOut, () => undefined)?.toLowerCase(),
  timeZone: line,
  ignoreOffsets: flag,
  map: (value, leaveOut) => asObject(value) ?? leaveOut('object'),
  topics: list((item) => asLine(item, 80), notExpected('text')),
  countries: list(country, (item) => ({ code: 'unknown-country', value: shown(item) })),
  languages: list(asLanguage, notExpected('language')),
  reposts: flag,
};

/**
 * Examines what an author says about sources: an address, an object, a list of either, or the JSON text of it.
 *
 * @param src The address that the element itself names, for a lone source that names none; `''` for none.
 * @param max Sources that are read.
 * @returns The sources, at least one. A `FeedError` (`invalid-src`) if there is none. Never throws.
 */
export function readSources(given: unknown, src: string, max = MAX_SOURCES): readonly Source[] | FeedError {
  let said = given;
  if (typeof given === 'string') {
    try {
      said = JSON.parse(given);
    } catch (cause) {
      return new FeedError('invalid-src', `The list of sources is broken JSON (${(cause as Error).message}).`, {
        cause,
      });
    }
  }
  const items: readonly unknown[] = Array.isArray(said) ? said : [said];
  const read = items.slice(0, max).map((item) => (typeof item === 'string' ? { src: item } : asObject(item)));
  if (!read.some((from) => from !== null)) {
    return new FeedError(
      'invalid-src',
      `The list of sources must be a list of objects; it is ${shown(items[0] ?? said)}.`,
    );
  }
  const sources: Source[] = [];
  /** Faults of the list, and of items that are no sources: the first source tells them. */
  const issues: RawIssue[] = [];
  const tell = (fault: Fault, field: string): void => void issues.push(Object.freeze({ fault, field }));
  if (items.length > max) {
    const values = items.slice(max).map(nameOf).slice(0, MAX_NAMED);
    tell({ code: 'unread-sources', reason: 'too-many', values }, 'sources');
  }
  const seen = new Set<string>();
  read.forEach((from, i) => {
    const own = from && readSource(from, items.length === 1 ? src : '');
    if (!own) tell({ code: 'unread-sources', reason: 'no-address', values: [shown(items[i])] }, 'sources');
    else if (seen.size !== seen.add(JSON.stringify(own)).size) sources.push(own);
  });
  const [first] = sources;
  if (!first) return new FeedError('invalid-src', 'The list of sources names no address (src).');
  if (src && !sources.some((source) => source.src === src)) {
    tell({ code: 'unread-sources', reason: 'other-src', values: [shown(src)] }, 'src');
  }
  if (issues.length) {
    const all = Object.freeze([...issues, ...(first.options.issues ?? [])]);
    sources[0] = Object.freeze({ ...first, options: Object.freeze({ ...first.options, issues: all }) });
  }
  return Object.freeze(sources);
}

/** Returns a source; `null` for one that names no address. */
function readSource(from: Raw, src: string): Source | null {
  const issues: RawIssue[] = [];
  const report = (fault: Fault, field: string): void => void issues.push(Object.freeze({ fault, field }));
  const named = own(from, 'src');
  const address = typeof named === 'string' ? named.trim() : '';
  if (named !== undefined && !address) report(notExpected('url')(named), 'sources.src');
  if (!address && !src) return null;
  return Object.freeze({ src: address || src, options: readOptions(from, issues, report) });
}

/** @param issues Those that are known already; the result has all. */
function readOptions(from: Raw, issues: RawIssue[], report: Report): SourceOptions {
  const options: Record<string, unknown> = {};
  // In one order: equal options are then equal as JSON.
  for (const key of Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]) {
    const value = own(from, key);
    if (value === undefined) continue;
    const reportHere: Report = (fault) => report(fault, `sources.${key}`);
    const leaveOut = (expected: Expected): undefined => void reportHere(notExpected(expected)(value), '');
    const read: unknown = MEMBERS[key](value, leaveOut, reportHere);
    if (read !== undefined) options[key] = read;
  }
  for (const key of Object.keys(from)) {
    if (key === 'src' || Object.hasOwn(MEMBERS, key)) continue;
    report({ code: 'unknown-value', reason: 'member', value: shown(key) }, 'sources');
  }
  if (issues.length) options.issues = Object.freeze(issues);
  return Object.freeze(options);
}

const nameOf = (source: unknown): string => shown(own(asObject(source) ?? {}, 'src') ?? source);

/**
 * Applies what an author says to a document as its reader has returned it.
 *
 * @param issues Those of the document: gets those of the options, and those of events that are changed.
 */
export async function applyOptions(raw: RawFeed, options: SourceOptions, issues: RawIssues): Promise<RawFeed> {
  for (const issue of options.issues ?? []) issues.add(null, issue);
  const { label, timeZone, ignoreOffsets } = options;
  const feed = { ...raw };
  if (label && !feed.title) feed.title = label;
  if (timeZone && !feed.timeZone) feed.timeZone = timeZone;
  const given = givenTo(options, raw, issues);
  if (!Array.isArray(raw.events) || !(ignoreOffsets || given.length)) return feed;
  const slice = new TimeSlice();
  const events: RawEvent[] = [];
  for (const event of raw.events as readonly RawEvent[]) {
    if (slice.step()) await slice.next();
    events.push(asObject(event) ? changed(event, ignoreOffsets ?? false, given, issues) : event);
  }
  return { ...feed, events };
}

/** The fields that events get which do not have them. */
type Given = readonly (readonly ['topics' | 'tags' | 'countries' | 'languages', readonly string[]])[];

function givenTo(
  { topics = [], countries = [], languages = [] }: SourceOptions,
  raw: RawFeed,
  issues: RawIssues,
): Given {
  const matchTopic = topicMatcher(ownTopics(raw));
  const unknown = topics.filter((topic) => matchTopic(topic) === null);
  for (const topic of unknown) {
    issues.add(null, {
      fault: { code: 'unknown-value', reason: 'topic', value: shown(topic) },
      field: 'sources.topics',
    });
  }
  const known = topics.filter((topic) => !unknown.includes(topic));
  const given: Given = [
    ['topics', known],
    ['tags', unknown],
    ['countries', countries],
    ['languages', languages],
  ];
  return given.filter(([, items]) => items.length > 0);
}

/** The topics that the feed defines itself, as far as matching names needs them. */
function ownTopics({ topics }: RawFeed): readonly Topic[] {
  const items: readonly unknown[] = Array.isArray(topics) ? topics : [];
  return items.flatMap((item) => {
    const topic = asObject(item) ?? { id: item };
    const id = own(topic, 'id');
    if (typeof id !== 'string') return [];
    const label = own(topic, 'label') ?? id;
    const words = typeof label === 'string' ? [label] : Object.values(asObject(label) ?? {});
    const wordings = words.filter((value) => typeof value === 'string').map((value) => ({ lang: '', value }));
    return [{ id, label: wordings as unknown as Topic['label'], broader: null, url: null }];
  });
}

/** The event with what is given to it, as another object: a feed may hold the same one twice. */
function changed(event: RawEvent, ignoreOffsets: boolean, given: Given, issues: RawIssues): RawEvent {
  const copy: { -readonly [Key in keyof RawEvent]: RawEvent[Key] } = {
    ...(ignoreOffsets ? onWallClock(event) : event),
  };
  for (const [key, items] of given) {
    const isOwn = isSaid(event[key]) || (key === 'countries' && isSaid(asObject(event.location)?.country));
    if (!isOwn) copy[key] = items;
  }
  for (const issue of issues.of(event)) issues.add(copy, issue);
  return copy;
}

const isSaid = (value: unknown): boolean => value != null && value !== '' && !(Array.isArray(value) && !value.length);

/** The dates of an event without their offsets. Deadlines keep theirs: they have no zone to count in. */
function onWallClock(event: RawEvent): RawEvent {
  const { occurrences, recurrence } = event;
  const copy: { -readonly [Key in keyof RawEvent]: RawEvent[Key] } = withoutOffsets(event);
  if (Array.isArray(occurrences)) copy.occurrences = (occurrences as readonly RawOccurrence[]).map(withoutOffsets);
  const rules = asObject(recurrence) as RawEvent['recurrence'] | null;
  if (rules) {
    const { include, exclude, overrides } = rules;
    copy.recurrence = {
      ...rules,
      ...(Array.isArray(include) && { include: include.map(withoutOffset) }),
      ...(Array.isArray(exclude) && { exclude: exclude.map(withoutOffset) }),
      ...(asObject(overrides) && { overrides: mapped(overrides!) }),
    };
  }
  return copy;
}

const mapped = (overrides: Readonly<Record<string, RawOverride>>): Readonly<Record<string, RawOverride>> =>
  Object.fromEntries(Object.entries(overrides).map(([key, value]) => [withoutOffset(key), withoutOffsets(value)]));

function withoutOffsets<T extends RawOccurrence | RawOverride | RawEvent>(dates: T): T {
  const from = asObject(dates);
  if (!from) return withoutOffset(dates);
  const copy: Record<string, unknown> = { ...from };
  for (const key of ['start', 'end', 'previousStart'])
    if (own(from, key) !== undefined) copy[key] = withoutOffset(from[key]);
  return copy as T;
}

/** `2026-05-18T10:00` of `2026-05-18T10:00+01:00`; anything else as it is. */
function withoutOffset<T>(time: T): T {
  return (typeof time === 'string' ? time.replace(/([T\s]\d[\d:.]*)\s*(?:Z|[+-]\d\d(?::?\d\d)?)$/i, '$1') : time) as T;
}
