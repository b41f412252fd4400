import { times, type FormatShapes } from './shapes.js';

const DAY = 86_400_000;
const FIRST = Date.UTC(2030, 0, 1, 9);
const id = (i: number): string => `https://e.example/${i}`;
const start = (i: number): string => `${new Date(FIRST + (i % 700) * DAY).toISOString().slice(0, 16)}+00:00`;

const event = (i: number, fields: object = {}): object => ({
  '@type': 'Event',
  '@id': id(i),
  name: `Event ${i}`,
  startDate: start(i),
  ...fields,
});
const document = (graph: readonly object[]): object => ({ '@context': 'https://schema.org', '@graph': graph });

export const schemaOrg: FormatShapes = {
  format: 'schema-org',
  document,
  event,
  id,
  lists: {
    keywords: (i) => `word ${i}`,
    about: (i) => ({ '@type': 'Thing', name: `Theme ${i}` }),
    inLanguage: (i) => `a${String.fromCharCode(97 + (i % 26))}-${(i % 900) + 100}`,
    location: (i) => ({ '@type': 'Place', name: `Hall ${i}`, address: `${i} Street, Town` }),
    organizer: (i) => ({ '@type': 'Organization', name: `Office ${i}`, url: `https://o.example/${i}` }),
    performer: (i) => ({ '@type': 'Person', name: `Person ${i}` }),
    offers: (i) => ({ '@type': 'Offer', price: i, priceCurrency: 'EUR', url: `https://o.example/${i}` }),
    eventSchedule: (i) => ({
      '@type': 'Schedule',
      startDate: start(i).slice(0, 10),
      startTime: '18:00',
      repeatFrequency: 'P1W',
    }),
    sameAs: (i) => `https://s.example/${i}`,
    image: (i) => `https://i.example/${i}.png`,
    subEvent: (i) => ({ '@type': 'Event', name: `Part ${i}`, startDate: start(i) }),
    eventStatus: (i) => `Status${i}`,
    startDate: (i) => start(i),
    name: (i) => ({ '@language': `a${String.fromCharCode(97 + (i % 26))}`, '@value': `Name ${i}` }),
    '@type': (i) => (i ? `Type${i}` : 'Event'),
  },
  references: {
    subEvent: (to) => ({ '@id': to }),
    superEvent: (to) => ({ '@id': to }),
    organizer: (to) => ({ '@id': to }),
    location: (to) => ({ '@id': to }),
  },
  special: {
    'references to one event with a long name': (n) =>
      document([
        event(0, { subEvent: times(n / 4, () => ({ '@id': id(1) })) }),
        event(1, { name: '<p>a</p>'.repeat(n / 4) }),
      ]),
    'parts within parts': (n) => {
      let part = event(0);
      for (let i = 1; i < Math.min(n, 2000); i++) part = event(i, { subEvent: [part] });
      return document([part, ...times(n, (i) => event(i + 2000))]);
    },
    'one identity in many nodes': (n) =>
      document(times(n, (i) => ({ '@id': id(0), keywords: [`word ${i}`] })).concat([event(0) as never])),
    'a keyword list in one string': (n) => document([event(0, { keywords: times(n, (i) => `word ${i}`).join(', ') })]),
    'a long description': (n) => document([event(0, { description: '<p>Words &amp; <b>words</b></p>'.repeat(n) })]),
    'unclosed tags': (n) => document([event(0, { description: '<a <b <!-- <script '.repeat(n) })]),
    'one place that all share, with a long name': (n) =>
      document([
        { '@type': 'Place', '@id': 'https://p.example/', name: '<i>x</i>'.repeat(8 * n) },
        ...times(n, (i) => event(i, { location: { '@id': 'https://p.example/' } })),
      ]),
    'things that are no events': (n) =>
      document(times(n, (i) => ({ '@type': 'Person', '@id': id(i), name: `Person ${i}` }))),
    'lists within lists': (n) =>
      document([event(0, { keywords: times(n / 10, (i) => times(10, (k) => [`w${i * 10 + k}`])) })]),
  },
};
