import type { AttendanceMode, Duration, EventKind, EventRole, FeedEvent, Text } from '../model/event.js';
import { asLine, asObject, NONE, own, shown, type Raw } from '../json.js';
import {
  asCountry,
  leaveOut,
  PLACEHOLDER,
  readDates,
  readEnum,
  readFlag,
  readInstant,
  readLanguage,
  readList,
  readText,
  readTime,
  readZone,
} from './fields.js';
import { claimsOffset, parseDuration } from '../time/published-time.js';
import { PROSE_CAP } from '../text.js';
import { wholeDays } from '../time/whole-days.js';
import type { Context } from './context.js';
import { asOccurrence, STATUSES, UNKNOWN_DATES } from './dates.js';
import { fixId } from './ids.js';
import {
  asLink,
  asMilestone,
  asOrg,
  image,
  readLocation,
  readOrg,
  readPart,
  registration,
  source,
} from './nested-fields.js';

/** An event on its way through the boundary: frozen once it is placed and its parents are known. */
export type Draft = { -readonly [Key in keyof FeedEvent]: FeedEvent[Key] };

/** Listed dates whose words are shown, where none of all can be read. */
const MAX_UNREAD = 10;

const KINDS: readonly EventKind[] = ['event', 'deadline', 'announcement', 'series'];
const MODES: readonly AttendanceMode[] = ['in-person', 'online', 'hybrid'];
const ROLES: readonly EventRole[] = ['main', 'session', 'side-event', 'associated'];

function asTag(ctx: Context, raw: unknown, key: string): string | null {
  return asLine(raw, 80) || leaveOut(ctx, key, raw, 'text');
}

const asName = (ctx: Context, raw: unknown, key: string): Text | null => readText(ctx, { [key]: raw }, key);

function asReference(ctx: Context, raw: unknown, key: string): string | null {
  return fixId(raw) || leaveOut(ctx, key, raw, 'id');
}

function readDuration(ctx: Context, from: Raw): Duration | null {
  const raw = own(from, 'duration');
  if (raw === undefined || raw === '') return null;
  const duration = typeof raw === 'string' ? parseDuration(raw) : null;
  return duration ? Object.freeze(duration) : leaveOut(ctx, 'duration', raw, 'duration');
}

/** Reads the fields of one event. @param id Its id, already unique. */
export function readEvent(ctx: Context, from: Raw, id: string): Draft {
  const location = readLocation(ctx, from);
  const tags = readList(ctx, from, 'tags', 50, asTag);
  const timeZone = readClock(ctx, from);
  ctx.timeZone = timeZone;
  const event: Draft = {
    feed: ctx.feed,
    id,
    kind: readEnum(ctx, from, 'kind', KINDS) ?? 'event',
    title: readText(ctx, from, 'title'),
    summary: readText(ctx, from, 'summary', PROSE_CAP),
    description: readText(ctx, from, 'description', PROSE_CAP),
    textLinks: NONE,
    accessibility: readText(ctx, from, 'accessibility', PROSE_CAP),

    start: readTime(ctx, from, 'start'),
    end: readTime(ctx, from, 'end'),
    rejectedEnd: null,
    duration: readDuration(ctx, from),
    timeZone,
    whenText: readText(ctx, from, 'whenText'),
    previousStart: readTime(ctx, from, 'previousStart'),
    recurrence: readPart(ctx, from, 'recurrence', ctx.readRecurrence!, 'rule'),
    occurrences: readDates(ctx, from, 'occurrences', Math.max(1, Math.min(800, ctx.datesLeft)), asOccurrence),

    status: 'scheduled',
    statusText: null,
    attendanceMode: readEnum(ctx, from, 'attendanceMode', MODES),
    location,
    countries: readList(ctx, from, 'countries', 250, asCountry),
    topics: NONE,
    tags,
    languages: readList(ctx, from, 'languages', 30, readLanguage),
    interpretation: readList(ctx, from, 'interpretation', 30, readLanguage),
    links: readList(ctx, from, 'links', 50, asLink),
    registration: readPart(ctx, from, 'registration', registration, 'url'),
    milestones: readList(ctx, from, 'milestones', 50, asMilestone),
    image: readPart(ctx, from, 'image', image, 'url'),
    organizers: readList(ctx, from, 'organizers', 50, asOrg),
    partOf: readList(ctx, from, 'partOf', 5, asReference),
    role: readEnum(ctx, from, 'role', ROLES),
    sameAs: readList(ctx, from, 'sameAs', 20, asReference),
    repostedBy: readOrg(ctx, from, 'repostedBy'),
    pinned: readFlag(ctx, from, 'pinned') ?? false,
    created: readInstant(ctx, from, 'created'),
    updated: readInstant(ctx, from, 'updated'),
    source: readPart(ctx, from, 'source', source, 'url'),
    sources: readList(ctx, from, 'sources', 50, asName),
    otherStarts: NONE,

    copies: 1,
    issues: NONE,
  };
  if (ctx.feed.format === 'csv') event.row = asLine(own(from, 'row'));
  event.textLinks = ctx.readTextLinks?.(from, [event.summary, event.description]) ?? NONE;
  readTopics(ctx, from, event);
  readStatus(ctx, from, event);
  readSuffixZone(ctx, from, event);
  event.whenText ??= unreadWords(ctx, from, event);
  const days = wholeDays(event.start, event.end, timeZone);
  event.start = days?.start ?? event.start;
  event.end = days?.end ?? event.end;
  settleDates(ctx, from, event);
  if (!event.title) ctx.report({ code: 'no-title' }, 'title');
  const found = ctx.take();
  if (found.length) event.issues = found;
  return event;
}

