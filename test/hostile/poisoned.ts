import type { RawEvent } from '../helpers/event-list.js';

/** Longer than this a value stands in a few fields only, or one feed would weigh gigabytes. */
const LONG = 50_000;

const startOf = (minute: number): string => new Date(Date.UTC(2030, 4, 20, 0, minute)).toISOString().slice(0, 16);

const asKey = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A sound event that must be shown, whatever stands around it. */
export const good = (i: number): RawEvent => ({
  id: `good-${i}`,
  title: `Good ${i}`,
  start: startOf(3 * i),
  timeZone: 'Europe/Madrid',
});

/**
 * Events with one value in every text and address: one that can be placed in time, and, of every other value and of all that are no texts,
 * one of which nothing is sound.
 */
export function poisoned(value: unknown, i: number): RawEvent[] {
  const start = startOf(3 * i + 1);
  if (typeof value === 'string' && value.length > LONG) {
    return [{ id: `long-${i}`, title: value, description: value, start, links: [{ rel: 'info', url: value }] }];
  }
  const sound = `https://example.org/${i}`;
  const words: RawEvent = {
    id: value,
    title: value,
    summary: value,
    description: value,
    accessibility: value,
    start,
    end: startOf(3 * i + 2),
    timeZone: 'Europe/Madrid',
    whenText: value,
    previousStart: value,
    kind: value,
    status: value,
    role: value,
    attendanceMode: value,
    location: { name: value, street: value, locality: value, region: value, postalCode: value, url: value },
    topics: [value],
    tags: [value, `tag ${i}`],
    links: [
      { rel: 'info', url: value, title: value },
      { rel: 'info', url: sound, title: value, language: value, type: value },
      ...['register', 'livestream', value].flatMap((rel) => [
        { rel, url: value, title: value },
        { rel, url: sound, title: value, language: 'en', type: value },
      ]),
      value,
    ],
    registration: { required: true, free: true, status: value, opens: value, closes: '2030-05-19', url: value },
    milestones: [
      { type: value, at: '2030-05-10', label: value, url: value },
      { type: 'other', at: '2030-05-11T09:00', previously: '2030-05-09', label: value, url: sound },
    ],
    image: { url: value, alt: value, credit: value },
    organizers: [value, { name: value, url: value, contact: value, kind: value }, { name: value, url: sound }],
    partOf: [value, 'good-0'],
    sameAs: [value],
    source: { name: value, url: value },
  };
  const bones: RawEvent = {
    id: [value],
    title: { en: value, es: value, [asKey(value)]: 'x', ar: `Bones ${i}` },
    description: { [asKey(value)]: value, en: value },
    start: value,
    end: value,
    duration: value,
    timeZone: value,
    whenText: value,
    location: value,
    countries: [value],
    languages: [value, 'en'],
    interpretation: [value],
    topics: value,
    tags: value,
    links: value,
    registration: value,
    milestones: value,
    image: value,
    organizers: value,
    partOf: value,
    recurrence: { rule: value, include: value, exclude: [value], overrides: { [asKey(value)]: { title: value } } },
    occurrences: [{ start, title: value, location: { name: value, url: value }, status: value }, value],
    created: value,
    source: value,
  };
  return typeof value === 'string' && i % 2 ? [words] : [words, bones];
}

/** The fields around the events, poisoned. */
export const poisonedHead = (value: unknown): RawEvent => ({
  title: value,
  description: value,
  language: value,
  timeZone: value,
  homepage: value,
  updated: value,
  license: value,
  publisher: { name: value, url: value, contact: value, kind: value, country: value },
  nextUrl: value,
  feedUrl: value,
  topics: [
    value,
    { id: value, label: value, broader: value, url: value },
    { id: 'sound-topic', label: value, url: value },
  ],
});

/** An event of schema.org's vocabulary with one value in every text and address. */
export function poisonedLinkedData(value: unknown, i: number): RawEvent {
  const start = `${startOf(3 * i + 1)}+02:00`;
  const address = {
    streetAddress: value,
    addressLocality: value,
    addressRegion: value,
    postalCode: value,
    addressCountry: value,
  };
  return {
    '@type': 'Event',
    '@id': `event-${i}`,
    identifier: value,
    name: `${i} ${asKey(value)}`,
    alternateName: value,
    description: value,
    accessibilitySummary: value,
    startDate: start,
    previousStartDate: value,
    eventStatus: value,
    eventAttendanceMode: value,
    url: value,
    sameAs: value,
    image: { '@type': 'ImageObject', url: value, caption: value, creditText: value },
    location: [
      { '@type': 'Place', name: value, url: value, address },
      { '@type': 'VirtualLocation', url: value },
      value,
    ],
    organizer: [{ '@type': 'Organization', name: value, url: value, email: value, telephone: value }, value],
    inLanguage: value,
    keywords: value,
    about: { '@type': 'Thing', name: value },
    offers: { url: value, price: value, availability: value, validFrom: value, validThrough: value },
    recordedIn: { url: value },
    superEvent: { '@type': 'Event', '@id': `parent-${i}`, name: value, startDate: '2030-05-19', url: value },
  };
}
