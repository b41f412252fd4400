import { eventOf, isMembers, languageOf, type EditedFeed, type Entry, type Members } from './feed-document.js';
import { MOST_DATES, MOST_INTERVAL, ruleStart, type Repeats } from './repeats.js';
import { isDay, readWhen, type When } from './when.js';
import { wordingsOf } from './wordings.js';

/** Mistakes that the form knows by itself. The words for each are in `words/`. */
export type ProblemCode =
  | 'no-feed-title'
  | 'no-title'
  | 'no-start'
  | 'no-time'
  | 'no-end-time'
  | 'not-a-date'
  | 'end-not-after-start'
  | 'no-address'
  | 'not-an-address'
  | 'mail-address'
  | 'no-interval'
  | 'no-count'
  | 'no-weekday'
  | 'no-until'
  | 'until-before-start';

export interface Problem {
  /** The entry, `null` for the feed. */
  readonly key: number | null;
  /** The field as the form calls it: `title`, `startDay`, `links.0.url`. */
  readonly field: string;
  readonly code: ProblemCode;
}

/** Fields that are only empty: no mistake while an event is being written. */
const EMPTY: ReadonlySet<ProblemCode> = new Set([
  'no-title',
  'no-start',
  'no-time',
  'no-address',
  'no-feed-title',
  'no-until',
]);

export const isEmptyField = ({ code }: Problem): boolean => EMPTY.has(code);

const isWebAddress = (text: unknown): boolean =>
  typeof text === 'string' && /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);

/** @see The type `linkUrl` of the schema. */
const isLinkAddress = (text: unknown): boolean =>
  isWebAddress(text) || (typeof text === 'string' && /^(?:mailto|tel):[^\s]+$/.test(text));

const isMail = (text: unknown): boolean => typeof text === 'string' && /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text);

/** A date as a feed may have it: see `whenOrPartial` of the schema. */
const isWritten = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ||
  isDay(text) ||
  (/^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/.test(
    text,
  ) &&
    isDay(text.slice(0, 10)));

/**
 * Returns the mistakes of a whole feed, in the order of the form.
 *
 * @param draftOf The date of an entry as its fields stand. @param repeatsOf How it repeats, as its fields stand; `undefined` where nobody changed that.
 */
export function problemsOf(
  feed: EditedFeed,
  draftOf: (entry: Entry) => When = whenOf,
  repeatsOf: (entry: Entry) => Repeats | undefined = () => undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (key: number | null, field: string, code: ProblemCode): void => {
    problems.push({ key, field, code });
  };
  const { head } = feed;
  const language = languageOf(feed);
  if (!hasWords(head.title, language)) add(null, 'title', 'no-feed-title');
  if (head.homepage !== undefined && !isWebAddress(head.homepage)) add(null, 'homepage', 'not-an-address');
  for (const entry of feed.entries) {
    const event = eventOf(entry);
    if (!event) continue;
    const found = (field: string, code: ProblemCode): void => add(entry.key, field, code);
    if (!hasWords(event.title, language)) found('title', 'no-title');
    findInDates(event, draftOf(entry), found);
    const repeats = repeatsOf(entry);
    if (repeats) findInRepeats(repeats, ruleStart(event.start)?.day ?? '', found);
    const { url } = isMembers(event.location) ? event.location : {};
    if (url !== undefined && !isWebAddress(url)) found('location.url', 'not-an-address');
    if (!Array.isArray(event.links)) continue;
    event.links.forEach((link: unknown, i) => {
      if (!isMembers(link)) return;
      if (!link.url) found(`links.${i}.url`, 'no-address');
      else if (isMail(link.url)) found(`links.${i}.url`, 'mail-address');
      else if (!isLinkAddress(link.url)) found(`links.${i}.url`, 'not-an-address');
    });
  }
  return problems;
}

const hasWords = (text: unknown, language: string): boolean =>
  [...wordingsOf(text, language).values()].some((words) => words.trim() !== '');

/** Returns the date of an entry by its event alone. */
export const whenOf = (entry: Entry): When => readWhen(eventOf(entry) ?? {});

function findInDates(event: Members, when: When, found: (field: string, code: ProblemCode) => void): void {
  const { kind, startDay, startTime, endDay, endTime, start, end } = when;
  if (kind === 'written') {
    if (start ? !isWritten(start) : needsStart(event)) found('start', start ? 'not-a-date' : 'no-start');
    if (end && !isWritten(end)) found('end', 'not-a-date');
    return;
  }
  if (!startDay) {
    if (needsStart(event) || startTime || endDay || endTime) found('startDay', 'no-start');
    return;
  }
  if (kind === 'day') {
    if (endDay && endDay < startDay) found('endDay', 'end-not-after-start');
    return;
  }
  if (!startTime) found('startTime', 'no-time');
  else if (endDay && !endTime) found('endTime', 'no-end-time');
  else if (endTime && `${endDay || startDay}T${endTime}` <= `${startDay}T${startTime}`) {
    found(endDay ? 'endDay' : 'endTime', 'end-not-after-start');
  }
}

/** Whether a rule can be written of what the fields say. */
export function isWhole(repeats: Repeats, startDay: string): boolean {
  let isSound = true;
  findInRepeats(repeats, startDay, () => (isSound = false));
  return isSound;
}

const isUpTo = (n: number, most: number): boolean => Number.isInteger(n) && n > 0 && n <= most;

function findInRepeats(
  { every, interval, days, ends, until, count }: Repeats,
  startDay: string,
  found: (field: string, code: ProblemCode) => void,
): void {
  if (!isUpTo(interval, MOST_INTERVAL)) found('interval', 'no-interval');
  if (every === 'week' && !days.length) found('weekdays', 'no-weekday');
  if (ends === 'on' && !until) found('until', 'no-until');
  if (ends === 'on' && until && until < startDay) found('until', 'until-before-start');
  if (ends === 'after' && !isUpTo(count, MOST_DATES)) found('count', 'no-count');
}

/** Only an announcement, or what says in words when it is, has no date. */
const needsStart = ({ kind, whenText }: Members): boolean => kind !== 'announcement' && whenText === undefined;
