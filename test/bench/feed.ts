// The feed that everybody is given: the same for the same day, whoever asks, as many rows as asked for.
// Several languages, one to five topics, sixty zones, one event in twelve over several days, and one row in five a date of a weekly series.
import { TOPICS } from '../../src/core/topics.js';

const DAY = 86_400_000;
const SPREAD_DAYS = 300;
const DATES_OF_A_SERIES = 10;

/** One zone to a country, sixty of each. */
const PLACES =
  `KE Africa/Nairobi Nakuru|NG Africa/Lagos Kaduna|GH Africa/Accra Kumasi|MA Africa/Casablanca Rabat|TN Africa/Tunis Sfax
ZA Africa/Johannesburg Durban|SN Africa/Dakar Thies|CI Africa/Abidjan Bouake|CV Atlantic/Cape_Verde Praia|LR Africa/Monrovia Buchanan
MW Africa/Blantyre Zomba|ZM Africa/Lusaka Ndola|SC Indian/Mahe Victoria|BF Africa/Ouagadougou Koudougou|BJ Africa/Porto-Novo Parakou
ES Europe/Madrid Vitoria|PT Europe/Lisbon Braga|FR Europe/Paris Lyon|IT Europe/Rome Bologna|DE Europe/Berlin Leipzig
NL Europe/Amsterdam Utrecht|DK Europe/Copenhagen Aarhus|NO Europe/Oslo Bergen|SE Europe/Stockholm Lund|FI Europe/Helsinki Tampere
EE Europe/Tallinn Tartu|LV Europe/Riga Cesis|LT Europe/Vilnius Kaunas|UA Europe/Kyiv Lviv|RO Europe/Bucharest Cluj
BG Europe/Sofia Plovdiv|GR Europe/Athens Patras|HR Europe/Zagreb Split|RS Europe/Belgrade Nis|SK Europe/Bratislava Kosice
CZ Europe/Prague Brno|AL Europe/Tirane Durres|MK Europe/Skopje Bitola|MD Europe/Chisinau Balti|IE Europe/Dublin Cork
GB Europe/London Leeds|GE Asia/Tbilisi Batumi|AM Asia/Yerevan Gyumri|PH Asia/Manila Cebu|ID Asia/Jakarta Bandung
KR Asia/Seoul Daegu|LK Asia/Colombo Kandy|MN Asia/Ulaanbaatar Darkhan|KG Asia/Bishkek Osh|PK Asia/Karachi Lahore
JO Asia/Amman Irbid|NZ Pacific/Auckland Nelson|PG Pacific/Port_Moresby Lae|CL America/Santiago Osorno|CO America/Bogota Cali
MX America/Mexico_City Puebla|PE America/Lima Cusco|UY America/Montevideo Salto|EC America/Guayaquil Cuenca|CA America/Toronto Guelph`
    .split(/[|\n]/)
    .map((place) => place.split(' ') as [country: string, zone: string, city: string]);

/** A language and what its organisers call their events. */
const TITLES: readonly (readonly [lang: string, ...titles: string[]])[] = [
  ['en', 'Open budget forum', 'Public hearing on the coastal plan', 'Walk-in hour on public records', 'Data clinic'],
  [
    'es',
    'Foro de presupuesto abierto',
    'Audiencia sobre el plan de la costa',
    'Taller de datos públicos',
    'Cabildo abierto',
  ],
  ['fr', 'Forum du budget ouvert', 'Audience sur le plan du littoral', 'Atelier de données publiques', 'Café citoyen'],
  [
    'pt',
    'Fórum do orçamento aberto',
    'Audiência sobre o plano da costa',
    'Oficina de dados públicos',
    'Roda de conversa',
  ],
  ['uk', 'Форум відкритого бюджету', 'Слухання щодо плану узбережжя', 'Майстерня відкритих даних', 'Громадська рада'],
  ['ar', 'منتدى الموازنة المفتوحة', 'جلسة استماع حول خطة الساحل', 'ورشة البيانات العامة', 'لقاء مفتوح'],
];

