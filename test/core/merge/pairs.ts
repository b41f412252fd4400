// Pairs of entries in two feeds of two publishers: made by hand-written rules, and not by the code that is tested.

/** An entry as its publisher writes it (ogp-events 1). */
export type Entry = Readonly<Record<string, unknown>> & { readonly id: string; readonly title: unknown };

export interface Pair {
  /** The change that was made to the second entry. */
  readonly rule: string;
  readonly a: Entry;
  readonly b: Entry;
  /** Whether both are one event. */
  readonly isOne: boolean;
}

interface Town {
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  /** In May. */
  readonly offset: string;
  readonly utc: number;
}

const TOWNS: readonly Town[] = [
  { name: 'Nakuru', country: 'KE', timeZone: 'Africa/Nairobi', offset: '+03:00', utc: 3 },
  { name: 'Vitoria-Gasteiz', country: 'ES', timeZone: 'Europe/Madrid', offset: '+02:00', utc: 2 },
  { name: 'Kaduna', country: 'NG', timeZone: 'Africa/Lagos', offset: '+01:00', utc: 1 },
  { name: 'Santiago de Cali', country: 'CO', timeZone: 'America/Bogota', offset: '-05:00', utc: -5 },
  { name: 'Cebu City', country: 'PH', timeZone: 'Asia/Manila', offset: '+08:00', utc: 8 },
  { name: 'Braga', country: 'PT', timeZone: 'Europe/Lisbon', offset: '+01:00', utc: 1 },
];

const SUBJECTS = [
  'Open budget forum',
  'Hearing on the coastal plan',
  'Data clinic',
  'Walk-in hour on public records',
  'Citizens’ assembly',
];
const EN_ES: Readonly<Record<string, string>> = {
  'Open budget forum': 'Foro de presupuesto abierto',
  'Hearing on the coastal plan': 'Audiencia sobre el plan de la costa',
  'Data clinic': 'Clínica de datos',
  'Walk-in hour on public records': 'Consulta sobre archivos públicos',
  'Citizens’ assembly': 'Asamblea ciudadana',
};

const inSpanish = (subject: string): string =>
  subject.replace(/^(.*)( \d+)$/, (_, words: string, n: string) => EN_ES[words]! + n);

interface Base {
  readonly n: number;
  readonly town: Town;
  readonly subject: string;
  readonly day: string;
  readonly hour: number;
}

const two = (n: number): string => String(n).padStart(2, '0');

function entryOf({ n, town, subject, day, hour }: Base): Entry & { start: string; location: object } {
  return {
    id: `a-${n}`,
    title: `${subject} of ${town.name}`,
    start: `${day}T${two(hour)}:00`,
    end: `${day}T${two(hour + 2)}:00`,
    timeZone: town.timeZone,
    location: { name: 'Town hall', locality: town.name, country: town.country },
    countries: [town.country],
    links: [{ rel: 'info', url: `https://www.city-${n}.example/events/${n}?utm_source=list` }],
  };
}

const without = (entry: Entry, ...keys: readonly string[]): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))) as unknown as Entry;

const moved = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

type Rule = readonly [
  rule: string,
  isOne: boolean,
  change: (base: Base, entry: ReturnType<typeof entryOf>) => [Entry, Entry],
];

