// Feeds that exist only in the stories, for what no real feed does on demand: never arriving, arriving once, or having everything that can
// be wrong.

const day = '2027-05-18';

const HONEST = {
  format: 'ogp-events',
  version: '1.0',
  title: 'What feeds get wrong',
  language: 'en',
  events: [
    {
      id: 'conflict',
      title: 'The offset is not the one that the country had that day',
      start: `${day}T09:00+05:00`,
      location: { locality: 'Nakuru', country: 'KE' },
    },
    {
      id: 'end',
      title: 'It ends before it begins',
      start: `${day}T10:00+03:00`,
      end: `${day}T08:00+03:00`,
      location: { locality: 'Nakuru', country: 'KE' },
    },
    { id: 'no-zone', title: 'Nobody says where', start: `${day}T11:00` },
    { id: 'no-title', start: `${day}T12:00+03:00`, location: { locality: 'Nakuru', country: 'KE' } },
    {
      id: 'twice',
      title: 'Listed twice',
      start: `${day}T13:00+03:00`,
      location: { locality: 'Nakuru', country: 'KE' },
    },
    {
      id: 'twice-again',
      title: 'Listed twice',
      start: `${day}T13:00+03:00`,
      location: { locality: 'Nakuru', country: 'KE' },
    },
    { id: 'month', title: 'Some time in June', start: '2027-06' },
  ],
};

const STATUS = {
  format: 'ogp-events',
  version: '1.0',
  title: 'A busy day',
  language: 'en',
  timeZone: 'Africa/Nairobi',
  events: [
    { id: 'now', title: 'Happening now', start: `${day}T11:00`, end: `${day}T13:00`, location: { locality: 'Nakuru' } },
    { id: 'off', title: 'Cancelled', start: `${day}T14:00`, status: 'cancelled' },
    { id: 'later', title: 'Postponed', start: `${day}T15:00`, status: 'postponed' },
    { id: 'moved', title: 'On another day', start: `${day}T16:00`, status: 'rescheduled', previousStart: '2027-05-11' },
    {
      id: 'online',
      title: 'In the hall, and online',
      start: `${day}T17:00`,
      end: `${day}T18:30`,
      attendanceMode: 'hybrid',
      location: { name: 'Town Hall', locality: 'Nakuru', country: 'KE' },
      languages: ['sw'],
      interpretation: ['en'],
      summary: 'Questions from the floor and from the screen.',
      description: 'Questions from the floor and from the screen.\n\nEach gets an answer within ten days.',
      topics: ['fiscal-openness'],
      registration: { status: 'full' },
      links: [
        { rel: 'livestream', url: 'https://events.example/live/sw', language: 'sw' },
        { rel: 'livestream', url: 'https://events.example/live/en', language: 'en' },
      ],
      organizers: [{ name: 'County of Nakuru' }],
    },
    { id: 'call', kind: 'deadline', title: 'Call for comments', start: '2027-05-21' },
  ],
};

const SERIES = {
  format: 'ogp-events',
  version: '1.0',
  title: 'Every Tuesday',
  language: 'en',
  timeZone: 'Africa/Nairobi',
  events: [
    {
      id: 'clinic',
      title: 'Access to information: help with your request',
      occurrences: [day, '2027-05-25', '2027-06-01', '2027-06-08'].map((date) => ({
        start: `${date}T15:00`,
        end: `${date}T17:00`,
      })),
      location: { name: 'Library', locality: 'Nakuru', country: 'KE' },
    },
  ],
};

const EMPTY = { format: 'ogp-events', version: '1.0', title: 'Nothing planned', language: 'en', events: [] };

const json = (feed: object): Response =>
  new Response(JSON.stringify(feed), { headers: { 'Content-Type': 'application/json' } });

let asked = 0;

const FEEDS: Readonly<Record<string, (signal?: AbortSignal | null) => Response | Promise<Response>>> = {
  '/made-up/honest.json': () => json(HONEST),
  '/made-up/status.json': () => json(STATUS),
  '/made-up/series.json': () => json(SERIES),
  '/made-up/empty.json': () => json(EMPTY),
  '/made-up/web-page.json': () => new Response('<!doctype html><title>Sorry</title>'),
  '/made-up/once.json': () => (asked++ ? new Response(null, { status: 404 }) : json(STATUS)),
  '/made-up/never.json': (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
};

let real: typeof fetch | undefined;

/** Puts these feeds in front of `fetch`. (Not by merely importing this file: the build drops imports that only have effects.) */
export function offerMadeUpFeeds(): void {
  if (real) return;
  const others = (real = globalThis.fetch);
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const answer = Object.hasOwn(FEEDS, url.pathname) ? FEEDS[url.pathname] : undefined;
    return answer ? answer(init?.signal) : others(input, init);
  };
}
