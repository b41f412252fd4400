import { isOff } from '../../event-status.js';
import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawEvent, RawLink, RawLocation } from '../../model/raw-feed.js';
import type { RawIssue, RawIssues } from '../../raw-issues.js';
import { holdsPassword } from '../passwords.js';
import { placeText } from '../place-text.js';
import { plainText } from '../plain-text.js';
import { fold, statusIn, statusInName } from '../status-words.js';
import type { References } from './references.js';

/** A whole day as these systems write it: midnight, at some offset. */
const MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?(?:[+-]\d\d:?\d\d)?$/;

/** Which file of a meeting is linked as what. */
const FILES: readonly (readonly [key: string, rel: string, title: string])[] = [
  ['invitation', 'agenda', 'Einladung'],
  ['resultsProtocol', 'materials', 'Ergebnisprotokoll'],
  ['verbatimProtocol', 'materials', 'Wortprotokoll'],
  ['auxiliaryFile', 'materials', ''],
];

/** Reads Meetings (spec, "Meeting"). Persons who took part are never read. */
export class MeetingReader {
  readonly #references: References;
  readonly #issues: RawIssues;

  constructor(references: References, issues: RawIssues) {
    this.#references = references;
    this.#issues = issues;
  }

  /** Returns the event of a Meeting; `null` for one that was deleted, of which only the address is left. */
  read(meeting: Raw): RawEvent | null {
    if (own(meeting, 'deleted') === true) return null;
    const found: RawIssue[] = [];
    const organizers = this.#references
      .objects(meeting, 'organization', found)
      .map((organization) => ({ name: plainText(own(organization, 'name')), url: own(organization, 'web') as string }))
      .filter(({ name }) => name !== undefined);
    const title = plainText(own(meeting, 'name')) ?? organizers[0]?.name;
    const place = this.#place(meeting, found);
    const event: RawEvent = {
      id: own(meeting, 'id') as string,
      title,
      description: this.#agenda(meeting, found),
      ...dates(meeting, found),
      status: status(meeting, typeof title === 'string' ? title : '', found),
      attendanceMode: place.attendanceMode,
      location: place.location,
      tags: own(meeting, 'keyword') as string[],
      links: [...this.#links(meeting, found), ...place.links],
      organizers,
      created: own(meeting, 'created') as string,
      updated: own(meeting, 'modified') as string,
    };
    for (const issue of found) this.#issues.add(event, issue);
    return event;
  }

  /** The items of the agenda, a line each. */
  #agenda(meeting: Raw, found: RawIssue[]): string | undefined {
    const lines = this.#references.objects(meeting, 'agendaItem', found).map((item) => {
      const number = asLine(own(item, 'number'), 40);
      return `${number}${/^\d+$/.test(number) ? '.' : ''} ${(plainText(asLine(own(item, 'name'))) as string) ?? ''}`.trim();
    });
    return lines.filter(Boolean).join('\n') || undefined;
  }

  #links(meeting: Raw, found: RawIssue[]): RawLink[] {
    const web = own(meeting, 'web');
    const links: RawLink[] = web === undefined ? [] : [{ rel: 'info', url: web as string }];
    for (const [key, rel, title] of FILES) {
      for (const file of this.#references.objects(meeting, key, found)) {
        const url = own(file, 'accessUrl') ?? own(file, 'downloadUrl');
        if (url === undefined) continue;
        links.push({
          rel,
          url: url as string,
          title: plainText(own(file, 'name')) ?? title,
          type: own(file, 'mimeType') as string,
        });
      }
    }
    return links;
  }

  #place(meeting: Raw, found: RawIssue[]): ReturnType<typeof placeText> {
    const [at = {}] = this.#references.objects(meeting, 'location', found);
    const description = own(at, 'description');
    if (holdsPassword(description))
      found.push({ fault: { code: 'published-password' }, field: 'location.description' });
    const read = placeText(typeof description === 'string' ? description : '');
    const room = asLine(own(at, 'room'));
    const street = asLine(own(at, 'streetAddress'));
    const words = asLine(read.location?.name);
    const says = (part: string): boolean => words.includes(part);
    const location: RawLocation = {
      name: (room && !says(room) ? [room, words].filter(Boolean).join(', ') : words) || undefined,
      // The description of many systems is the whole address.
      street: street && !says(street) ? street : undefined,
      postalCode: says(asLine(own(at, 'postalCode'))) ? undefined : (own(at, 'postalCode') as string),
      locality: says(asLine(own(at, 'locality'))) ? undefined : (own(at, 'locality') as string),
      ...position(at, found),
    };
    return { ...read, location };
  }
}

