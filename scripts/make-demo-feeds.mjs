/**
 * Makes the feeds in demo/feeds/ from the source facts in demo/facts/.
 *
 *   node scripts/make-demo-feeds.mjs           writes them
 *   node scripts/make-demo-feeds.mjs --check   fails if a committed feed differs from a fresh run
 *
 * Nothing is repaired and nothing is added on the way: an end before its start, a missing zone or an empty title
 * goes into the feed as it was published, because showing such data honestly is what the demo is for.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const demo = new URL('../demo/', import.meta.url);
const readFacts = (name) => JSON.parse(readFileSync(new URL(`facts/${name}.json`, demo), 'utf8'));

// ---- Open Gov Week 2024: a page that printed its events as text ---------------------------------------------------

/** ISO 3166-1 alpha-2. "Other" is no country: ZZ is a user-assigned code, which no reader can know. */
const COUNTRIES = {
  Argentina: 'AR',
  Armenia: 'AM',
  'Burkina Faso': 'BF',
  'Cabo Verde': 'CV',
  Canada: 'CA',
  Chile: 'CL',
  Colombia: 'CO',
  'Costa Rica': 'CR',
  Ecuador: 'EC',
  Germany: 'DE',
  Guatemala: 'GT',
  Italy: 'IT',
  Kenya: 'KE',
  Mexico: 'MX',
  Moldova: 'MD',
  Mongolia: 'MN',
  Montenegro: 'ME',
  Morocco: 'MA',
  Netherlands: 'NL',
  Nigeria: 'NG',
  Other: 'ZZ',
  Peru: 'PE',
  Philippines: 'PH',
  Romania: 'RO',
  Tunisia: 'TN',
  Ukraine: 'UA',
  'United Kingdom': 'GB',
  'United States': 'US',
  Uruguay: 'UY',
};