/** 30 rules: 15 keep the event the same, 15 make another of it. */
const RULES: readonly Rule[] = [
  ['the same, under another id, without a link', true, (_, a) => [a, { ...without(a, 'links'), id: 'x' }]],
  [
    'another spelling of the title: case and accents',
    true,
    ({ subject, town }, a) => [
      a,
      { ...without(a, 'links'), id: 'x', title: `${subject.toUpperCase()} — of ${town.name}!` },
    ],
  ],
  [
    'another notation of the time: an offset',
    true,
    ({ town }, a) => [a, { ...without(a, 'links', 'timeZone'), id: 'x', start: a.start + town.offset, end: undefined }],
  ],
  [
    'another notation of the time: UTC',
    true,
    ({ day, hour, town }, a) => [
      a,
      {
        ...without(a, 'links', 'timeZone', 'end'),
        id: 'x',
        start: `${new Date(Date.parse(`${day}T00:00Z`) + (hour - town.utc) * 3_600_000).toISOString().slice(0, 16)}Z`,
      },
    ],
  ],
  [
    'another spelling of the address of its page',
    true,
    ({ n, subject }, a) => [
      a,
      {
        ...a,
        id: 'x',
        title: inSpanish(subject),
        links: [{ rel: 'info', url: `http://city-${n}.example/events/${n}/#top` }],
      },
    ],
  ],
  [
    'another language, the same page',
    true,
    ({ subject }, a) => [a, { ...a, id: 'x', title: { es: inSpanish(subject) } }],
  ],
  [
    'another language, the same UID',
    true,
    ({ n, subject }, a) => [
      { ...a, id: `uid-${n}@calendar.example` },
      { ...without(a, 'links'), id: `uid-${n}@calendar.example`, title: { es: inSpanish(subject) } },
    ],
  ],
  ['cancelled in one of them', true, (_, a) => [a, { ...without(a, 'links'), id: 'x', status: 'cancelled' }]],
  [
    'moved by two hours, the same page',
    true,
    ({ day, hour }, a) => [a, { ...without(a, 'end'), id: 'x', start: `${day}T${two(hour + 2)}:00` }],
  ],
  [
    'moved by a day, the same UID',
    true,
    ({ n, day, hour }, a) => [
      { ...a, id: `uid-${n}@calendar.example` },
      { ...without(a, 'end', 'links'), id: `uid-${n}@calendar.example`, start: `${moved(day, 1)}T${two(hour)}:00` },
    ],
  ],
  [
    'the same as, by an address',
    true,
    ({ n, subject }, a) => [
      { ...a, sameAs: [`https://register.example/${n}`] },
      {
        ...without(a, 'links'),
        id: 'x',
        title: { es: inSpanish(subject) },
        links: [{ rel: 'info', url: `https://other.example/${n}` }],
        sameAs: [`https://www.register.example/${n}/`],
      },
    ],
  ],
  [
    'a venue with more words',
    true,
    ({ town }, a) => [
      a,
      {
        ...without(a, 'links'),
        id: 'x',
        location: { name: 'Town Hall, room 2', locality: town.name, country: town.country },
      },
    ],
  ],
  [
    'only the country of the place',
    true,
    ({ town }, a) => [a, { ...without(a, 'links', 'location'), id: 'x', location: { country: town.country } }],
  ],
  [
    'a UUID as id',
    true,
    ({ n, subject }, a) => [
      { ...a, id: `4f2c1a9e-0000-4000-8000-${String(n).padStart(12, '0')}` },
      {
        ...without(a, 'links'),
        id: `4f2c1a9e-0000-4000-8000-${String(n).padStart(12, '0')}`,
        title: { es: inSpanish(subject) },
      },
    ],
  ],
  [
    'the day alone, the same page',
    true,
    ({ day }, a) => [a, { ...without(a, 'end', 'timeZone'), id: 'x', start: day }],
  ],

  [
    'the same title the next day',
    false,
    ({ day, hour }, a) => [a, { ...without(a, 'links', 'end'), id: 'x', start: `${moved(day, 1)}T${two(hour)}:00` }],
  ],
  [
    'the same title the next week',
    false,
    ({ day, hour }, a) => [a, { ...without(a, 'end'), id: 'x', start: `${moved(day, 7)}T${two(hour)}:00` }],
  ],
  [
    'the same title two hours later',
    false,
    ({ day, hour }, a) => [a, { ...without(a, 'links', 'end'), id: 'x', start: `${day}T${two(hour + 2)}:00` }],
  ],
  [
    'another town of the same country at the same hour',
    false,
    ({ subject, town }, a) => [
      { ...a, title: subject },
      {
        ...without(a, 'links'),
        id: 'x',
        title: subject,
        location: { name: 'Town hall', locality: `New ${town.name.slice(0, 3)}ville`, country: town.country },
      },
    ],
  ],
  [
    'another country at the same instant',
    false,
    ({ subject, day, hour, town }, a) => [
      { ...a, title: subject },
      {
        ...without(a, 'links', 'countries', 'timeZone', 'end'),
        id: 'x',
        title: subject,
        start: `${day}T${two(hour)}:00${town.offset}`,
        location: { country: 'GH' },
      },
    ],
  ],
  [
    'another title at the same hour and place',
    false,
    (_, a) => [a, { ...without(a, 'links'), id: 'x', title: 'Choir practice' }],
  ],
  [
    'the same page of a whole programme, other hour and title',
    false,
    ({ n, day, hour }, a) => [
      { ...a, links: [{ rel: 'info', url: `https://week.example/programme-${n}` }] },
      {
        ...without(a, 'end'),
        id: 'x',
        title: 'Closing session',
        start: `${day}T${two(hour + 5)}:00`,
        links: [{ rel: 'info', url: `https://week.example/programme-${n}` }],
      },
    ],
  ],
  [
    'the front page of one portal as the page of both',
    false,
    ({ hour, day }, a) => [
      { ...a, links: [{ rel: 'info', url: 'https://portal.example/' }] },
      {
        ...a,
        id: 'x',
        title: 'Another thing',
        start: `${day}T${two(hour)}:00`,
        links: [{ rel: 'info', url: 'https://portal.example' }],
      },
    ],
  ],
  [
    'small ids that two systems both count',
    false,
    (_, a) => [
      { ...a, id: '17' },
      { ...without(a, 'links'), id: '17', title: 'Night of museums' },
    ],
  ],
  [
    'another branch of the library in the same town',
    false,
    ({ subject, town }, a) => [
      { ...a, title: subject, location: { name: 'North Library', locality: town.name, country: town.country } },
      {
        ...without(a, 'links'),
        id: 'x',
        title: subject,
        location: { name: 'Harbour Library', locality: town.name, country: town.country },
      },
    ],
  ],
  [
    'online, by two organisers, without a country',
    false,
    ({ subject }, a) => [
      { ...without(a, 'location', 'countries', 'links'), title: subject, attendanceMode: 'online' },
      { ...without(a, 'location', 'countries', 'links'), id: 'x', title: subject, attendanceMode: 'online' },
    ],
  ],
  [
    'a weekly series beside one of its dates',
    false,
    (_, a) => [
      { ...a, recurrence: { rule: 'FREQ=WEEKLY;COUNT=4' } },
      { ...without(a, 'links'), id: 'x' },
    ],
  ],
  [
    'the session of a series with another number',
    false,
    ({ day }, a) => [
      { ...a, title: `${String(a.title)} 1` },
      { ...without(a, 'links'), id: 'x', title: `${String(a.title)} 2`, start: a.start, end: `${day}T23:00` },
    ],
  ],
  [
    'a deadline and the event of the same name',
    false,
    (_, a) => [a, { ...without(a, 'links', 'end'), id: 'x', kind: 'deadline' }],
  ],
  [
    'the same hour on the wall of another zone',
    false,
    ({ town, subject }, a) => [
      { ...a, title: subject },
      {
        ...without(a, 'links', 'countries', 'location'),
        id: 'x',
        title: subject,
        timeZone: town.timeZone === 'Asia/Manila' ? 'Europe/Madrid' : 'Asia/Manila',
        countries: [town.country],
      },
    ],
  ],
];

/** 300 pairs: each rule on ten events. */
export function makePairs(): readonly Pair[] {
  return RULES.flatMap(([rule, isOne, change], r) =>
    Array.from({ length: 10 }, (_, i): Pair => {
      const n = r * 10 + i;
      const base: Base = {
        n,
        town: TOWNS[n % TOWNS.length]!,
        // The number keeps the events of one rule apart from those of all others.
        subject: `${SUBJECTS[(n * 7 + r) % SUBJECTS.length]!} ${r + 1}`,
        day: `2027-05-${two(10 + (n % 10))}`,
        hour: 9 + (n % 8),
      };
      const [a, b] = change(base, entryOf(base));
      return { rule, isOne, a, b };
    }),
  );
}
