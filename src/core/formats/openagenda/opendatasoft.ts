import { asLine, own, type Raw } from '../../json.js';

/** `title_fr`, `keywords_en`. */
const IN_LANGUAGE = /^(title|description|longdescription|conditions|keywords)_([a-z]{2,3})$/;
const NAMES: Readonly<Record<string, string>> = {
  longdescription: 'longDescription',
};
/** Values that are JSON within a text. */
const IN_TEXT = ['timings', 'registration', 'attendancemode', 'status'];

/** Whether a record is flat, as Opendatasoft has it. */
export const isRecord = (item: Raw): boolean => own(item, 'firstdate_begin') !== undefined;

/** The value that a text holds as JSON; the text itself where it is none. */
function inside(raw: unknown): unknown {
  if (typeof raw !== 'string' || !/^\s*[[{]/.test(raw)) return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

/** `begin_end;begin_end`, as data sets of cities have them. */
const PAIR = /(\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-][\d:]+)?)[_/](\d{4}-\d\d-\d\dT[\d:]+(?:Z|[+-][\d:]+)?)/g;

/** The list of dates; `undefined` for a text that holds none, perhaps as it was cut off: then the first and the last one are known. */
const timingsOf = (raw: unknown): unknown =>
  typeof raw === 'string' ? [...raw.matchAll(PAIR)].map(([, begin, end]) => ({ begin, end })) : raw;

/** Of Opendatasoft's times `+00:00` means no more than UTC: it is not the clock of the place. */
const utc = (raw: unknown): unknown => (typeof raw === 'string' ? raw.replace(/[+-]00:?00$/, 'Z') : raw);

/** Returns a flat record as OpenAgenda's own API has it. */
export function eventOf(record: Raw): Raw {
  const event: Record<string, unknown> = {};
  for (const key of Object.keys(record)) {
    const [, name = '', language = ''] = IN_LANGUAGE.exec(key) ?? [];
    const value = own(record, key);
    if (!name || value === undefined) continue;
    const field = NAMES[name] ?? name;
    event[field] = { ...(event[field] as object), [language]: value };
  }
  const read = (key: string): unknown => inside(own(record, key));
  const [timings, registration, attendanceMode, status] = IN_TEXT.map(read);
  const coordinates = (own(record, 'location_coordinates') ?? {}) as Raw;
  const [lat, lon] = Array.isArray(coordinates) ? coordinates : [own(coordinates, 'lat'), own(coordinates, 'lon')];
  const location = (key: string): unknown => own(record, `location_${key}`);
  const hasPlace = ['name', 'address', 'city'].some((key) => location(key) !== undefined);
  return {
    ...event,
    uid: own(record, 'uid'),
    timings: timingsOf(timings),
    firstTiming: {
      begin: utc(own(record, 'firstdate_begin')),
      end: utc(own(record, 'firstdate_end')),
    },
    lastTiming: {
      begin: utc(own(record, 'lastdate_begin')),
      end: utc(own(record, 'lastdate_end')),
    },
    registration,
    attendanceMode,
    status,
    onlineAccessLink: own(record, 'onlineaccesslink'),
    canonicalUrl: own(record, 'canonicalurl'),
    image: own(record, 'originalimage') ?? own(record, 'image'),
    imageCredits: own(record, 'imagecredits'),
    originAgenda: { title: own(record, 'originagenda_title') },
    location: hasPlace
      ? {
          name: location('name'),
          address: location('address'),
          city: location('city'),
          region: location('region'),
          postalCode: asLine(location('postalcode')),
          countryCode: location('countrycode'),
          website: location('website'),
          latitude: lat,
          longitude: lon,
        }
      : undefined,
    updatedAt: own(record, 'updatedat'),
  };
}