/** Reads `start` and `end`: midnight is a day whose time nobody entered. */
function dates(meeting: Raw, found: RawIssue[]): Pick<RawEvent, 'start' | 'end'> {
  const start = own(meeting, 'start') as string;
  const end = own(meeting, 'end') as string;
  const day = MIDNIGHT.exec(asLine(start))?.[1];
  if (!day) {
    if (!MIDNIGHT.test(asLine(end))) return { start, end };
    // Systems write the midnight before, or after, for an end that nobody entered.
    found.push({ fault: { code: 'invalid-field', reason: 'placeholder', value: shown(end) }, field: 'end' });
    return { start };
  }
  found.push({ fault: { code: 'nonstandard-value', value: shown(start), readAs: day }, field: 'start' });
  const isLater = typeof end === 'string' && !MIDNIGHT.test(end) && end.slice(0, 10) > day;
  return { start: day, end: isLater ? end.slice(0, 10) : undefined };
}

/** Reads `cancelled` and `meetingState`, whose words each system chooses; the more cautious one counts. */
function status(meeting: Raw, title: string, found: RawIssue[]): string | undefined {
  const cancelled = own(meeting, 'cancelled');
  const state = statusIn(fold(asLine(own(meeting, 'meetingState'), 80)));
  if (cancelled === true || cancelled === 'true' || cancelled === 1) return 'cancelled';
  if (state && isOff({ status: state })) {
    if (cancelled === false) {
      const fault = {
        code: 'contradiction',
        reason: 'several-values',
        values: ['scheduled', state],
        readAs: state,
      } as const;
      found.push({ fault, field: 'meetingState' });
    }
    return state;
  }
  if (cancelled !== undefined && cancelled !== false) {
    const fault = {
      code: 'invalid-field',
      reason: 'not-expected',
      value: shown(cancelled),
      expected: 'boolean',
    } as const;
    found.push({ fault, field: 'cancelled' });
  }
  const named = statusInName(title);
  if (named) found.push({ fault: { code: 'contradiction', reason: 'name', value: named }, field: 'name' });
  return undefined;
}

/** A point of GeoJSON: longitude first (RFC 7946, 3.1.1). The specification's own example has it swapped, and so do systems. */
function position(at: Raw, found: RawIssue[]): Pick<RawLocation, 'lat' | 'lon'> {
  const geojson = asObject(own(at, 'geojson')) ?? {};
  const geometry = asObject(own(geojson, 'geometry')) ?? geojson;
  const coordinates = own(geometry, 'coordinates');
  if (!Array.isArray(coordinates) || own(geometry, 'type') !== 'Point') return {};
  const [first, second] = coordinates as unknown[];
  const [lon, lat] = [asNumber(first), asNumber(second)];
  if (lon === 0 && lat === 0) return {};
  if (!isInGermany(lat, lon) && isInGermany(lon, lat)) {
    const readAs = `latitude ${lon}, longitude ${lat}`;
    found.push({
      fault: { code: 'nonstandard-value', value: shown(`${lon}, ${lat}`), readAs },
      field: 'location.geojson',
    });
    return { lat: lon, lon: lat };
  }
  return { lat: second as number, lon: first as number };
}

const asNumber = (raw: unknown): number => (typeof raw === 'number' || typeof raw === 'string' ? Number(raw) : NaN);

const isInGermany = (lat: number, lon: number): boolean => lat > 47 && lat < 56 && lon > 5 && lon < 16;
