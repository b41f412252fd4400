import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawFeed, RawImage, RawLink, RawLocation } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import { TimeSlice } from '../../yield-to-page.js';
import { richText } from '../at-protocol/rich-text.js';
import { nextByCursor } from '../at-protocol/next-by-cursor.js';
import { Countries } from '../countries.js';
import type { Findings } from '../findings.js';
import type { Probe } from '../format.js';
import { address, names, objects, position, text } from '../loose-values.js';
import { isMeeting } from '../place-text.js';
import { readPublicItems } from '../public-items.js';
import { fold, statusIn } from '../status-words.js';
import { EVENT } from './match.js';

/** `virtual` of `community.lexicon.calendar.event#virtual`. */
const nameOf = (token: unknown): string => asLine(token).replace(/^.*#/, '');

const MODES: Readonly<Record<string, string>> = { virtual: 'online', inperson: 'in-person', hybrid: 'hybrid' };

/** Made, but not final: whether it takes place is not certain. */
const statusOf = (token: string): string | undefined =>
  token === 'planned' ? 'tentative' : (statusIn(fold(token)) ?? (token || undefined));

/**
 * Reads the events that an account of the AT Protocol keeps (`community.lexicon.calendar.event`): the answer to
 * `com.atproto.repo.listRecords`, page by page, or one record. Their times have offsets; `timezone` is not in the lexicon, but written.
 *
 * @throws FeedError `unknown-format` where there is no list of records.
 */
export async function read({ json, url }: Probe, issues: RawIssues): Promise<RawFeed> {
  const from = asObject(json) ?? {};
  const records = own(from, 'records');
  const countries = new Countries();
  const listed = own(from, 'value') === undefined ? records : [from];
  const events = await readPublicItems(listed, (item, findings) => readEvent(item, url, countries, findings), issues);
  await countries.settle(new TimeSlice());
  return { nextUrl: nextByCursor(from, url, events.length), events };
}

function readEvent(record: Raw, url: string, countries: Countries, findings: Findings): RawEvent {
  const event = asObject(own(record, 'value')) ?? {};
  const type = own(event, '$type');
  if (type !== EVENT) findings.add({ code: 'unknown-value', reason: 'value', value: shown(type) }, '$type');
  const places = objects(own(event, 'locations'));
  const physical = places.filter((place) => !isOnline(place));
  const points = physical.filter(isPoint);
  const addresses = physical.filter((place) => !isPoint(place));
  if (addresses.length > 1) {
    findings.add({ code: 'invalid-field', reason: 'too-many-items', count: addresses.length, max: 1 }, 'locations');
  }
  const place = addresses[0] ?? points[0];
  const point = addresses.length > 1 ? undefined : points.find((one) => own(one, 'latitude') !== undefined);
  const description = richText({ text: own(event, 'description'), facets: own(event, 'facets') });
  const strayFacets = description.strayFacets;
  if (strayFacets) findings.add({ code: 'invalid-field', reason: 'stray-facets', count: strayFacets }, 'facets');
  const mode = nameOf(own(event, 'mode'));
  return {
    id: own(record, 'uri') as string,
    title: own(event, 'name') as string,
    description: description.text,
    ...(description.links.length && { textLinks: description.links }),
    start: own(event, 'startsAt') as string,
    end: own(event, 'endsAt') as string,
    timeZone: own(event, 'timezone') as string,
    status: statusOf(nameOf(own(event, 'status'))),
    attendanceMode: MODES[mode] ?? (mode || undefined),
    location: place && locationOf(place, point ?? place, countries),
    links: [...linksTo(own(event, 'uris')), ...linksTo(places.filter(isOnline), 'livestream')],
    tags: names(own(event, 'tags')),
    image: imageOf(record, event, url),
    created: own(event, 'createdAt') as string,
  };
}

/** A location that is an address on the web. */
const isOnline = (place: Raw): boolean => own(place, 'uri') !== undefined;

/** Coordinates, or a cell of a grid: beside an address they say where that is. */
const isPoint = (place: Raw): boolean => /\.(?:geo|hthree)$/.test(asLine(own(place, '$type')));

/** The first is the page of the event, if it is no room for a meeting and nothing says otherwise. */
function linksTo(raw: unknown, rel?: string): RawLink[] {
  return objects(raw).map((link, index) => {
    const url = address(own(link, 'uri'));
    const kind = isMeeting(url) ? 'livestream' : index ? 'other' : 'info';
    return { rel: rel ?? kind, url, title: text(own(link, 'name')) };
  });
}

/** Returns an address with its coordinates; of a point only what it is called and where it is. */
function locationOf(place: Raw, point: Raw, countries: Countries): RawLocation {
  const location: { -readonly [Key in keyof RawLocation]: RawLocation[Key] } = {
    name: text(own(place, 'name')),
    street: text(own(place, 'street')),
    locality: text(own(place, 'locality')),
    region: text(own(place, 'region')),
    postalCode: asLine(own(place, 'postalCode')) || undefined,
    ...position(own(point, 'latitude'), own(point, 'longitude')),
  };
  const country = asLine(own(place, 'country'));
  if (country) countries.fill(location, 'country', [country]);
  return location;
}

/** The first picture, from the server that has the record. */
function imageOf(record: Raw, event: Raw, url: string): RawImage | undefined {
  const [, server] = /^(https:\/\/[^/]+\/xrpc\/)/.exec(url) ?? [];
  const [, did] = /^at:\/\/([^/]+)/.exec(asLine(own(record, 'uri'))) ?? [];
  for (const media of objects(own(event, 'media'))) {
    const blob = asObject(own(media, 'content')) ?? {};
    const cid = asLine(own(asObject(own(blob, 'ref')) ?? {}, '$link'));
    if (!server || !did || !cid || !asLine(own(blob, 'mimeType')).startsWith('image/')) continue;
    return { url: `${server}com.atproto.sync.getBlob?did=${did}&cid=${cid}`, alt: text(own(media, 'alt')) };
  }
  return undefined;
}
