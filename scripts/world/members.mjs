// Two hundred members in thirty countries, with all that such members get wrong. Besides the documents it keeps book of what they say: what a
// list of all must hold is counted here before anybody has read it.
import { readFileSync } from 'node:fs';
import { COUNTRIES } from './countries.mjs';
import { answer, FAULTS, writerOf } from './faults.mjs';
import { FORMATS, later } from './formats.mjs';

const FACTS = new URL('../../demo/feeds/open-gov-week-2024.json', import.meta.url);
const NETWORKS = 20;

/** Own texts; `{t}` is the town. Languages that are not here write English. */
const TITLES = {
  en: ['Questions to the council of {t}', 'Where the money of {t} goes', 'An evening with the open data of {t}'],
  es: ['Preguntas al concejo de {t}', 'Adónde va el dinero de {t}', 'Una tarde con los datos abiertos de {t}'],
  fr: ['Questions au conseil de {t}', 'Où va l’argent de {t}', 'Une soirée avec les données ouvertes de {t}'],
  pt: ['Perguntas à câmara de {t}', 'Para onde vai o dinheiro de {t}', 'Uma noite com os dados abertos de {t}'],
  de: ['Fragen an den Rat von {t}', 'Wohin das Geld von {t} geht', 'Ein Abend mit den offenen Daten von {t}'],
  it: ['Domande al consiglio di {t}', 'Dove vanno i soldi di {t}', 'Una sera con i dati aperti di {t}'],
  nl: ['Vragen aan de raad van {t}', 'Waar het geld van {t} heen gaat', 'Een avond met de open data van {t}'],
  ro: ['Întrebări pentru consiliul din {t}', 'Unde merg banii din {t}', 'O seară cu datele deschise din {t}'],
};
const VENUES = {
  en: 'Town hall',
  es: 'Casa municipal',
  fr: 'Hôtel de ville',
  pt: 'Paços do concelho',
  de: 'Rathaus',
  it: 'Municipio',
  nl: 'Stadhuis',
  ro: 'Primăria',
};

const plain = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const slug = (text) =>
  plain(text)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
const day = (from, more) => new Date(Date.parse(`${from}T00:00Z`) + more * 86_400_000).toISOString().slice(0, 10);
const hour = (number) => String(number).padStart(2, '0');

/** Formats that do not say in which country a place is; that have no name of the feed; whose times have no zone. */
const NO_COUNTRY = ['icalendar', 'jcal', 'xcal', 'google-calendar', 'jscalendar', 'rss'];
const NO_NAME = ['csv', 'schema-org', 'tribe-events', 'localist', 'activitypub'];
const NO_ZONE = ['csv', 'schema-org', 'localist', 'rss'];

const formatIds = Object.keys(FORMATS);

/** How the national list differs from a town in the first event of the town; what comes of it in the list of all. */
const VARIANTS = ['same', 'cancelled', 'translated', 'respelled', 'moved', 'offset'];

function townMembers() {
  const towns = COUNTRIES.flatMap((country) => country.towns.map((town) => ({ country, town })));
  return towns.map(({ country, town }, t) => {
    const language = TITLES[country.language] ? country.language : 'en';
    const home = `https://${slug(town)}.example`;
    const fault = FAULTS[t] ?? {};
    const format = fault.format ?? formatIds[t % formatIds.length];
    const variant = VARIANTS[Math.floor(t / 2) % VARIANTS.length];
    const starts = [
      `${day('2024-05-27', t % 5)}T${hour(9 + (t % 8))}:00`,
      `${day('2024-05-28', t % 9)}T${14 + (t % 5)}:30`,
      `${day('2024-06-03', t % 10)}T18:00`,
    ];
    const entries = TITLES[language].map((title, i) => ({
      key: `${t}-${i}`,
      number: 1000 + t * 10 + i,
      uid: `event-${i + 1}@${slug(town)}.example`,
      page: `${home}/events/${i + 1}-2024`,
      title: title.replace('{t}', town),
      language,
      start: starts[i],
      hours: 2,
      zone: country.zone,
      country: country.code,
      town,
      venue: VENUES[language],
      isLocal: true,
    }));
    const [{ key: firstKey }] = entries;
    return { title: `${VENUES[language]} ${town}`, home, format, language, country, entries, firstKey, variant, fault };
  });
}

/** The events of the facts, those that are there several times under one key. */
function publishedFacts() {
  const { events } = JSON.parse(readFileSync(FACTS, 'utf8'));
  return events.map(({ id, title, start, end, whenText, countries = [], topics = [] }) => {
    const [, wall, offset] = /^(.{16})(.*)$/.exec(start);
    const [[language = 'en', words = ''] = []] = Object.entries(title);
    const key = JSON.stringify([title, start, end, countries, topics]);
    const times = { start: wall, end: end.slice(0, 16), offset };
    return { key, uid: id, title: words, language, ...times, whenText, countries, topics };
  });
}

function copyOf(entry, variant) {
  if (variant === 'translated') {
    const language = entry.language === 'en' ? 'fr' : 'en';
    return {
      ...entry,
      title: language === 'en' ? `Open house in ${entry.town}` : `Portes ouvertes à ${entry.town}`,
      language,
    };
  }
  if (variant === 'respelled') return { ...entry, title: plain(entry.title).toUpperCase() };
  if (variant === 'moved') return { ...entry, start: later(entry.start, -1) };
  if (variant === 'offset') return { ...entry, isLocal: false };
  return { ...entry };
}

