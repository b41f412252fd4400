import type { TextVariant } from '../core/model/event.js';
import type { Target } from './target.js';

/** The makers of every kind of element that a card and its group are made of. */
export type Makers<T> = ReturnType<typeof makersOf<T>>;

/** Returns the makers of a target. */
export function makersOf<T>(kind: Target<T>) {
  const bdi = kind('bdi', { dir: 'auto' });
  return {
    groups: kind('div'),
    group: kind('div', { part: 'group' }),
    cards: kind('ul', { class: 'events', role: 'list' }),
    card: kind('li', { class: 'event', part: 'event' }),

    rail: kind('div', { class: 'when', part: 'time' }),
    clock: kind('time', { class: 'clock' }),
    /** A date that no heading gives; `words` where it is no date for machines, or stands above a time that is. */
    date: kind('time', { class: 'date' }),
    words: kind('span', { class: 'date' }),
    time: kind('time'),

    /** The lead and the title of a further day of an event: a line, without a heading of its own. */
    also: kind('span', { class: 'also' }),
    alsoTitle: kind('span', { class: 'title', part: 'title', tabindex: '-1' }),

    /** Opens the dialog of an event that has no link. */
    titleButton: kind('button', { type: 'button', class: 'as-link', part: 'link' }),

    body: kind('div', { class: 'body', part: 'body' }),
    /** By level, from 1. Scripts may focus them. */
    headings: [1, 2, 3, 4, 5, 6].map((level) => kind(`h${level}`, { tabindex: '-1' })),

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
    source: kind('p', { part: 'source' }),
    languages: kind('p', { part: 'languages' }),

    /** Feed prose, and what stands above it. */
    text: kind('div', { class: 'text' }),
    prose: kind('div'),
    details: kind('details', { part: 'details' }),
    summary: kind('summary', { part: 'summary-toggle' }),

    actions: kind('div', { class: 'actions', part: 'actions' }),
    action: kind('div', { class: 'action' }),
    actionButton: kind('button', { type: 'button', 'aria-expanded': 'false' }),
    toggleButton: kind('button', { type: 'button', 'aria-pressed': 'false' }),
    registration: kind('span', { part: 'registration' }),

    note: kind('div', { class: 'note', part: 'note' }),

    image: kind('div', { class: 'image', part: 'image' }),
    /** Add `src` last: browsers load an image when they see it, with the attributes that it has by then. */
    img: kind('img', { loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer' }),
    credit: kind('p', { class: 'credit' }),

    /** The other dates of a series. */
    dates: kind('details', { class: 'dates', part: 'dates' }),
    list: kind('ul', { role: 'list' }),
    li: kind('li'),

    /** Feed text among our words: isolated, in its own language and direction. */
    feedText: ({ lang, value }: TextVariant): T => bdi(value, { lang }),
    /** A link to another site, which learns neither the page's address nor its window. */
    outwardLink: kind('a', { rel: 'noopener noreferrer' }),

    line: kind('span', { class: 'line' }),
    hidden: kind('span', { class: 'visually-hidden' }),
    span: kind('span'),
    strong: kind('strong'),
    p: kind('p'),
    br: kind('br'),
  } as const;
}
