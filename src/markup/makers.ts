import { kind } from './target-dom.js';

/** Every kind of element that an entry of a list is made of. */
export const make = {
  rail: kind('div', { class: 'when', part: 'time' }),
  body: kind('div', { class: 'body', part: 'body' }),

  /** By level, from 1. */
  titles: [1, 2, 3, 4, 5, 6].map((level) => kind(`h${level}`, { tabindex: '-1', part: 'title' })),
  titleLink: kind('a', { part: 'link', rel: 'noopener noreferrer' }),

  meta: kind('div', { class: 'meta', part: 'meta' }),
  status: kind('span', { class: 'status', part: 'status' }),
  live: kind('span', { class: 'status live', part: 'status live' }),
  place: kind('span', { part: 'place' }),
  country: kind('span', { part: 'country' }),
  mode: kind('span', { part: 'mode' }),
  series: kind('span', { part: 'series' }),

  topics: kind('ul', { class: 'topics', part: 'topics', role: 'list' }),
  topic: kind('li', { part: 'topic', dir: 'auto' }),

  facts: kind('div', { class: 'facts' }),
  organizers: kind('p', { part: 'organizers' }),
  languages: kind('p', { part: 'languages' }),

  text: kind('div', { class: 'text' }),
  details: kind('details', { part: 'details' }),
  summary: kind('summary', { part: 'summary-toggle' }),

  actions: kind('div', { class: 'actions', part: 'actions' }),
  registration: kind('span', { part: 'registration' }),

  image: kind('div', { class: 'image', part: 'image' }),
  /** The address comes last: only then is it asked for, and in this manner. */
  img: kind('img', { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' }),
  credit: kind('p', { class: 'soft facts' }),

  /** The other dates of a series. */
  dates: kind('details', { class: 'dates', part: 'dates' }),
  list: kind('ul', { role: 'list' }),
  li: kind('li'),

  line: kind('span', { class: 'line' }),
  hidden: kind('span', { class: 'visually-hidden' }),
  span: kind('span'),
  strong: kind('strong'),
  p: kind('p'),
} as const;
