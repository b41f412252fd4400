import { asLanguage } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import type { RawEvent, RawLink, RawText } from '../../model/raw-feed.js';
import type { RawIssue } from '../../raw-issues.js';
import { dayBefore } from '../day-before.js';
import { position, subjects } from '../loose-values.js';
import { placeText } from '../place-text.js';
import { prose } from '../prose.js';
import { statusInName } from '../status-words.js';
import {
  isOneDate,
  paramOf,
  propertiesOf,
  propertyOf,
  textOf,
  valueOf,
  type Component,
  type Property,
} from './component.js';
import { dateText } from './date-text.js';
import { isClock, later, onClockOf, timeOf, type CalendarTime } from './times.js';
import type { Zones } from './zones.js';

/** An event or to-do of a calendar, or a changed date of one. */
export interface Entry {
  readonly uid: string;
  readonly event: RawEvent;
  readonly start: CalendarTime | null;
  /** The date of its series that it replaces, `null` for the series itself. */
  readonly recurrenceId: CalendarTime | null;
  /** Whether it says nothing of its start: then it says only what is changed on that date. */
  readonly isPatch: boolean;
  /** Whether it replaces all later dates as well. */
  readonly andFuture: boolean;
  readonly sequence: number;
  /** When it last changed, or was written; `''` if nothing says so. */
  readonly changed: string;
  /** Whether it is not meant for the public. */
  readonly isPrivate: boolean;
  readonly issues: RawIssue[];
}

/** The calendar that an entry stands in. */
interface Surroundings {
  readonly zones: Zones;
  /** The part that reads rules; `null` where nothing in the file repeats. */
  readonly repeats: Pick<typeof import('./recurrence.js'), 'recurrenceOf'> | null;
  /** METHOD, small letters (RFC 5546): `cancel` takes back what was published. */
  readonly method: string;
  readonly matchTopic: (name: string) => string | null;
}

const HTTP = /^https?:/i;
const GEO = /^(?:geo:)?\s*([+-]?[\d.]+)\\?[;,]\s*([+-]?[\d.]+)/i;

/** Reads an entry of a calendar: a VEVENT or a VTODO. */
export function readEntry(component: Component, surroundings: Surroundings): Entry {
  const { method, zones } = surroundings;
  const issues: RawIssue[] = component.faults.map((fault) => ({ fault, field: '' }));
  const add = (fault: Fault, field: string): void => void issues.push({ fault, field });
  const isTask = component.name === 'vtodo';
  const { start, event: dates } = readDates(component, surroundings, isTask, add);
  const title = wordings(propertiesOf(component, 'summary'));
  const place = placeOf(component);
  const links = linksOf(component, place.links, add);
  const status = statusOf(component, method, title, add);
  const recurrenceId = propertyOf(component, 'recurrence-id');
  const uid = valueOf(component, 'uid');
  const event: RawEvent = {
    id: uid || undefined,
    kind: isTask ? 'deadline' : undefined,
    title,
    description: descriptionOf(component),
    ...dates,
    status,
    // A way to join on the web is there beside the place, or instead of one.
    attendanceMode:
      place.attendanceMode ??
      (links.some(({ rel }) => rel === 'livestream') ? (place.location ? 'hybrid' : 'online') : undefined),
    location: place.location,
    ...subjectsOf(component, surroundings),
    links,
    image: imageOf(component),
    organizers: organizersOf(component),
    created: instant(component, 'created'),
    updated: instant(component, 'last-modified'),
  };
  return {
    uid,
    event,
    start,
    recurrenceId: timeOf(recurrenceId, zones),
    isPatch: propertyOf(component, 'dtstart') === undefined,
    andFuture: recurrenceId !== undefined && !isOneDate(component),
    sequence: Number(valueOf(component, 'sequence')) || 0,
    changed: event.updated ?? instant(component, 'dtstamp') ?? '',
    // A class that nobody knows is private (RFC 5545, 3.8.1.3).
    isPrivate: !/^(?:public)?$/i.test(valueOf(component, 'class')),
    issues,
  };
}