/** The page's labels to the slugs of the format's topic catalogue. */
const TOPICS = {
  'Access to Information': 'access-to-information',
  'Anti-Corruption': 'anti-corruption',
  'Civic Space': 'civic-space',
  'Climate and Environment': 'climate-environment',
  'Digital Governance': 'digital-governance',
  'Fiscal Openness': 'fiscal-openness',
  'Gender & Inclusion': 'gender-inclusion',
  Other: 'other',
  'Public Participation': 'public-participation',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function lookUp(table, key) {
  if (!Object.hasOwn(table, key)) throw new Error(`No entry for "${key}"`);
  return table[key];
}

function match(pattern, text) {
  const found = pattern.exec(text);
  if (!found) throw new Error(`Cannot read "${text}"`);
  return found;
}

/** `May 30, 2024` → `2024-05-30` */
function isoDate(text) {
  const [, month, day, year] = match(/^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/, text);
  const number = MONTHS.indexOf(month) + 1;
  if (!number) throw new Error(`Unknown month in "${text}"`);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `5:30pm` → `17:30`; 12am is 00, 12pm is 12. */
function isoTime(text) {
  const [, hour, minute, half] = match(/^(1[0-2]|[1-9]):([0-5]\d)(am|pm)$/, text);
  return `${String((Number(hour) % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}:${minute}`;
}

/** `GMT-00:00` → `-00:00`, sign kept; nothing printed → nothing. */
const isoOffset = (text) => (text === null ? '' : match(/^GMT([+-]\d{2}:\d{2})$/, text)[1]);

/** The first words of a title, in ASCII, at most 40 characters. */
function slug(text) {
  const words = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let result = '';
  for (const word of words) {
    if (result.length + word.length >= 40) break;
    result += (result && '-') + word;
  }
  return result;
}

function openGovWeek2024() {
  const facts = readFacts('open-gov-week-2024');
  const { languages } = readFacts('open-gov-week-2024.title-languages');
  const unused = new Set(Object.keys(languages));
  const used = new Map();

  const events = facts.events.map((printed) => {
    const date = isoDate(printed.dateText);
    const offset = isoOffset(printed.offsetText);
    const base = `${date}-${slug(printed.title ?? `untitled ${printed.countries.join(' ')}`)}`;
    const nth = (used.get(base) ?? 0) + 1;
    used.set(base, nth);
    unused.delete(base);
    return {
      id: nth === 1 ? base : `${base}-${nth}`,
      title: printed.title === null ? '' : { [lookUp(languages, base)]: printed.title },
      start: `${date}T${isoTime(printed.startText)}${offset}`,
      // The page prints one date; an end that this puts before the start was published so.
      end: `${date}T${isoTime(printed.endText)}${offset}`,
      whenText: printed.whenText,
      ...(printed.countries.length > 0 && { countries: printed.countries.map((name) => lookUp(COUNTRIES, name)) }),
      ...(printed.topics.length > 0 && { topics: printed.topics.map((label) => lookUp(TOPICS, label)) }),
      source: { url: facts.source },
    };
  });
  if (unused.size > 0) throw new Error(`Languages of no event's title: ${[...unused].join(', ')}`);

  return {
    format: 'ogp-events',
    version: '1.0',
    title: 'Open Gov Week 2024',
    description: 'All events of one listing page of Open Gov Week 2024 as published there, mistakes included.',
    language: 'en',
    homepage: facts.source,
    events,
  };
}

// ---- Announcements: events that people stated in prose ------------------------------------------------------------

/** Dates and URLs of an event that none of the statements it comes `from` contains. */
function unfounded(value, statements) {
  if (typeof value === 'string') {
    const checked = /^\d{4}(-\d{2}){0,2}$/.test(value) || /^https?:/.test(value);
    return checked && !statements.some(({ dates = [], urls = [] }) => dates.includes(value) || urls.includes(value))
      ? [value]
      : [];
  }
  return value === null || typeof value !== 'object'
    ? []
    : Object.values(value).flatMap((inner) => unfounded(inner, statements));
}

/** The events as the facts list them, without `from`, once every date and link is found in what they come from. */
function announced(name) {
  const { statements, feed, events } = readFacts(name);
  return {
    format: 'ogp-events',
    version: '1.0',
    ...feed,
    events: events.map(({ from, ...event }) => {
      const loose = unfounded(
        event,
        from.map((key) => lookUp(statements, key)),
      );
      if (loose.length > 0) throw new Error(`${name}, ${event.id}: not in the sources: ${loose.join(', ')}`);
      return event;
    }),
  };
}

// ---- Output: laid out as prettier lays it out, so that the format check agrees -------------------------------------

const WIDTH = 120;

function inline(value) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`)
    .join(', ')} }`;
}

/** @param room characters that are left on the line for the value itself */
function layOut(value, indent, room, depth) {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const list = Array.isArray(value);
  const entries = Object.entries(value);
  const flat = inline(value);
  const several =
    list && entries.length > 1 && value.every((inner) => inner instanceof Object && Object.keys(inner).length > 1);
  if (depth > 2 && !several && flat.length <= room) return flat;
  const lines = entries.map(([key, inner], at) => {
    const label = list ? '' : `${JSON.stringify(key)}: `;
    const comma = at < entries.length - 1 ? ',' : '';
    const left = WIDTH - indent.length - 2 - label.length - comma.length;
    return `${indent}  ${label}${layOut(inner, `${indent}  `, left, depth + 1)}${comma}\n`;
  });
  return `${list ? '[' : '{'}\n${lines.join('')}${indent}${list ? ']' : '}'}`;
}

const feeds = {
  'open-gov-week-2024': openGovWeek2024(),
  'ogp-2025': announced('ogp-2025'),
  'americas-2017': announced('americas-2017'),
};

let stale = false;
for (const [name, feed] of Object.entries(feeds)) {
  const file = new URL(`feeds/${name}.json`, demo);
  const text = `${layOut(feed, '', WIDTH, 0)}\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    stale = true;
    console.error(`demo/feeds/${name}.json is not what demo/facts/ gives: run node scripts/make-demo-feeds.mjs`);
  }
}
if (stale) process.exitCode = 1;
