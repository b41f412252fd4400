import { isOff } from '../../event-status.js';
import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation, RawOrg } from '../../model/raw-feed.js';
import type { Countries } from '../countries.js';
import type { Findings } from '../findings.js';
import {
  address,
  isNothing,
  isTrue,
  line,
  list,
  names,
  number,
  objects,
  position,
  subjects,
  text,
  utcInstant,
} from '../loose-values.js';
import { fold, statusIn, statusInName } from '../status-words.js';
import { eventDates } from './dates.js';

/** The tables that all events of a document share. */
interface Shared {
  readonly timeZone: string;
  readonly countries: Countries;
  readonly matchTopic: (name: string) => string | null;
}

/** A text that `tec/v1` has within an object. */
const rendered = (raw: unknown): unknown => (asObject(raw) ? own(asObject(raw)!, 'rendered') : raw);

/** Whether an event is for everybody. Its `status` is that of the post, not whether it takes place. */
function isPublic(event: Raw): boolean {
  const status = own(event, 'status');
  const isProtected = isTrue(own(asObject(own(event, 'content')) ?? {}, 'protected'));
  const isLocked = list(own(event, 'class_list')).includes('post-password-required');
  return (
    (isNothing(status) || status === 'publish') &&
    !isProtected &&
    !isLocked &&
    !isTrue(own(event, 'hide_from_listings'))
  );
}

/** Reads an event of either interface; `null` for one that is not public. */
export function readEvent(
  event: Raw,
  { timeZone, countries, matchTopic }: Shared,
  findings: Findings,
): RawEvent | null {
  if (!isPublic(event)) return null;
  const title = text(rendered(own(event, 'title')));
  const description = text(rendered(own(event, 'description') ?? own(event, 'content')));
  const location = locationOf(event, countries, findings);
  const online = address(own(event, 'virtual_url'));
  const isVirtual = isTrue(own(event, 'is_virtual'));
  return {
    id: (own(event, 'global_id') || own(event, 'id')) as string,
    title,
    summary: summaryOf(event, description),
    description,
    ...eventDates(event, timeZone, findings),
    status: statusOf(event, typeof title === 'string' ? title : '', findings),
    attendanceMode: isVirtual ? (location ? 'hybrid' : 'online') : undefined,
    location,
    ...subjects(wordsOf(event), matchTopic),
    links: linksOf(event, online),
    registration: isFree(event) ? { free: true } : undefined,
    image: imageOf(event),
    organizers: organizersOf(event),
    created: utcInstant(own(event, 'date_utc') ?? own(event, 'date_gmt')),
    updated: utcInstant(own(event, 'modified_utc') ?? own(event, 'modified_gmt')),
  };
}

/** The excerpt, unless it is the beginning of the description, as WordPress makes it. */
function summaryOf(event: Raw, description: unknown): RawEvent['summary'] {
  const summary = text(rendered(own(event, 'excerpt')));
  if (typeof summary !== 'string' || typeof description !== 'string') return summary;
  const start = summary.replace(/\s+/g, ' ').replace(/ ?(?:\[?…\]?|\[?\.{3}\]?) ?$/, '');
  return description.replace(/\s+/g, ' ').startsWith(start) ? undefined : summary;
}

/** Extensions tell whether it takes place, in `event_status`. */
function statusOf(event: Raw, title: string, findings: Findings): string | undefined {
  const word = own(event, 'event_status');
  const said = typeof word === 'string' ? (statusIn(fold(word)) ?? word.trim()) || undefined : undefined;
  const named = statusInName(title);
  if (named && !isOff({ status: said })) {
    findings.add({ code: 'contradiction', reason: 'name', value: named }, 'title');
  }
  return said;
}

function locationOf(event: Raw, countries: Countries, findings: Findings): RawLocation | undefined {
  const venues = list(own(event, 'venue') ?? own(event, 'venues'));
  if (venues.length > 1) {
    findings.add({ code: 'invalid-field', reason: 'too-many-items', count: venues.length, max: 1 }, 'venue');
  }
  const venue = asObject(venues[0]);
  if (!venue) return venues[0] as RawLocation | undefined;
  const field = (...keys: string[]): unknown => keys.map((key) => own(venue, key)).find((value) => !isNothing(value));
  const location: { -readonly [Key in keyof RawLocation]: RawLocation[Key] } = {
    name: text(rendered(field('venue', 'title', 'name'))),
    street: text(field('address')),
    locality: text(field('city')),
    region: text(field('stateprovince', 'state_province', 'state', 'province')),
    postalCode: line(field('zip')) || undefined,
    ...position(field('geo_lat'), field('geo_lng')),
    url: address(field('website')),
  };
  const country = line(field('country'));
  if (country) countries.fill(location, 'country', [country]);
  return Object.values(location).some((value) => value !== undefined) ? location : undefined;
}

/** Categories and tags. `tec/v1` has numbers there, and their slugs among the classes of the post. */
function wordsOf(event: Raw): string[] {
  const named = [own(event, 'categories'), own(event, 'tags')].flatMap((terms) => names(objects(terms)));
  const embedded = list(own(asObject(own(event, '_embedded')) ?? {}, 'wp:term')).flatMap((terms) =>
    names(objects(terms)),
  );
  if (named.length || embedded.length) return [...named, ...embedded];
  return list(own(event, 'class_list'))
    .map((name) => /^(?:tribe_events_cat|tag)-([a-z][a-z\d-]*)$/.exec(asLine(name))?.[1]?.replaceAll('-', ' ') ?? '')
    .filter(Boolean);
}

function linksOf(event: Raw, online: string | undefined): RawLink[] {
  const page = address(own(event, 'url') ?? own(event, 'link'));
  const website = address(own(event, 'website'));
  return [
    ...(page ? [{ rel: 'info', url: page }] : []),
    ...(website && website !== page ? [{ rel: 'other', url: website }] : []),
    ...(online ? [{ rel: 'livestream', url: online }] : []),
  ];
}

/** Whether all prices are zero. `cost` itself is words in any language. */
function isFree(event: Raw): boolean {
  const prices = list(own(asObject(own(event, 'cost_details')) ?? {}, 'values'));
  return prices.length > 0 && prices.every((price) => number(price) === 0);
}

function imageOf(event: Raw): RawEvent['image'] {
  const image = asObject(own(event, 'image'));
  const url = image && address(own(image, 'url'));
  return url ? { url, alt: text(own(image, 'alt')) } : undefined;
}

/** Names and pages: no addresses of people. */
function organizersOf(event: Raw): RawOrg[] {
  return list(own(event, 'organizer') ?? own(event, 'organizers')).map((item) => {
    const org = asObject(item);
    if (!org) return item as RawOrg;
    return {
      name: text(rendered(own(org, 'organizer') ?? own(org, 'title') ?? own(org, 'name'))),
      url: address(own(org, 'website')),
    };
  });
}
