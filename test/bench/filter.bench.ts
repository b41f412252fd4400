// How long choosing takes among 10,000 events: `node --import tsx test/bench/filter.bench.ts`. Not part of the test run.
import { readFeed } from '../../src/core/read-feed.js';
import { listableOccurrences } from '../../src/core/occurrences.js';
import { choiceOf } from '../../src/core/listing/choice.js';
import { indexOf } from '../../src/core/listing/facets.js';
import { admit, listRows, poolOf, type ListingQuery } from '../../src/core/listing/listing.js';
import { TOPICS } from '../../src/core/topics.js';

const EVENTS = 10_000;
const ROUNDS = 40;
const COUNTRIES = ['KE', 'ES', 'PT', 'CL', 'CO', 'MX', 'NL', 'UA', 'PH', 'MA'];
const ZONES = ['Africa/Nairobi', 'Europe/Madrid', 'America/Bogota', 'Asia/Manila', 'Europe/Kyiv'];

const events = Array.from({ length: EVENTS }, (_, i) => ({
  id: `e${i}`,
  title: { en: `Open budget forum ${i}`, es: `Foro de presupuesto abierto ${i}` },
  start: new Date(Date.UTC(2030, 4, 1 + (i % 300), 8 + (i % 9))).toISOString().slice(0, 16),
  timeZone: ZONES[i % ZONES.length],
  topics: TOPICS.filter((_, t) => (i + t) % 4 === 0),
  countries: [COUNTRIES[i % COUNTRIES.length]],
  organizers: [{ name: `Office ${i % 200}` }],
}));

const snapshot = await readFeed(JSON.stringify({ format: 'ogp-events', version: '1.0', language: 'en', events }), {
  url: 'https://example.org/feed.json',
});
const nowMs = Date.UTC(2030, 3, 1);
const occurrences = (await listableOccurrences(snapshot, nowMs, nowMs)).occurrences;
const query: ListingQuery = {
  selection: { topics: new Set(), countries: new Set(), kinds: new Set() },
  when: 'upcoming',
  order: 'auto',
  series: 'each',
  eachDay: true,
  zone: 'auto',
  viewer: 'Europe/Madrid',
  nowMs,
};
const calendar = { today: nowMs, weekend: [6, 7] };
const known = (): boolean => true;

function time(work: (round: number) => void): string {
  const times = Array.from({ length: ROUNDS }, (_, round) => {
    const start = performance.now();
    work(round);
    return performance.now() - start;
  });
  const [first = 0] = times;
  const median = times.slice(1).sort((a, b) => a - b)[Math.floor((ROUNDS - 1) / 2)] ?? 0;
  return `${first.toFixed(2).padStart(8)} ms first ${median.toFixed(2).padStart(8)} ms after`;
}

const pool = poolOf(admit(occurrences, query), query);
const index = indexOf(pool.rows, snapshot, false);
console.log(`${pool.rows.length} rows`);
console.log(
  'pool (once a feed)       ',
  time(() => poolOf(admit(occurrences, query), query)),
);
const choose = (choice: object): void => {
  const chosen = index.choose(choiceOf(choice), calendar, known);
  listRows(pool, chosen.matches);
  chosen.counts('topics');
  chosen.counts('countries');
};
console.log(
  'topic, with counts       ',
  time((i) => choose({ topics: [TOPICS[i % TOPICS.length]] })),
);
console.log(
  'topic and country        ',
  time((i) => choose({ topics: [TOPICS[i % 11]], countries: [COUNTRIES[i % 10]] })),
);
console.log(
  'next 7 days              ',
  time(() => choose({ when: ['next-7-days'] })),
);
console.log(
  'words                    ',
  time((i) => choose({ search: `forum ${i}` })),
);