export interface BenchEvent {
  id: string;
  title: Record<string, string>;
  start: string;
  end: string;
  timeZone: string;
  attendanceMode?: string;
  location?: { name: string; locality: string; country: string };
  countries: string[];
  topics: string[];
  links: { rel: string; url: string }[];
  recurrence?: { rule: string[] };
}

export interface Feeds {
  /** As a publisher writes it: a series is one event with a rule. For ours. */
  readonly native: string;
  /** Every date an event of its own, for contenders that know no rules. */
  readonly dates: string;
}

/** Numbers between 0 and 1, always the same ones (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes that a zone is ahead of UTC at an instant. */
function offsetAt(zone: string, ms: number): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  const name = formatter.formatToParts(ms).find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name)!;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A wall clock, as if it were UTC, with the offset that its zone has then. */
function published(wall: number, zone: string): string {
  const guess = offsetAt(zone, wall);
  const offset = offsetAt(zone, wall - guess * 60_000);
  const size = Math.abs(offset);
  const digits = (n: number): string => String(n).padStart(2, '0');
  return `${new Date(wall).toISOString().slice(0, 16)}${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}

/** Dates count from the day of the run on, so that all of them are upcoming. */
export function makeFeeds(rows: number, today = Date.now()): Feeds {
  const next = dice(rows);
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  const firstDay = Math.floor(today / DAY) * DAY + 2 * DAY;
  const series = Math.floor(rows / 5 / DATES_OF_A_SERIES);
  const count = rows - series * (DATES_OF_A_SERIES - 1);
  const every = Math.floor(count / Math.max(series, 1));
  const native: BenchEvent[] = [];
  const dates: BenchEvent[] = [];

  for (let i = 0; i < count; i++) {
    const [country, timeZone, city] = PLACES[i % PLACES.length]!;
    const [lang, ...titles] = pick(TITLES);
    const which = below(titles.length);
    const own = { [lang]: `${titles[which]!} ${i}` };
    const title = next() < 0.7 ? { ...own, en: `${TITLES[0]![which + 1]!} ${i}` } : own;
    const isSeries = i % every === 0 && i / every < series;
    const wall = firstDay + below(SPREAD_DAYS - 80) * DAY + (8 + below(12)) * 3_600_000 + below(4) * 900_000;
    const length = !isSeries && i % 12 === 5 ? (1 + below(3)) * DAY : (1 + below(6)) * 1_800_000;
    const mode = pick(['in-person', 'in-person', 'in-person', 'in-person', 'online', 'online', 'hybrid', undefined]);
    const isSomewhere = mode !== 'online';
    const firstTopic = below(TOPICS.length);
    const at = (wall: number) => ({ start: published(wall, timeZone), end: published(wall + length, timeZone) });
    const event: BenchEvent = {
      id: `event-${i}`,
      title,
      ...at(wall),
      timeZone,
      ...(mode && { attendanceMode: mode }),
      ...(isSomewhere && {
        location: { name: pick(['Town hall', 'Central library', 'Casa abierta']), locality: city, country },
      }),
      countries: [country],
      // Steps of three through eleven topics meet none twice.
      topics: Array.from({ length: 1 + below(5) }, (_, t) => TOPICS[(firstTopic + t * 3) % TOPICS.length]!),
      links: [{ rel: 'info', url: `https://events.example/${i}` }],
    };
    if (!isSeries) {
      native.push(event);
      dates.push(event);
      continue;
    }
    native.push({ ...event, recurrence: { rule: [`FREQ=WEEKLY;COUNT=${DATES_OF_A_SERIES}`] } });
    for (let week = 0; week < DATES_OF_A_SERIES; week++) {
      dates.push({ ...event, id: `${event.id}-${week}`, ...at(wall + week * 7 * DAY) });
    }
  }
  const feed = (events: BenchEvent[]): string =>
    JSON.stringify({ format: 'ogp-events', version: '1.0', title: 'Open government', language: 'en', events });
  return { native: feed(native), dates: feed(dates) };
}