/** An instant of provenance. Others are of no use, and some programs write the year 0. */
function instant(component: Component, name: string): string | undefined {
  const text = dateText(valueOf(component, name));
  return /^[1-9].*Z$/.test(text) ? text : undefined;
}

type Dates = Pick<RawEvent, 'start' | 'end' | 'duration' | 'timeZone' | 'recurrence'>;

function readDates(
  component: Component,
  { zones, repeats }: Surroundings,
  isTask: boolean,
  add: (fault: Fault, field: string) => void,
): { readonly start: CalendarTime | null; readonly event: Dates } {
  // A change of one date that says nothing of its start leaves that as it was: so a calendar of JMAP is written.
  const dtstart = propertyOf(component, 'dtstart') ?? propertyOf(component, 'recurrence-id');
  const dtend = propertyOf(component, 'dtend');
  // Exchange, and calendars that were made of JSCalendar, have no days, only midnights; others call each clock a day. In UTC the midnight of a place is another clock, perhaps of the day before.
  const isAllDay = /^true(?!.*T(?!0000).*Z$)/i.test(
    (valueOf(component, 'x-microsoft-cdo-alldayevent') || valueOf(component, 'show-without-time')) +
      valueOf(component, 'dtstart'),
  );
  const isDay = isAllDay ? true : isClock(dtstart) || isClock(dtend) ? false : undefined;
  const begin = timeOf(dtstart, zones, isDay);
  const length = valueOf(component, 'duration');
  // A task is due at its end (RFC 5545, 3.8.2.3); the day of a DUE is the last one.
  const due =
    isTask && (timeOf(propertyOf(component, 'due'), zones) ?? (begin && length ? later(begin, length) : null));
  const start = due || begin;
  if (!start) return { start, event: {} };
  const recurrence = repeats?.recurrenceOf(component, start, zones, add);
  if (start.tzid) zones.check(start.tzid, start.time!.wallMs, recurrence !== undefined);
  const event = {
    start: start.text,
    timeZone: (start.clock ? start.clock.timeZone : start.tzid) || undefined,
    recurrence,
  };
  if (isTask) return { start, event };
  const end = endOf(start, timeOf(dtend, zones, isDay));
  // Programs write zero for "no length".
  const duration = end === undefined && !/^\+?P[T0DHMSW]*$/.test(length) ? length.replace(/^\+/, '') : '';
  return { start, event: { ...event, end, duration: duration || undefined } };
}

/** The end as `ogp-events` has it: of days the last one. */
function endOf(start: CalendarTime, end: CalendarTime | null): string | undefined {
  if (!end) return undefined;
  if (!start.time || end.time?.kind !== 'date') return onClockOf(start, end, false);
  // DTEND of days is the first day after the event (RFC 5545, 3.6.1).
  const last = dayBefore(end.text);
  // An event of one day that also "ends" on this day.
  if (end.text === start.text) return undefined;
  return last >= start.text.slice(0, 10) ? last : end.text;
}

/** The wordings of a text in one or more languages. */
function wordings(properties: readonly Property[]): RawText | undefined {
  const texts = new Map<string, string>();
  for (const property of properties) {
    const text = prose(property.values[0] ?? '');
    const language = asLanguage(paramOf(property, 'language')) ?? '';
    if (text && !texts.has(language)) texts.set(language, text);
  }
  if (!texts.size || (texts.size === 1 && texts.has(''))) return texts.get('');
  return Object.fromEntries([...texts].map(([language, text]) => [language || 'und', text]));
}

function descriptionOf(component: Component): RawText | undefined {
  const said = (name: string): RawText | undefined => wordings(propertiesOf(component, name));
  return said('description') ?? said('styled-description') ?? said('x-alt-desc');
}

