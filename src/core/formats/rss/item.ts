import type { RawEvent, RawLink, RawLocation } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { htmlToText } from '../html-to-text.js';
import { isTrue } from '../loose-values.js';
import { holdsPassword } from '../passwords.js';
import { placeText } from '../place-text.js';
import { resolved } from '../resolved.js';
import { fold, statusIn, statusInName } from '../status-words.js';
import { eventIn, publishedAsEvent, rssTime, whenOf, type ApartReader } from './when.js';
import type { Element } from '../xml/element.js';

/** Atom's links, those of RSS, and what is enclosed. */
function linksOf(item: Element, base: string): RawLink[] {
  const links: RawLink[] = [];
  for (const link of item.all('link')) {
    const url = link.attribute('href') || link.text;
    const rel = link.attribute('rel') || 'alternate';
    if (!url || !/^(?:alternate|related|enclosure|via)$/.test(rel)) continue;
    links.push({
      rel: rel === 'alternate' ? 'info' : rel === 'enclosure' ? 'materials' : 'other',
      url: resolved(url, base),
      language: link.attribute('hreflang') || undefined,
      type: link.attribute('type') || undefined,
    });
  }
  // A guid is the item's address, unless it says otherwise (RSS 2.0).
  const [guid] = item.all('guid');
  if (!links.length && guid?.attribute('ispermalink') !== 'false' && /^https?:/.test(guid?.text ?? '')) {
    links.push({ rel: 'info', url: guid!.text });
  }
  for (const enclosure of item.all('enclosure')) {
    if (isPicture(enclosure) || !enclosure.attribute('url')) continue;
    links.push({
      rel: 'materials',
      url: resolved(enclosure.attribute('url'), base),
      type: enclosure.attribute('type') || undefined,
    });
  }
  return links;
}

/** Whether what is enclosed is a picture: by its type, or without one by its name. */
const isPicture = (enclosure: Element): boolean =>
  enclosure.attribute('type').startsWith('image/') ||
  (!enclosure.attribute('type') && /\.(?:jpe?g|png|gif|webp)$/i.test(enclosure.attribute('url')));

function imageOf(item: Element, base: string): RawEvent['image'] {
  const image = item
    .all('enclosure', 'thumbnail', 'content')
    .find(
      (found) =>
        found.attribute('url') && (found.attribute('type') || found.attribute('medium') || 'image').startsWith('image'),
    );
  return image && { url: resolved(image.attribute('url'), base) };
}

/** `georss:point` and the like, or `geo:lat` and `geo:long`; zero and zero is what systems write that do not know. */
function position(item: Element): Pick<RawLocation, 'lat' | 'lon'> {
  const [lat = item.first('lat', 'latitude'), lon = item.first('long', 'lon', 'longitude')] = item
    .first('point', 'gps', 'coordinates')
    .split(/[\s,]+/)
    .filter(Boolean);
  return lat && lon && (Number(lat) || Number(lon)) ? { lat, lon } : {};
}

/** The texts of several elements, with a comma or what `join` is between them; `undefined` where they say nothing. */
const joined = (item: Element, names: readonly string[], join = ', '): string | undefined =>
  names
    .map((name) => item.first(name))
    .filter(Boolean)
    .join(join) || undefined;

/** A place whose parts stand in elements of their own: BiblioCommons, the system of many libraries. */
const partedPlace = (at: Element): RawLocation => ({
  name: joined(at, ['name', 'location_details']),
  street: joined(at, ['number', 'street'], ' '),
  locality: at.first('city') || undefined,
  region: at.first('state') || undefined,
  postalCode: at.first('zip') || undefined,
  ...position(at),
});

/** Trumba sorts by days, and calls them categories: `2027/05/18 (Tue)`. */
const DAY_AS_CATEGORY = /^\d{4}\/\d\d\/\d\d \(\p{L}+\)$/u;

/** Characters of a place, and lines of a description, that are compared. */
const MAX_PLACE = 300;
const MAX_LINES = 100;

