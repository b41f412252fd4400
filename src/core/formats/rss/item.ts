import type { RawEvent, RawLink, RawLocation } from '../../model/raw-feed.js';
import type { RawIssue, RawIssues } from '../../raw-issues.js';
import { htmlToText } from '../html-to-text.js';
import { holdsPassword } from '../passwords.js';
import { placeText } from '../place-text.js';
import { resolved } from '../resolved.js';
import { fold, statusIn, statusInName } from '../status-words.js';
import { eventIn, rssTime, whenOf } from './when.js';
import type { Element } from '../xml/element.js';

/** Finds the first of some children that says something; of equal ones that without a prefix: `media:title` is a picture's. */
export function first(item: Element, ...names: readonly string[]): string {
  for (const name of names) {
    const said = item.all(name).filter(({ text }) => text);
    const found = said.find((element) => element.name === name) ?? said[0];
    if (found) return found.text;
  }
  return '';
}

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

function imageOf(item: Element, base: string): string {
  const images = item
    .all('enclosure', 'thumbnail', 'content')
    .filter(
      (found) =>
        found.attribute('url') && (found.attribute('type') || found.attribute('medium') || 'image').startsWith('image'),
    );
  return images[0] ? resolved(images[0].attribute('url'), base) : '';
}

/** `georss:point`, or `geo:lat` and `geo:long`; zero and zero is what systems write that do not know. */
function position(item: Element): Pick<RawLocation, 'lat' | 'lon'> {
  const [lat = first(item, 'lat'), lon = first(item, 'long', 'lon')] = first(item, 'point')
    .split(/[\s,]+/)
    .filter(Boolean);
  return lat && lon && (Number(lat) || Number(lon)) ? { lat, lon } : {};
}

/** Reads an item of RSS or an entry of Atom. Without the date of an event it is an announcement. */
export function readItem(item: Element, base: string, issues: RawIssues): RawEvent {
  const found: RawIssue[] = [];
  const when = whenOf(item);
  const within = eventIn(item) ?? item;
  const title = htmlToText(first(item, 'title') || first(item, 'summary'));
  const isCalendar = within !== item && item.all('content').some((content) => content.found('vevent').length);
  const described =
    (within === item ? '' : first(within, 'description')) ||
    (['encoded', isCalendar ? '' : 'content', 'description', 'summary']
      .map((name) => first(item, name))
      .find(Boolean) ??
      '');
  const where = item.all('where')[0]?.attribute('valuestring') ?? '';
  const at = first(item, 'location') || first(within, 'location') || where;
  const place = placeText(at);
  const location = { ...place.location, ...position(item) };
  const said = first(item, 'status') || (within === item ? '' : first(within, 'status'));
  const status =
    when && (within !== item || item.all('status').some(({ name }) => name !== 'status'))
      ? (statusIn(fold(said)) ?? (said || undefined))
      : undefined;
  const image = imageOf(item, base);
  const organizer = htmlToText(
    first(item, 'organizer')
      .replace(/(?:mailto:)?[^\s<>()"]+@[^\s<>()"]+/gi, '')
      .replace(/[<>()"]/g, ' '),
  );
  const event: RawEvent = {
    id:
      first(item, 'uid') ||
      first(item, 'guid', 'id') ||
      item.attribute('about') ||
      linksOf(item, base).find(({ rel }) => rel === 'info')?.url,
    kind: when ? undefined : 'announcement',
    title,
    description: htmlToText(described),
    ...when,
    status,
    attendanceMode: place.attendanceMode,
    location: Object.keys(location).length ? location : undefined,
    tags: item
      .all('category', 'categories', 'subject')
      .map((tag) => htmlToText(tag.text || tag.attribute('term')))
      .filter(Boolean),
    links: [...linksOf(item, base), ...place.links],
    image: image ? { url: image } : undefined,
    organizers: organizer ? [{ name: organizer }] : [],
    created: instant(first(item, 'pubdate', 'published', 'date', 'issued')),
    updated: instant(first(item, 'updated', 'modified')),
  };
  const named = when && !status ? statusInName(title) : undefined;
  if (named) found.push({ fault: { code: 'contradiction', reason: 'name', value: named }, field: 'title' });
  for (const [field, text] of [
    ['location', at],
    ['description', described],
  ] as const) {
    if (holdsPassword(text)) found.push({ fault: { code: 'published-password' }, field });
  }
  for (const issue of found) issues.add(event, issue);
  return event;
}

/** An instant of provenance: a day is near enough. */
function instant(text: string): string | undefined {
  const time = rssTime(text);
  return /^\d{4}-\d\d-\d\d$/.test(time) ? `${time}T00:00Z` : time || undefined;
}
