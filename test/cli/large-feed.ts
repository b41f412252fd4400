/** The day on which the tests stand. */
export const TODAY = '2026-11-22';
export const URL_OF_PAGES = 'https://events.example/feed/';

/** The feed's head: everything but its events. */
export const HEAD = {
  $schema: 'https://schema.example/ogp-events-1.json',
  format: 'ogp-events',
  version: '1.0',
  title: { en: 'Everything in the region', es: 'Todo en la región' },
  language: 'en',
  timeZone: 'Europe/Madrid',
  updated: '2026-11-22T03:00:00Z',
  license: 'https://licence.example/',
  topics: [{ id: 'harbour', label: 'Harbour' }],
  'x-made-by': { name: 'a generator' },
};

type RawEvent = Readonly<Record<string, unknown>>;

const ZONES = ['Africa/Nairobi', 'America/Bogota', 'Asia/Tokyo', 'Europe/Madrid', 'Pacific/Auckland'];
const DAY = 86_400_000;

const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

/**
 * Events of every sort, evenly over the 1,750 days from February 2023: the same ones each time.
 *
 * @param count How many.
 */
export function largeFeed(count: number): RawEvent[] {
  const first = Date.UTC(2023, 1, 1);
  return Array.from({ length: count }, (_, i) => {
    const startMs = first + Math.floor((i * 1750) / count) * DAY + (6 + (i % 15)) * 3_600_000;
    const event = {
      id: `e${i}`,
      title: `Event ${i}`,
      topics: i % 3 ? ['justice'] : ['harbour'],
      ...timesOf(i, startMs),
    };
    return i % 50 ? event : { ...event, partOf: [`e${Math.max(0, i - 40)}`] };
  });
}

/** Of a hundred events most are simple; each of the others is special in its own way. */
function timesOf(i: number, startMs: number): RawEvent {
  const timeZone = ZONES[i % ZONES.length]!;
  const start = wall(startMs);
  const day = start.slice(0, 10);
  switch (i % 100) {
    case 1:
      return { start, timeZone, recurrence: { rule: 'FREQ=WEEKLY;COUNT=30' } };
    case 2:
      return {
        start,
        end: wall(startMs + 3_600_000),
        timeZone,
        recurrence: { rule: 'FREQ=MONTHLY', exclude: [start] },
      };
    case 3:
      return { occurrences: [0, 20, 40].map((days) => ({ start: wall(startMs + days * DAY) })), timeZone };
    case 4:
      return { start: day, end: wall(startMs + 9 * DAY).slice(0, 10) };
    case 5:
      return { start: day.slice(0, 7), whenText: 'Some day of that month' };
    case 6:
      return { kind: 'deadline', start: day };
    case 7:
      return { start: `${start}:00Z`, timeZone };
    case 8:
      return { start: `${start}:00+05:00`, countries: ['KE'], timeZone: null };
    case 9:
      return { start, status: 'postponed', previousStart: wall(startMs - 90 * DAY), timeZone };
    case 10:
      return { start, timeZone, milestones: [{ type: 'comments-close', at: wall(startMs + 60 * DAY).slice(0, 10) }] };
    case 11:
      return i % 5000 === 11
        ? { kind: 'announcement' }
        : { start, timeZone, location: { name: 'Town Hall', country: 'ES' } };
    default:
      return { start, end: wall(startMs + 2 * 3_600_000), timeZone, 'x-number': i };
  }
}