/** The zone of the event, or of the feed. An offset in its place holds for all times of the event that have none. */
function readClock(ctx: Context, from: Raw): string | null {
  ctx.offset = ctx.feedOffset;
  if (own(from, 'timeZone') === undefined) return ctx.feed.timeZone;
  const { timeZone, offset } = readZone(ctx, from, 'timeZone');
  ctx.offset = offset;
  return timeZone;
}

/** Topics that neither the feed nor the catalogue knows become tags. */
function readTopics(ctx: Context, from: Raw, event: Draft): void {
  event.topics = readList(ctx, from, 'topics', 20, asTopicSlug);
  const { strayTopics } = ctx;
  if (!strayTopics.length) return;
  ctx.strayTopics = [];
  event.tags = Object.freeze([...new Set([...event.tags, ...strayTopics])]);
}

function asTopicSlug(ctx: Context, raw: unknown, key: string): string | null {
  const name = asTag(ctx, raw, key);
  if (name === null) return null;
  const slug = ctx.matchTopic(name);
  if (slug === null) {
    ctx.strayTopics.push(name);
    ctx.report({ code: 'unknown-value', reason: 'topic', value: shown(name) }, key);
  }
  return slug;
}

function readStatus(ctx: Context, from: Raw, event: Draft): void {
  const raw = own(from, 'status');
  if (raw === undefined) return;
  const status = readEnum(ctx, from, 'status', STATUSES);
  if (status) event.status = status;
  else event.statusText = asLine(raw, 80) || null;
}

/** A zone that its times name and the event does not. */
function readSuffixZone(ctx: Context, from: Raw, event: Draft): void {
  const zone = ctx.suffixZone;
  ctx.suffixZone = null;
  if (zone !== null && own(from, 'timeZone') === undefined) {
    event.timeZone = readZone(ctx, { start: zone }, 'start').timeZone ?? event.timeZone;
  }
}

/** A start that could not be read, or only in part, in its publisher's words; `null` where nothing was lost. */
function unreadWords(ctx: Context, from: Raw, { start, occurrences }: Draft): FeedEvent['whenText'] {
  if (occurrences!.length) return null;
  const raw = own(from, 'start');
  if (start) {
    const isWhole = typeof raw !== 'string' || start.text === raw.trim() || ctx.looseTime(raw)?.reading !== 'partial';
    return isWhole ? null : readText(ctx, { start: raw }, 'start');
  }
  const listed = own(from, 'occurrences');
  const dates = (Array.isArray(listed) ? listed.slice(0, MAX_UNREAD) : [listed]).map((item: unknown) => {
    const date = asObject(item);
    return date ? own(date, 'start') : item;
  });
  // Zeros alone are what databases hold for "no date".
  const unread = [raw, ...dates].filter(
    (date) => typeof date === 'string' && /\p{L}|[1-9]|[^\P{Nd}0-9]/u.test(date) && !PLACEHOLDER.test(date),
  );
  return readText(ctx, { start: unread.join(' · ') }, 'start');
}

/** Makes the dates of one event agree. */
function settleDates(ctx: Context, from: Raw, event: Draft): void {
  const listed = event.occurrences!.length > 0;
  ctx.datesLeft -= event.occurrences!.length;
  if (!listed) event.occurrences = null;
  if (listed && event.recurrence) {
    event.recurrence = null;
    ctx.report({ code: 'invalid-field', reason: 'occurrences-and-recurrence' }, 'recurrence');
  }
  if (event.recurrence === UNKNOWN_DATES) {
    event.recurrence = event.start = event.end = null;
    return;
  }
  if (event.recurrence && (!event.start || event.start.kind === 'month' || event.start.kind === 'year')) {
    event.recurrence = null;
    ctx.report({ code: 'invalid-recurrence', reason: 'no-full-start' }, 'recurrence');
  }
  if (event.end && !event.start && !listed) {
    event.end = null;
    ctx.report({ code: 'invalid-field', reason: 'end-without-start' }, 'end');
  }
  if (event.end && event.duration) {
    event.duration = null;
    ctx.report({ code: 'invalid-field', reason: 'end-and-duration' }, 'duration');
  }
  if (!event.countries.length && event.location?.country && own(from, 'countries') === undefined) {
    event.countries = Object.freeze([event.location.country]);
  }
  if (!event.start && !listed && !event.whenText && event.kind !== 'announcement') {
    ctx.report({ code: 'no-start' }, 'start');
  }
  // The dates that say nothing of a country themselves.
  const rest = listed
    ? event.occurrences!.some(({ start, location }) => claimsOffset(start) && !location?.country)
    : event.start !== null && claimsOffset(event.start);
  const named = event.countries.length > 0 || event.location?.country || own(from, 'countries') !== undefined;
  if (rest && event.timeZone === null && !named) {
    ctx.report({ code: 'no-country' }, 'countries');
  }
}
