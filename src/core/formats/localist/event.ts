import { isOff } from '../../event-status.js';
import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawOccurrence } from '../../model/raw-feed.js';
import type { Countries } from '../countries.js';
import type { Findings } from '../findings.js';
import { address, isNothing, isTrue, names, objects, position, subjects, text } from '../loose-values.js';
import { fold, statusIn, statusInName } from '../status-words.js';

/** The tables that all events of a document share. */
interface Shared {
  readonly countries: Countries;
  readonly matchTopic: (name: string) => string | null;
}

const HIDDEN = /^(?:pending|hidden|draft|rejected|private|deleted|spam)$/i;
const MODES: Readonly<Record<string, string>> = {
  inperson: 'in-person',
  virtual: 'online',
  hybrid: 'hybrid',
};

/** Reads an event; `null` for one that is not public. */
export function readEvent(event: Raw, { countries, matchTopic }: Shared, findings: Findings): RawEvent | null {
  const status = asLine(own(event, 'status'));
  if (HIDDEN.test(status) || isTrue(own(event, 'private')) || isTrue(own(event, 'rejected'))) return null;
  const title = text(own(event, 'title'));
  const filters = asObject(own(event, 'filters')) ?? {};
  const groups = Object.keys(filters).filter((key) => key !== 'departments');
  const words = [
    ...groups.flatMap((key) => names(own(filters, key))),
    ...names(own(event, 'tags')),
    ...names(own(event, 'keywords')),
  ];
  const mode = own(event, 'experience');
  const departments = names(own(filters, 'departments') ?? own(event, 'departments'));
  const group = text(own(event, 'group_name'));
  const ticket = address(own(event, 'ticket_url'));
  const isFull = fold(status) === 'soldout';
  const isFree = isTrue(own(event, 'free'));
  // "Free" is ticked for events that are so for some.
  const hasPrice = /[1-9]/.test(asLine(own(event, 'ticket_cost')));
  if (isFree && hasPrice) findings.add({ code: 'contradiction', reason: 'price' }, 'free');
  return {
    id: own(event, 'id') as string,
    title,
    description: text(own(event, 'description')) ?? text(own(event, 'description_text')),
    ...eventDates(event, findings),
    status: isFull ? 'scheduled' : statusOf(status, title, findings),
    attendanceMode: MODES[asLine(mode)] ?? (isNothing(mode) ? undefined : (mode as string)),
    location: locationOf(event, countries),
    ...subjects(words, matchTopic),
    links: linksOf(event, ticket),
    registration:
      ticket || isFull || isFree
        ? {
            url: ticket,
            status: isFull ? 'full' : undefined,
            free: (isFree && !hasPrice) || undefined,
          }
        : undefined,
    image: isNothing(own(event, 'photo_url')) ? undefined : { url: address(own(event, 'photo_url')) },
    organizers: departments.length
      ? departments.map((name) => ({ name }))
      : group === undefined
        ? []
        : [{ name: group }],
    created: own(event, 'created_at') as string,
    updated: own(event, 'updated_at') as string,
  };
}

function statusOf(status: string, title: unknown, findings: Findings): string | undefined {
  const said = /^live$/i.test(status) ? 'scheduled' : (statusIn(fold(status)) ?? (status || undefined));
  const named = statusInName(typeof title === 'string' ? title : '');
  if (named && !isOff({ status: said })) {
    findings.add({ code: 'contradiction', reason: 'name', value: named }, 'title');
  }
  return said;
}

/** The dates of an event. Those without any have a first and a last day, between which one that recurs is not on all the time. */
function eventDates(event: Raw, findings: Findings): Partial<RawEvent> {
  const dates = objects(own(event, 'event_instances')).map((item) =>
    dateOf(asObject(own(item, 'event_instance')) ?? item),
  );
  if (dates.length === 1) return dates[0]!;
  if (dates.length) return { occurrences: dates };
  const recurs = isTrue(own(event, 'recurring'));
  if (recurs) findings.add({ code: 'invalid-recurrence', reason: 'no-rule' }, 'event_instances');
  return { start: own(event, 'first_date') as string, end: recurs ? undefined : (own(event, 'last_date') as string) };
}

function dateOf(instance: Raw): RawOccurrence {
  const isAllDay = isTrue(own(instance, 'all_day'));
  const time = (key: string): string | undefined => {
    const raw = own(instance, key);
    return isAllDay && typeof raw === 'string' ? raw.replace(/T.*/, '') : (raw as string | undefined);
  };
  return { start: time('start'), end: time('end') };
}

function locationOf(event: Raw, countries: Countries): RawLocation | undefined {
  const geo = asObject(own(event, 'geo')) ?? {};
  const name = text(own(event, 'location_name')) ?? text(own(event, 'location'));
  const room = text(own(event, 'room_number'));
  const location: { -readonly [Key in keyof RawLocation]: RawLocation[Key] } = {
    name: typeof name === 'string' && typeof room === 'string' ? `${name}, ${room}` : (name ?? room),
    street: text(own(geo, 'street')) ?? text(own(event, 'address')),
    locality: text(own(geo, 'city')),
    region: text(own(geo, 'state')),
    postalCode: asLine(own(geo, 'zip')) || undefined,
    ...position(own(geo, 'latitude'), own(geo, 'longitude')),
    url: address(own(event, 'venue_url')),
  };
  const country = asLine(own(geo, 'country'));
  if (country) countries.fill(location, 'country', [country]);
  return Object.values(location).some((value) => value !== undefined) ? location : undefined;
}

function linksOf(event: Raw, ticket: string | undefined): RawLink[] {
  const page = address(own(event, 'localist_url'));
  const site = address(own(event, 'url'));
  const stream = address(own(event, 'stream_url'));
  return [
    ...(page === undefined ? [] : [{ rel: 'info', url: page }]),
    ...(site === undefined || site === page || site === ticket
      ? []
      : [{ rel: page === undefined ? 'info' : 'other', url: site }]),
    ...(stream === undefined ? [] : [{ rel: 'livestream', url: stream }]),
  ];
}
