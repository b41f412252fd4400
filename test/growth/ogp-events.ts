import { times, type FormatShapes } from './shapes.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(2030, 0, 1, 9);
const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

const event = (i: number, fields: object = {}): object => ({
  id: `e${i}`,
  title: `Event ${i}`,
  start: wall(FIRST + (i % 700) * DAY),
  timeZone: 'Europe/Madrid',
  ...fields,
});
const document = (events: readonly object[], head: object = {}): object => ({
  format: 'ogp-events',
  version: '1.0',
  title: 'A large feed',
  language: 'en',
  ...head,
  events,
});
const weekly = (i: number, recurrence: object, fields: object = {}): object =>
  event(i, {
    start: wall(Date.UTC(2024, 0, 1 + (i % 7), 18)),
    recurrence: { rule: 'FREQ=WEEKLY', ...recurrence },
    ...fields,
  });
const series =
  (rule: string, fields: object = {}) =>
  (n: number): object =>
    document(times(n, (i) => weekly(i, { rule }, fields)));
const topic = (i: number, broader?: number): object => ({
  id: `t${i}`,
  label: `Topic ${i}`,
  ...(broader === undefined ? {} : { broader: `t${broader}` }),
});
const CODES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL'.split(' ');

export const ogpEvents: FormatShapes = {
  format: 'ogp-events',
  document,
  event,
  id: (i) => `e${i}`,
  lists: {
    tags: (i) => `tag ${i}`,
    topics: (i) => `topic-${i}`,
    countries: (i) => CODES[i % CODES.length],
    languages: (i) => `a${String.fromCharCode(97 + (i % 26))}-${(i % 900) + 100}`,
    links: (i) => ({ rel: 'info', url: `https://e.example/${i}`, title: `Link ${i}` }),
    milestones: (i) => ({ type: 'other', at: wall(FIRST + i * 3_600_000), label: `M ${i}` }),
    organizers: (i) => `Office ${i}`,
    sameAs: (i) => `same-${i}`,
    occurrences: (i) => wall(FIRST + i * 3_600_000),
  },
  references: { partOf: (id) => id },
  special: {
    'one topic with a wider one, different tags': (n) =>
      document(
        times(n / 50, (i) => event(i, { tags: times(50, (k) => `tag ${i * 50 + k}`) })),
        {
          topics: [topic(0, 1), topic(1)],
        },
      ),
    'topics of the feed': (n) => document(times(10, event), { topics: times(n, (i) => topic(i)) }),
    'a chain of topics': (n) =>
      document(
        times(n / 10, (i) => event(i, { topics: times(20, (k) => `t${(i + k * 9) % 200}`) })),
        {
          topics: times(200, (i) => topic(i, (i + 1) % 200)),
        },
      ),
    'weekly series': series('FREQ=WEEKLY'),
    'daily series': series('FREQ=DAILY'),
    'series of every minute': series(
      `FREQ=DAILY;BYHOUR=${times(24, (i) => i).join()};BYMINUTE=${times(60, (i) => i).join()}`,
    ),
    'series that are counted': series('FREQ=MONTHLY;BYMONTHDAY=29,30,31;COUNT=5000', { start: '1900-01-30T18:00' }),
    'series without dates': series('FREQ=YEARLY;BYMONTH=1;BYWEEKNO=20;BYDAY=MO'),
    'series of leap days': series('FREQ=DAILY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO'),
    'series with ten rules': (n) =>
      document(
        times(n / 10, (i) => weekly(i, { rule: times(10, (k) => `FREQ=DAILY;BYHOUR=${k};BYMINUTE=${i % 60}`) })),
      ),
    'series with long descriptions': (n) =>
      document(times(n / 100, (i) => weekly(i, { rule: 'FREQ=DAILY' }, { summary: `Words ${i} `.repeat(400) }))),
    'exclude, one list': (n) =>
      document([weekly(0, { rule: 'FREQ=DAILY', exclude: times(n, (i) => wall(FIRST + i * DAY)) })]),
    'exclude, many lists': (n) =>
      document(times(n / 50, (i) => weekly(i, { exclude: times(50, (k) => wall(FIRST + k * 7 * DAY)) }))),
    'include, many lists': (n) =>
      document(times(n / 50, (i) => weekly(i, { include: times(50, (k) => wall(FIRST + k * 7 * DAY + i * 60_000)) }))),
    'overrides, one list': (n) =>
      document([
        weekly(0, {
          rule: 'FREQ=DAILY',
          overrides: Object.fromEntries(times(n, (i) => [wall(FIRST + i * DAY), { status: 'cancelled' }])),
        }),
      ]),
    'overrides, many lists': (n) =>
      document(
        times(n / 50, (i) =>
          weekly(i, {
            overrides: Object.fromEntries(times(50, (k) => [wall(FIRST + k * 7 * DAY), { title: `Changed ${k}` }])),
          }),
        ),
      ),
    'dates at one hour, in different places': (n) =>
      document(
        times(n / 800, (i) =>
          event(i, {
            occurrences: times(800, (k) => ({ start: '2030-05-01T09:00', location: { name: `Room ${k}` } })),
          }),
        ),
      ),
    'events at one hour': (n) => document(times(n, (i) => event(i, { start: '2030-05-01T09:00' }))),
    'events of one title at one hour': (n) =>
      document(
        times(n, (i) =>
          event(i, {
            title: 'One',
            start: '2030-05-01T09:00',
            location: `Room ${i}`,
            organizers: times(20, (k) => `O${k}`),
          }),
        ),
      ),
    'dates of long events': (n) =>
      document(
        times(n / 50, (i) =>
          event(i, {
            occurrences: times(50, (k) => ({
              start: wall(FIRST + k * DAY).slice(0, 10),
              end: wall(FIRST + (k + 13) * DAY).slice(0, 10),
            })),
          }),
        ),
      ),
    'dates in all years': (n) =>
      document(
        times(n / 50, (i) =>
          event(i, {
            timeZone: ['Europe/Madrid', 'America/New_York', 'Asia/Tehran'][i % 3],
            occurrences: times(50, (k) => `${1000 + (((i * 50 + k) * 37) % 8999)}-07-01T09:00`),
          }),
        ),
      ),
    'offsets of many countries': (n) =>
      document(
        times(n / 20, (i) =>
          event(i, { timeZone: undefined, start: '2030-05-01T09:00+10:45', countries: CODES.slice(0, 20) }),
        ),
      ),
    'time zones': (n) => document(times(n, (i) => event(i, { timeZone: `Europe/Nowhere_${i}` }))),
    faults: (n) => document(times(n / 20, (i) => event(i, { links: times(20, (k) => `javascript:${k}`) }))),
    'languages of one text': (n) =>
      document(
        times(n / 200, (i) =>
          event(i, {
            title: Object.fromEntries(
              times(200, (k) => [`a${String.fromCharCode(97 + (k % 26))}-${k + 100}`, `Title ${k}`]),
            ),
          }),
        ),
      ),
    'one long text': (n) => document([event(0, { description: 'Words and words. '.repeat(n) })]),
    'long texts': (n) => document(times(n / 50, (i) => event(i, { summary: `Plena sesión ${i}: ção. `.repeat(50) }))),
    'unknown fields': (n) => document([event(0, Object.fromEntries(times(n, (i) => [`x-${i}`, i])))]),
    'numbers in place of events': (n) => document(times(n, (i) => i as unknown as object)),
  },
};
