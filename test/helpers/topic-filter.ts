import { fixture, html } from '@open-wc/testing';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import type { OgpTopicFilter } from '../../src/define/ogp-topic-filter.js';
import '../../src/define/ogp-topic-filter.js';
import { create, event, feed, inline, mount, type RawEvent } from './event-list.js';
import { parts, plain } from './look.js';
import { until } from './until.js';

export interface Pair {
  readonly list: OgpEventList;
  readonly filter: OgpTopicFilter;
  readonly place: HTMLElement;
}

/** Six events: topics, countries, languages and days in every mixture that the tests ask for. */
export const SIX: readonly RawEvent[] = [
  event({ id: 'a', title: 'Air', topics: ['climate-environment'], countries: ['KE'], languages: ['en', 'sw'] }),
  event({
    id: 'b',
    title: 'Budget',
    topics: ['fiscal-openness'],
    countries: ['KE'],
    languages: ['en'],
    start: '2030-05-02T09:00',
    end: '2030-05-02T10:00',
  }),
  event({
    id: 'c',
    title: 'Café',
    topics: ['climate-environment', 'civic-space'],
    countries: ['ES'],
    languages: ['es'],
    attendanceMode: 'online',
  }),
  event({
    id: 'd',
    title: 'Datos',
    topics: ['civic-space'],
    countries: ['ES', 'PT'],
    languages: ['es-ES'],
    kind: 'deadline',
    end: undefined,
  }),
  event({
    id: 'e',
    title: 'Elections',
    topics: [],
    tags: ['Voting'],
    countries: [],
    start: '2030-05-04T09:00',
    end: '2030-05-04T10:00',
  }),
  event({
    id: 'f',
    title: 'Forum',
    topics: ['other'],
    countries: ['PT'],
    start: '2030-05-01T15:00',
    end: '2030-05-01T16:00',
  }),
];

export function makeFilter(attributes: Readonly<Record<string, string>> = {}, children = ''): OgpTopicFilter {
  const filter = document.createElement('ogp-topic-filter');
  for (const [name, value] of Object.entries(attributes)) filter.setAttribute(name, value);
  filter.innerHTML = children;
  return filter;
}

/** Resolves once a filter shows something to choose from. */
export async function filled(filter: OgpTopicFilter): Promise<OgpTopicFilter> {
  await until(() => parts(filter, 'heading').length > 0, 'the filter has something to show');
  return filter.ready;
}

/** A list of these events with the id `events`, and a filter for it. */
export async function showPair(
  events: readonly unknown[] = SIX,
  filterAttributes: Readonly<Record<string, string>> = {},
  listAttributes: Readonly<Record<string, string>> = {},
  more: RawEvent = {},
): Promise<Pair> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const src = inline(feed(events, more), place);
  const filter = makeFilter({ for: 'events', ...filterAttributes });
  place.append(filter);
  const list = await mount(create({ id: 'events', src, ...listAttributes }), place);
  await filled(filter);
  return { list, filter, place };
}

/** Waits until a change has gone round: filter, views, and filter again. */
export async function settle(...elements: readonly (OgpTopicFilter | OgpEventList)[]): Promise<void> {
  for (let round = 0; round < 4; round++) {
    for (const element of elements) await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** The box of an option, by its name. */
export function box(filter: OgpTopicFilter, name: string): HTMLInputElement {
  const found = parts(filter, 'option').find((option) => plain(option.querySelector('.name')?.textContent) === name);
  if (!found) throw new Error(`There is no option ${name}`);
  return found.querySelector('input')!;
}

/** Every option with its count, in order: `Justice 3`. */
export const optionsOf = (filter: OgpTopicFilter, facet = 'topics'): string[] =>
  [...filter.shadowRoot!.querySelectorAll(`[data-facet="${facet}"] [part~="option"]`)].map((option) =>
    plain(option.textContent),
  );

export const titlesOf = (list: OgpEventList): string[] => parts(list, 'title').map((title) => plain(title.textContent));