function statusOf(
  component: Component,
  method: string,
  title: RawText | undefined,
  add: (fault: Fault, field: string) => void,
): string | undefined {
  const published = valueOf(component, 'status').toLowerCase();
  // CONFIRMED, and how far somebody got with a task.
  const isOn = /^(?:confirmed|needs-action|in-process|completed|final)?$/.test(published);
  const status = method === 'cancel' ? 'cancelled' : isOn ? undefined : published;
  const named = statusInName(typeof title === 'string' ? title : Object.values(title ?? {}).join('\n'));
  if (named && (status === undefined || status === 'tentative')) {
    add({ code: 'contradiction', reason: 'name', value: named }, 'SUMMARY');
  }
  return status;
}

type Place = ReturnType<typeof placeText>;

function placeOf(component: Component): Place {
  // A place as a component of its own (RFC 9073, 7.2): of several the first.
  const there = component.components.find(({ name }) => name === 'vlocation') ?? component;
  const place = placeText(
    decoded(valueOf(component, 'location') || (there === component ? '' : valueOf(there, 'name'))),
  );
  const geo = GEO.exec(
    valueOf(component, 'geo') || valueOf(component, 'x-apple-structured-location') || valueOf(there, 'coordinates'),
  );
  const at = position(geo?.[1], geo?.[2]);
  return at.lat ? { ...place, location: { ...place.location, ...at } } : place;
}

/** The page of the event, where to join it, and its papers. */
function linksOf(
  component: Component,
  inPlace: readonly RawLink[],
  add: (fault: Fault, field: string) => void,
): RawLink[] {
  const links: RawLink[] = [];
  const addLink = (link: RawLink): void => {
    if (link.url && !links.some(({ url }) => url === link.url)) links.push(link);
  };
  for (const name of ['url', 'conference', 'x-google-conference', 'x-microsoft-skypeteamsmeetingurl']) {
    for (const property of propertiesOf(component, name)) {
      const url = textOf(property);
      // A telephone is no livestream, nor are a chat, a feed and the moderator's entrance (RFC 7986, 6.3).
      const joins = HTTP.test(url) && !/^(?:chat|feed|moderator)$/i.test(paramOf(property, 'feature'));
      const rel = name === 'url' ? 'info' : joins ? 'livestream' : 'contact';
      addLink({ rel, url, title: paramOf(property, 'label') || undefined });
    }
  }
  for (const link of inPlace) addLink(link);
  for (const property of propertiesOf(component, 'attach')) {
    if (isImage(property)) continue;
    const url = textOf(property);
    if (HTTP.test(url)) {
      const title = paramOf(property, 'filename') || paramOf(property, 'x-filename') || undefined;
      addLink({ rel: 'materials', url, title, type: paramOf(property, 'fmttype') || undefined });
    } else if (url) add({ code: 'not-read', reason: 'inline-file' }, 'ATTACH');
  }
  return links;
}

const isImage = (property: Property): boolean =>
  /^image\//i.test(paramOf(property, 'fmttype')) && /^https:/i.test(textOf(property));

function imageOf(component: Component): RawEvent['image'] {
  const image =
    propertiesOf(component, 'image').find((property) => HTTP.test(textOf(property))) ??
    propertiesOf(component, 'attach').find(isImage);
  return image && { url: textOf(image) };
}

/** Who holds it: a name, never a mail address. */
function organizersOf(component: Component): RawEvent['organizers'] {
  return propertiesOf(component, 'organizer').flatMap((property) => {
    const name = decoded(paramOf(property, 'cn')).replace(/^["']|["']$/g, '');
    const url = textOf(property);
    return name && !name.includes('@') ? [{ name, url: HTTP.test(url) ? url : undefined }] : [];
  });
}

/** The Events Calendar for WordPress writes `City%20Council`, PHP iCalendar `Hall%2C+1st+floor`. */
function decoded(text: string): string {
  try {
    return /^[^\s:]*%[2C-F][^\s:]*$/i.test(text) ? decodeURIComponent(text.replaceAll('+', ' ')) : text;
  } catch {
    return text;
  }
}

function subjectsOf(component: Component, { matchTopic }: Surroundings): Pick<RawEvent, 'topics' | 'tags'> {
  const words = propertiesOf(component, 'categories').flatMap(({ values }) =>
    values.map((value) => prose(value).trim()),
  );
  return subjects(words.filter(Boolean), matchTopic);
}
