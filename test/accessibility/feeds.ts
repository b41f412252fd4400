import { event, type RawEvent } from '../helpers/event-list.js';

const link = (rel: string, more: RawEvent = {}): RawEvent => ({ rel, url: `https://example.org/${rel}`, ...more });

export const PICTURE = {
  url: 'https://pictures.invalid/a.png',
  alt: 'A poster',
  credit: 'Photograph: the city',
};

const on = (day: number, id: string, title: unknown, more: RawEvent = {}): RawEvent => {
  const date = `2030-05-${String(day).padStart(2, '0')}`;
  return event({ id, title, start: `${date}T09:00`, end: `${date}T10:30`, ...more });
};

/** Two paragraphs, with a link in the second. */
const STORY = 'Questions from the floor and from the screen.\n\nEach gets an answer: https://example.org/answers';

/** An event with all that an entry can show. */
export const WHOLE = on(
  2,
  'whole',
  { en: 'Budget forum', ar: 'منتدى الميزانية' },
  {
    attendanceMode: 'hybrid',
    location: {
      name: 'Town Hall',
      street: 'Plaza Mayor 1',
      locality: 'Madrid',
      country: 'ES',
      url: 'https://example.org/hall',
    },
    summary: 'Questions from the floor.',
    description: STORY,
    topics: ['fiscal-openness', 'public-participation'],
    tags: ['Budget'],
    languages: ['es', 'en'],
    interpretation: ['ase', 'ar'],
    accessibility: 'Step-free entrance.',
    organizers: [{ name: 'City of Madrid', url: 'https://example.org/city', contact: 'mailto:hall@example.org' }],
    registration: { url: 'https://example.org/register', closes: '2030-05-02', free: true },
    links: [
      link('info'),
      link('agenda'),
      link('livestream', { language: 'es' }),
      link('livestream', { language: 'ase', url: 'https://example.org/signed' }),
      link('recording'),
    ],
  },
);

/** A sound event of each kind. */
export const KINDS: readonly RawEvent[] = [
  on(1, 'live', 'Going on', { start: '2030-05-01T12:00', end: '2030-05-01T20:00', links: [link('livestream')] }),
  WHOLE,
  on(3, 'online', 'Online talk', { attendanceMode: 'online', timeZone: 'America/Bogota', topics: ['justice'] }),
  on(4, 'cancelled', 'Cancelled talk', { status: 'cancelled', links: [link('info')] }),
  on(4, 'postponed', 'Postponed talk', { status: 'postponed' }),
  on(5, 'moved', 'Moved talk', { status: 'rescheduled', previousStart: '2030-05-03' }),
  on(6, 'days', 'Three days', { start: '2030-05-06', end: '2030-05-08' }),
  on(7, 'call', 'Call for comments', { kind: 'deadline', end: undefined }),
  on(8, 'untitled', undefined),
  event({ id: 'month', title: 'Some time in August', start: '2030-08', end: undefined, timeZone: undefined }),
  event({ id: 'news', kind: 'announcement', title: 'News without a date', start: undefined, end: undefined }),
];

/** Titles and words that are hard to lay out: one long word, another direction, other scripts. */
export const HARD_WORDS: readonly RawEvent[] = [
  on(2, 'word', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', {
    languages: ['de'],
    topics: ['public-participation', 'access-to-information'],
    links: [link('info'), link('other', { title: 'Rechtsschutzversicherungsgesellschaftenverzeichnis' })],
  }),
  on(2, 'arabic', { ar: 'الحكومة المفتوحة: جلسة استماع (2030)' }, { summary: { ar: 'أسئلة من القاعة' } }),
  on(3, 'address', 'https://example.org/a/very/long/address/without/a/single/space/in/it?and=a&query=too', {
    location: { name: 'https://example.org/another/long/address/that/nobody/can/break/anywhere' },
  }),
  on(3, 'chinese', { zh: '開放政府週：預算論壇與公眾參與說明會' }),
];

/** Times that may not be what they say. */
export const DOUBTS: readonly RawEvent[] = [
  on(2, 'conflict', 'Another offset', {
    start: '2030-05-02T09:00+01:00',
    end: undefined,
    timeZone: undefined,
    countries: ['NL'],
    organizers: [{ name: 'City', contact: 'mailto:city@example.org' }],
  }),
  on(2, 'nowhere', 'No zone', { timeZone: undefined, countries: [] }),
  on(3, 'early-end', 'It ends before it begins', { end: '2030-05-03T08:00' }),
  on(4, 'odd', 'Nobody can read it', { start: 'in the afternoon', end: undefined }),
  on(5, 'twice', 'Listed twice'),
  on(5, 'twice', 'Listed twice'),
];

/** Posts and a dated notice, and nothing that is an event. */
export const ANNOUNCEMENTS: readonly RawEvent[] = [
  event({
    id: 'post',
    kind: 'announcement',
    title: 'One more month to apply for the Civic Space Lab',
    start: undefined,
    end: undefined,
    pinned: true,
    summary: 'Expert support and funding.',
    topics: ['civic-space'],
    links: [link('info')],
  }),
  on(4, 'notice', 'The portal has a new address', { kind: 'announcement', end: undefined, topics: ['justice'] }),
];

/** Registration in each of its states. */
export const REGISTRATIONS: readonly RawEvent[] = [
  { opens: '2030-05-02', url: 'https://example.org/r' },
  { closes: '2030-05-09', url: 'https://example.org/r', free: true },
  { closes: '2030-04-20', url: 'https://example.org/r' },
  { status: 'full', url: 'https://example.org/r' },
  { status: 'waitlist', url: 'https://example.org/r' },
  { required: true },
].map((registration, i) => on(10 + i, `r${i}`, `Workshop ${i + 1}`, { registration }));

/** Weekly dates, listed dates, and an umbrella of several days with one part in it. */
export const SERIES: readonly RawEvent[] = [
  on(2, 'weekly', 'Office hours', { recurrence: { rule: 'FREQ=WEEKLY;COUNT=4' } }),
  event({
    id: 'dates',
    title: 'Two dates',
    start: undefined,
    end: undefined,
    occurrences: [{ start: '2030-05-03T09:00' }, { start: '2030-05-17T09:00', status: 'cancelled' }],
  }),
  on(2, 'week', 'County open week', { kind: 'series', start: '2030-05-02', end: '2030-05-06' }),
  on(3, 'part', 'A part of it', { partOf: ['week'] }),
];

/** Dates enough for a list that leaves out what is out of sight. */
export const many = (count: number): RawEvent[] =>
  Array.from({ length: count }, (_, i) => on(2 + (i % 28), `e${i}`, `Event ${i + 1}`, { links: [link('info')] }));
