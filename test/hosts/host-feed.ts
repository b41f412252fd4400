const DAY = 86_400_000;

/** A date so many days from now, as `2030-05-20`. */
export const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

type Raw = Readonly<Record<string, unknown>>;

const sound = (title: string, days: number, more: Raw = {}): Raw => ({
  id: title.toLowerCase().replace(/\W+/g, '-'),
  title,
  start: `${dayFromNow(days)}T09:00`,
  end: `${dayFromNow(days)}T10:30`,
  timeZone: 'Europe/Madrid',
  attendanceMode: 'in-person',
  countries: ['ES'],
  ...more,
});

/** Events with all that a feed may bring an element to load or to show: a rule, a series, a doubtful time, a disclosure, a picture. */
export const EVENTS: readonly Raw[] = [
  sound('Open day', 2, { topics: ['justice'], image: { url: 'https://pictures.invalid/a.png', alt: 'A hall' } }),
  sound('Online talk', 3, {
    attendanceMode: 'online',
    topics: ['civic-space'],
    languages: ['es'],
    links: [{ rel: 'livestream', url: 'https://example.org/live' }],
    description:
      'A first paragraph that is longer than a summary would be.\n\nAnd a second one: https://example.org/more',
    summary: 'A talk',
  }),
  sound('Weekly hours', 4, { recurrence: { rule: 'FREQ=WEEKLY;COUNT=4' }, topics: ['justice'] }),
  sound('Two dates', 5, {
    start: undefined,
    end: undefined,
    occurrences: [{ start: `${dayFromNow(5)}T09:00` }, { start: `${dayFromNow(12)}T09:00` }],
  }),
  sound('Doubtful', 6, { start: `${dayFromNow(6)}T09:00+09:00`, end: undefined, timeZone: undefined }),
  sound('Registered', 7, {
    countries: ['KE'],
    timeZone: 'Africa/Nairobi',
    topics: ['fiscal-openness'],
    registration: { url: 'https://example.org/register', opens: dayFromNow(-1), closes: dayFromNow(3) },
  }),
  sound('Cancelled', 8, { status: 'cancelled', countries: ['KE'], timeZone: 'Africa/Nairobi' }),
];

/** A document of the native format. */
export const feedOf = (events: readonly Raw[] = EVENTS): Raw => ({
  format: 'ogp-events',
  version: '1.0',
  title: 'A feed for hosts',
  language: 'en',
  events,
});

/** How many entries all dates of {@link EVENTS} make. */
export const DATES = 11;