function nationalMembers(towns, facts) {
  return COUNTRIES.map((country) => {
    const copies = towns
      .filter((town) => town.country === country)
      .map((town) => copyOf(town.entries[0], town.variant));
    const title = `Open government ${country.name}`;
    const entries = [...facts.filter(({ countries }) => countries.includes(country.code)), ...copies];
    return {
      title,
      home: `https://${slug(title)}.example`,
      format: 'ogp-events',
      language: 'en',
      country,
      entries,
      fault: {},
    };
  });
}

function networkMembers(towns, facts) {
  return Array.from({ length: NETWORKS }, (_, n) => {
    const home = `https://network-${n + 1}.example`;
    const copies = towns.filter((_, t) => t % NETWORKS === n).map(({ entries }) => ({ ...entries[1] }));
    // The same title on the next day, on a page of its own: another event.
    const again = {
      ...copies[0],
      key: `again-${n}`,
      number: 9000 + n,
      uid: `again@network-${n + 1}.example`,
      page: `${home}/events/second-day`,
      start: later(copies[0].start, 24),
    };
    const strays = n === 0 ? facts.filter(({ countries }) => !countries.some((code) => code !== 'ZZ')) : [];
    const format = ['ogp-events', 'icalendar', 'jscalendar', 'activitypub', 'google-calendar'][n % 5];
    const title = `Network ${n + 1} for open towns`;
    return { title, home, format, language: 'en', country: null, entries: [...copies, again, ...strays], fault: {} };
  });
}

/** A member in the list of sources. */
function listed({ title, home, format, country, fault }) {
  return {
    src: `${home}/feed`,
    ...(NO_NAME.includes(format) && { label: title }),
    ...(country && NO_ZONE.includes(format) && { timeZone: country.zone }),
    ...(country && NO_COUNTRY.includes(format) && { countries: [country.code] }),
    ...fault.options,
  };
}

/** The answers of a member's server on the two days: address → answer. */
function answers({ home, fault, ...member }) {
  const write = (entries) =>
    writerOf({ ...fault, format: member.format })({ home, zone: member.country?.zone, ...member }, entries);
  const document = write(member.entries);
  const feed = `${home}/feed`;
  const on = (make) => {
    const given = make ? make(document, write, member.entries) : answer(document);
    return fault.isMoved
      ? [
          [feed, { status: 301, headers: { Location: `${home}/new/feed` } }],
          [`${home}/new/feed`, given],
        ]
      : [[feed, given]];
  };
  return { before: on(fault.before), now: on(fault.now) };
}

/**
 * Makes the world.
 *
 * @returns The list of sources; the answers on the two days; and the book: of each source, by its address, its `state`, how many events it
 * gives, and what must be told; of all, how many events there are, how many in several sources, and how many of them contradict each other in
 * `status` and `start`.
 */
export function makeWorld() {
  const facts = publishedFacts();
  const towns = townMembers();
  const nationals = nationalMembers(towns, facts);
  const networks = networkMembers(towns, facts);
  for (const { variant, entries } of towns) if (variant === 'cancelled') entries[0].status = 'cancelled';
  for (const { fault, entries } of towns) fault.edit?.(entries);
  const members = [...nationals, ...towns, ...networks];
  const served = members.map(answers);

  const holders = new Map();
  const sources = new Map();
  for (const member of members) {
    const { home, entries, fault } = member;
    const shown = fault.shown ? fault.shown.map((i) => entries[i]) : entries;
    for (const { key } of shown) holders.set(key, (holders.get(key) ?? new Set()).add(member));
    const kept = fault.state === 'expired' ? entries : shown;
    const events = new Set(kept.map(({ key }) => key)).size;
    const isOfFacts = entries.some(({ whenText }) => whenText);
    const { state = 'good', tells = [] } = fault;
    sources.set(`${home}/feed`, { state, format: member.format, events, tells, isOfFacts });
  }
  const isShared = (town) => holders.get(town.firstKey)?.size > 1;
  const contradicted = (variant) => towns.filter((town) => town.variant === variant && isShared(town)).length;
  const book = {
    sources,
    events: holders.size,
    shared: [...holders.values()].filter(({ size }) => size > 1).length,
    contradictions: { status: contradicted('cancelled'), start: contradicted('moved') },
    /** Events of the facts whose offset no clock of the country shows. */
    wrongOffsets: wrongOffsets(facts),
  };
  return {
    list: { title: 'Open Gov Week 2024: a world of members', sources: members.map(listed) },
    before: new Map(served.flatMap(({ before }) => before)),
    now: new Map(served.flatMap(({ now }) => now)),
    book,
  };
}

function wrongOffsets(facts) {
  const distinct = [...new Map(facts.map((fact) => [fact.key, fact])).values()];
  const isWrong = ({ offset, countries }) =>
    offset !== '' &&
    countries.length === 1 &&
    COUNTRIES.some(
      ({ code, offsets }) => code === countries[0] && !offsets.includes(offset.replace('-00:00', '+00:00')),
    );
  return distinct.filter(isWrong).length;
}
