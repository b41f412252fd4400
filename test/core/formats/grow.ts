import type { SourceOptions } from '../../../src/core/source-options.js';

type Json = Record<string, unknown> | readonly unknown[] | string | number | boolean | null;

/** Documents that stand for their formats. */
export const GROWN: readonly {
  readonly format: string;
  readonly file: string;
  readonly options?: { readonly type?: string; readonly source?: SourceOptions };
}[] = [
  { format: 'icalendar', file: 'icalendar/council.ics' },
  { format: 'icalendar, series', file: 'icalendar/series.ics' },
  { format: 'icalendar, own zones', file: 'icalendar/own-zone.ics' },
  { format: 'jcal', file: 'jcal/council.json' },
  { format: 'xcal', file: 'xcal/council.xml' },
  { format: 'rss', file: 'rss/agenda.xml' },
  { format: 'csv', file: 'csv/google-sheet.csv', options: { type: 'text/csv' } },
  { format: 'activitypub', file: 'activitypub/outbox.json' },
  { format: 'at-event', file: 'at-event/records.json' },
  { format: 'bluesky', file: 'bluesky/author-feed.json' },
  { format: 'conference-schedule', file: 'conference-schedule/rooms.json' },
  { format: 'gancio', file: 'gancio/torino.json' },
  { format: 'google-calendar', file: 'google-calendar/council.json' },
  { format: 'google-calendar, series', file: 'google-calendar/series.json' },
  { format: 'indico', file: 'indico/category.json' },
  { format: 'jscalendar', file: 'jscalendar/group.json' },
  { format: 'json-feed', file: 'json-feed/news.json' },
  { format: 'legistar', file: 'legistar/events.json' },
  { format: 'localist', file: 'localist/city.json' },
  { format: 'oparl', file: 'oparl/council.json' },
  { format: 'openagenda', file: 'openagenda/export.json' },
  { format: 'schema-org', file: 'schema-org/agenda.json' },
  { format: 'tribe-events', file: 'tribe-events/council.json' },
  {
    format: 'mapping',
    file: 'mapping/socrata.json',
    options: { source: { map: { title: ['title', 'name'], start: ['start', 'date'] } } as unknown as SourceOptions },
  },
];

/** Fields that tell one event from another: a copy has its own. */
const ID =
  /^(?:@?id|uid|guid|global_id|uri|cid|slug|iCalUID|EventId|EventGuid|EventBodyName|recurringEventId|title(?:_\w\w)?|name|summary|text|en|fr)$/;

/** Makes a document of so many events out of one with few: its items again and again, each with an id of its own. */
export function grow(text: string, file: string, wanted: number): string {
  if (file.endsWith('.ics'))
    return growText(text, /BEGIN:VEVENT[^]*?END:VEVENT\r?\n/g, /^(?:UID|SUMMARY)[^:\n]*:/gm, wanted);
  if (file.endsWith('.xml'))
    return growText(
      text,
      /<(vevent|item|entry)\b[^]*?<\/\1>\s*/g,
      /(?<=<uid>\s*<text>|<guid[^>]*>|<title>|<summary>\s*<text>)/g,
      wanted,
    );
  if (/\.[ct]sv$/.test(file)) return growText(text, /^(?!Event|Title|.*(?:Start|Date))[^\n]+\n/gim, /^/g, wanted);
  const json = JSON.parse(text) as Json;
  const list = Array.isArray(json) && json[0] === 'vcalendar' ? (json as Json[])[2] : longestList(json);
  const items = list as Json[];
  if (!items.length) throw new Error(`${file} has no list of items.`);
  const first = items.slice();
  for (let copy = 1; items.length < wanted; copy++) {
    for (const item of first) if (items.length < wanted) items.push(renamed(item, copy));
  }
  return JSON.stringify(json);
}

function growText(text: string, item: RegExp, id: RegExp, wanted: number): string {
  const items = text.match(item) ?? [];
  const at = text.lastIndexOf(items.at(-1)!) + items.at(-1)!.length;
  const copies: string[] = [];
  for (let count = items.length; count < wanted; count += items.length) {
    copies.push(...items.map((one) => one.replace(id, (found) => `${found}${count}-`)));
  }
  return text.slice(0, at) + copies.join('') + text.slice(at);
}

/** The list with the most text in it: the outermost one of items. */
function longestList(json: Json): Json[] {
  let longest: Json[] = [];
  let size = 0;
  const visit = (value: Json): void => {
    const length = Array.isArray(value) ? JSON.stringify(value).length : 0;
    if (length > size) [longest, size] = [value as Json[], length];
    if (!Array.isArray(value) && typeof value === 'object' && value)
      Object.values(value).forEach((v) => visit(v as Json));
  };
  visit(json);
  return longest;
}

/** A copy whose ids are its own. */
function renamed(item: Json, copy: number): Json {
  if (Array.isArray(item) && Array.isArray(item[1])) {
    const properties = (item[1] as Json[][]).map(([name, params, type, value]) => {
      const own = name === 'uid' || name === 'summary' ? `${String(value)} ${copy}` : value;
      return [name, params, type, own];
    });
    return [item[0], properties, item[2]] as Json;
  }
  return JSON.parse(JSON.stringify(item), (key, value: unknown) =>
    ID.test(key) && (typeof value === 'string' || typeof value === 'number')
      ? typeof value === 'number'
        ? value + copy * 100_000
        : `${value}-${copy}`
      : value,
  ) as Json;
}
