import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawOrg } from '../../model/raw-feed.js';
import type { Findings } from '../findings.js';
import { address, isNothing, isTrue, line, names, objects, subjects, text } from '../loose-values.js';
import { placeText } from '../place-text.js';
import { statusInName } from '../status-words.js';
import { eventDates, instant } from './dates.js';

/**
 * Reads an event, or a part of one that names it as `whole`; `null` for one that no list of Indico shows.
 *
 * @param matchTopic Returns the topic of the catalogue that a word means.
 */
export function readEvent(
  event: Raw,
  matchTopic: (name: string) => string | null,
  findings: Findings,
): RawEvent | null {
  if (own(asObject(own(event, 'visibility')) ?? {}, 'name') === 'Nowhere') return null;
  const title = text(own(event, 'title'));
  const place = placeOf(event, findings);
  const whole = asLine(own(event, 'whole'));
  const named = statusInName(typeof title === 'string' ? title : '');
  if (named) findings.add({ code: 'contradiction', reason: 'name', value: named }, 'title');
  const undated = objects(own(event, 'contributions')).filter((part) => !asObject(own(part, 'startDate'))).length;
  if (undated) findings.add({ code: 'invalid-field', reason: 'undated-parts', count: undated }, 'contributions');
  return {
    id: own(event, 'id') as string,
    title,
    description: text(own(event, 'description')),
    ...eventDates(event),
    attendanceMode: place.attendanceMode,
    location: place.location,
    ...subjects([line(own(event, 'category')), ...names(own(event, 'keywords'))].filter(Boolean), matchTopic),
    links: [...linksOf(event), ...place.links],
    organizers: organizersOf(event),
    ...(whole && { partOf: [whole], role: 'session' }),
    created: instant(own(event, 'creationDate')),
    updated: instant(own(event, 'modificationDate')),
  };
}

/** The venue and the room; its address, where it says more. */
function placeOf(event: Raw, findings: Findings): ReturnType<typeof placeText> {
  const rooms = ['location', 'roomFullname', 'room'].map((key) => {
    const raw = own(event, key);
    const words = asLine(raw);
    if (!isNothing(raw) && !words && typeof raw !== 'string')
      findings.add({ code: 'invalid-field', reason: 'not-expected', value: shown(raw), expected: 'text' }, key);
    return words;
  });
  const [venue = '', room = rooms[2]!] = rooms.filter((words, index) => words && rooms.indexOf(words) === index);
  const place = placeText(`${venue}\n${room}`);
  const street = placeText(asLine(own(event, 'address'))).location?.name;
  const location = street ? { ...place.location, street } : place.location;
  return { ...place, location };
}

/** The event's page, and the papers that everybody may read. */
function linksOf(event: Raw): RawLink[] {
  const page = address(own(event, 'url'));
  const map = address(own(event, 'roomMapURL'));
  const papers = objects(own(event, 'folders'))
    .filter((folder) => !isTrue(own(folder, 'is_protected')))
    .flatMap((folder) => objects(own(folder, 'attachments')))
    .filter((paper) => !isTrue(own(paper, 'is_protected')));
  return [
    ...(page ? [{ rel: 'info', url: page }] : []),
    ...(map ? [{ rel: 'map', url: map }] : []),
    ...papers.map((paper) => ({
      rel: 'materials',
      url: address(own(paper, 'download_url') ?? own(paper, 'link_url')),
      title: text(own(paper, 'title')),
      type: asLine(own(paper, 'content_type')) || undefined,
    })),
  ];
}

/** Who holds it, and who chairs it, by name. At a lecture these are its speakers. */
function organizersOf(event: Raw): RawOrg[] {
  const holder = line(own(event, 'organizer'));
  if (holder) return [{ name: holder }];
  if (own(event, 'type') === 'simple_event' || own(event, 'type') === 'lecture') return [];
  return objects(own(event, 'chairs'))
    .map((person) => {
      const parts = [line(own(person, 'first_name')), line(own(person, 'last_name'))].filter(Boolean);
      // "Keller, Ana"
      return parts.join(' ') || line(own(person, 'fullName')).replace(/^([^,]+), ([^,]+)$/, '$2 $1');
    })
    .filter((name) => name && !name.includes('@'))
    .map((name) => ({ name }));
}
