import type { LinkRel, PublishedTime, Text } from '../model/event.js';
import type { FeedSnapshot } from '../model/feed.js';
import type { Occurrence } from '../model/occurrence.js';
import { listableOccurrences } from '../occurrences.js';
import { DAY } from '../time/units.js';
import { wallOf } from '../time/zone.js';
import type { Losses } from './losses.js';
import { instantText, isWritable, publishedText } from './published-text.js';

/** Begins with a sign that spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Excel reads a file as UTF-8 only after a byte order mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** Returns a cell (RFC 4180, 2). An apostrophe before a formula makes it a text. */
function cell(value: string): string {
  const text = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Column = (o: Occurrence) => string;

const first = (text: Text | null): string => text?.[0].value ?? '';
const link =
  (rel: LinkRel): Column =>
  ({ event }) =>
    event.links.find((one) => one.rel === rel)?.url ?? '';

function startText({ start, event }: Occurrence): string {
  if (!start) return first(event.whenText);
  return isWritable(start.wallMs) ? publishedText(start) : start.text;
}

function endText(o: Occurrence): string {
  const published = o.end ?? o.rejectedEnd ?? endByDuration(o);
  return o.start && published && isWritable(published.wallMs) ? publishedText(published) : '';
}

/** The end on the clock of the start; of days the last day. */
function endByDuration({ event, start, startMs, endMs, timeZone, certainty }: Occurrence): PublishedTime | null {
  const { duration, kind } = event;
  if (!start || !duration || endMs === null || kind === 'deadline') return null;
  if (start.kind === 'date') {
    const days = duration.days + Math.ceil(duration.ms / DAY);
    return { ...start, wallMs: start.wallMs + (days - 1) * DAY };
  }
  if (start.kind !== 'time') return null;
  if (certainty === 'exact' && timeZone !== null) return { ...start, wallMs: wallOf(timeZone, endMs), offset: null };
  return { ...start, wallMs: start.wallMs + endMs - startMs! };
}

/** By headers that the reader of tables knows. */
const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  title: ({ title }) => first(title),
  start: startText,
  end: endText,
  'time zone': ({ timeZone }) => timeZone ?? '',
  status: ({ status }) => (status === 'scheduled' ? '' : status),
  'attendance mode': ({ event }) => event.attendanceMode ?? '',
  place: ({ location }) => first(location?.name ?? null),
  address: ({ location }) => first(location?.street ?? null),
  city: ({ location }) => first(location?.locality ?? null),
  region: ({ location }) => first(location?.region ?? null),
  'postal code': ({ location }) => location?.postalCode ?? '',
  country: ({ location, event }) =>
    event.countries.length > 1 ? event.countries.join('; ') : (location?.country ?? event.countries[0] ?? ''),
  latitude: ({ location }) => String(location?.lat ?? ''),
  longitude: ({ location }) => String(location?.lon ?? ''),
  topics: ({ event }) => event.topics.join('; '),
  tags: ({ event }) => event.tags.join('; '),
  languages: ({ event }) => event.languages.join('; '),
  summary: ({ event }) => first(event.summary),
  description: ({ event }) => first(event.description),
  link: link('info'),
  registration: link('register'),
  livestream: link('livestream'),
  recording: link('recording'),
  'agenda link': link('agenda'),
  image: ({ event }) => event.image?.url ?? '',
  organizer: ({ event }) => event.organizers.map(({ name }) => first(name)).join('; '),
  updated: ({ event }) => (event.updated === null ? '' : instantText(event.updated)),
};

/**
 * Returns a feed as a table (RFC 4180) with a row for each date, for spreadsheets and for our own reader of tables: UTF-8 with a byte order
 * mark, no cell a formula. Columns that would be empty are left out.
 *
 * @param nowMs Epoch milliseconds: of series with too many dates those near it are written.
 */
export async function toCsv(feed: FeedSnapshot, losses: Losses, nowMs: number): Promise<string> {
  const { occurrences, issues } = await listableOccurrences(feed, -Infinity, Infinity, nowMs);
  for (const { code, eventId } of issues) if (code === 'recurrence-truncated') losses.add('series-cut', eventId);
  for (const { id, title, recurrence, milestones, registration } of feed.events) {
    if (recurrence) losses.add('series-as-dates', id);
    if (milestones.length || registration) losses.add('stages', id);
    if ((title?.length ?? 0) > 1) losses.add('other-languages', id);
  }
  const names = Object.keys(COLUMNS);
  const rows = occurrences.map((o) => names.map((name) => COLUMNS[name]!(o)));
  const kept = names.map((name, i) => name === 'title' || name === 'start' || rows.some((row) => row[i]));
  const lines = [names, ...rows].map((row) =>
    row
      .filter((_, i) => kept[i])
      .map(cell)
      .join(','),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
