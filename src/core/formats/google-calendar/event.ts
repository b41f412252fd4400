import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawLink } from '../../model/raw-feed.js';
import type { Findings } from '../findings.js';
import { address, isNothing, line, objects, text } from '../loose-values.js';
import { placeText } from '../place-text.js';
import { statusInName } from '../status-words.js';
import { eventDates } from './dates.js';
import { isPublic } from './public.js';
import { recurrenceOf } from './series.js';

const SECRETS = ['password', 'passcode', 'pin', 'accessCode'];

/**
 * Reads an event; `null` for one that is not public. Guests are never read, nor the addresses of anybody.
 *
 * @param calendar The zone of the calendar, `''` for none. @param changed The dates of it that were changed or deleted.
 */
export function readEvent(item: Raw, calendar: string, changed: readonly Raw[], findings: Findings): RawEvent | null {
  if (!isPublic(item)) return null;
  const title = text(own(item, 'summary'));
  const dates = eventDates(item, calendar);
  const published = own(item, 'location');
  const place = typeof published === 'string' ? placeText(published) : null;
  const conference = conferenceLinks(item, findings);
  const isInPlace = place?.location !== undefined && place.attendanceMode !== 'online';
  const status = asLine(own(item, 'status'));
  const named = statusInName(typeof title === 'string' ? title : '');
  if (named && status !== 'cancelled') findings.add({ code: 'contradiction', reason: 'name', value: named }, 'summary');
  return {
    id: own(item, 'id') as string,
    title,
    description: text(own(item, 'description')),
    ...dates,
    recurrence: recurrenceOf(item, dates.timeZone ?? '', calendar, changed, findings),
    status: status === 'confirmed' ? 'scheduled' : (own(item, 'status') as string),
    attendanceMode: conference.length ? (isInPlace ? 'hybrid' : 'online') : place?.attendanceMode,
    location: place ? place.location : (published as RawEvent['location']),
    links: [...pageLinks(item), ...conference, ...(place?.links ?? [])],
    organizers: organizersOf(item),
    // Dates of a series share it.
    sameAs:
      own(item, 'recurringEventId') === undefined && asLine(own(item, 'iCalUID')) ? [asLine(own(item, 'iCalUID'))] : [],
    created: own(item, 'created') as string,
    updated: own(item, 'updated') as string,
  };
}

function pageLinks(item: Raw): RawLink[] {
  const source = asObject(own(item, 'source')) ?? {};
  const page = address(own(source, 'url')) ?? address(own(item, 'htmlLink'));
  const files = objects(own(item, 'attachments')).map((file) => ({
    rel: 'materials',
    url: address(own(file, 'fileUrl')),
    title: text(own(file, 'title')),
    type: own(file, 'mimeType') as string,
  }));
  return [...(page === undefined ? [] : [{ rel: 'info', url: page }]), ...files];
}

/** Where one takes part by video. Telephone numbers and their codes are not read. */
function conferenceLinks(item: Raw, findings: Findings): RawLink[] {
  const entries = objects(own(asObject(own(item, 'conferenceData')) ?? {}, 'entryPoints'));
  if (entries.some((entry) => SECRETS.some((key) => !isNothing(own(entry, key))))) {
    findings.add({ code: 'published-password' }, 'conferenceData');
  }
  const videos = entries.filter((entry) => own(entry, 'entryPointType') === 'video').map((entry) => own(entry, 'uri'));
  const urls = new Set([...videos, own(item, 'hangoutLink')].map(address).filter((url) => url !== undefined));
  return [...urls].map((url) => ({ rel: 'livestream', url }));
}

function organizersOf(item: Raw): RawEvent['organizers'] {
  const name = line(own(asObject(own(item, 'organizer')) ?? {}, 'displayName'));
  return name && !name.includes('@') ? [{ name }] : [];
}
