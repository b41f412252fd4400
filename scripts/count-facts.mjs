/** `node scripts/count-facts.mjs`: how many events, as published and without copies, name each topic and country. */
import { readFileSync } from 'node:fs';

const file = new URL('../demo/facts/open-gov-week-2024.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')).events;
const distinct = [...new Map(published.map((event) => [JSON.stringify(event), event])).values()];
const count = (events, key) => {
  const labels = events.flatMap((event) => (event[key].length > 0 ? event[key] : ['(none)']));
  return Object.fromEntries([...new Set(labels)].sort().map((one) => [one, labels.filter((l) => l === one).length]));
};
const facets = (events) => ({
  events: events.length,
  topics: count(events, 'topics'),
  countries: count(events, 'countries'),
});
console.log(JSON.stringify({ published: facets(published), distinct: facets(distinct) }, null, 2));