/** The lines of a place that CivicPlus prints without anything between them, as the description has them: `1 Main StreetOak Hill, KS`. */
function inLines(place: string, description: string): string {
  const lines =
    place.length > MAX_PLACE
      ? []
      : description.split('\n', MAX_LINES).map((line) => line.replace(/^location:/i, '').trim());
  for (let first = 0; first < lines.length; first++) {
    let joined = '';
    for (let last = first; last < lines.length && place.startsWith(joined); last++) {
      joined += lines[last]!;
      if (joined === place && last > first)
        return lines
          .slice(first, last + 1)
          .filter(Boolean)
          .join(', ');
    }
  }
  return place;
}

/** Reads an item of RSS or an entry of Atom. Without the date of an event it is an announcement. */
export function readItem(item: Element, base: string, issues: RawIssues, readApart: ApartReader | null): RawEvent {
  const when = whenOf(item, readApart);
  const within = eventIn(item);
  const inner = within === item ? undefined : within;
  const title = htmlToText(item.first('title', 'summary'));
  const isCalendar = inner && item.all('content').some((content) => content.found('vevent').length);
  const described =
    inner?.first('description') || item.first('encoded', isCalendar ? '' : 'content', 'description', 'summary');
  const where = item.all('where')[0]?.attribute('valuestring') ?? '';
  const parted = item.all('location').find((found) => found.all('id', 'name').length);
  const [room, campus] = [item.first('location', 'venue', 'featurename'), item.first('campus')];
  // LibCal has a room, and the library that it is in.
  const spot = room.includes(campus) ? room : joined(item, ['location', 'campus'])!;
  const description = htmlToText(described);
  const isJoined = item.first('eventdates') && spot;
  const at = parted ? '' : isJoined ? inLines(spot, description) : spot || inner?.first('location') || where;
  const place = placeText(at);
  const street = item.first('address1');
  const location = {
    ...place.location,
    ...(street && { street, locality: item.first('city'), postalCode: item.first('postalcode') }),
    ...(parted && partedPlace(parted)),
    ...position(item),
  };
  const hasPlace = Object.values(location).some(Boolean);
  const said = item.first('status') || inner?.first('status') || '';
  const status =
    when && (inner || item.all('status').some(({ name }) => name !== 'status'))
      ? (statusIn(fold(said)) ?? (said || undefined))
      : isTrue(item.first('is_cancelled'))
        ? 'cancelled'
        : undefined;
  const published = item.first('pubdate', 'published', 'dc:date', 'issued');
  const links = linksOf(item, base);
  const organizer = htmlToText(
    item
      .first('organizer')
      .replace(/(?<![^\s<>()"])[^\s<>()"]+@[^\s<>()"]+/g, '')
      .replace(/[<>()"]/g, ' '),
  );
  const event: RawEvent = {
    id: item.first('uid', 'guid', 'id') || item.attribute('about') || links.find(({ rel }) => rel === 'info')?.url,
    kind: when ? undefined : 'announcement',
    title,
    description,
    ...when,
    status,
    attendanceMode: isTrue(item.first('is_virtual')) ? (hasPlace ? 'hybrid' : 'online') : place.attendanceMode,
    location: hasPlace ? location : undefined,
    tags: item
      .all('category', 'categories', 'subject')
      .map((tag) => htmlToText(tag.text || tag.attribute('term')))
      .filter((tag) => tag && !DAY_AS_CATEGORY.test(tag)),
    links: [...links, ...place.links],
    image: imageOf(item, base),
    organizers: organizer ? [{ name: organizer }] : [],
    created: publishedAsEvent(item) ? undefined : instant(published),
    updated: instant(item.first('updated', 'modified')),
  };
  const named = when && !status ? statusInName(title) : undefined;
  if (named) issues.add(event, { fault: { code: 'contradiction', reason: 'name', value: named }, field: 'title' });
  for (const [field, text] of [
    ['location', at],
    ['description', described],
  ] as const) {
    if (holdsPassword(text)) issues.add(event, { fault: { code: 'published-password' }, field });
  }
  return event;
}

/** An instant of provenance: a day is near enough. */
function instant(text: string): string | undefined {
  const time = rssTime(text);
  return /^\d{4}-\d\d-\d\d$/.test(time) ? `${time}T00:00Z` : time || undefined;
}
