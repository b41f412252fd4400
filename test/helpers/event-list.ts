import { fixture, html } from '@open-wc/testing';
import { setClock } from '../../src/core/time/clock.js';
import type { OgpEventList } from '../../src/define/ogp-event-list.js';
import '../../src/define/ogp-event-list.js';

/** The day on which the tests below stand, unless they say otherwise. */
export const TODAY = '2030-05-01T12:00:00Z';

/** Sets the page's clock to an instant, or moves it there. */
export function standOn(instant: string): void {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) throw new Error(`${instant} is no instant`);
  setClock(() => ms);
}

// The page's clock and language are shared by all tests of a file.
beforeEach(() => {
  standOn(TODAY);
  document.documentElement.lang = 'en';
});
afterEach(() => setClock(null));

export type RawEvent = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, string>>;

/** A sound event on 20 May 2030, 9:00 to 10:30 in Madrid, in person. */
export function event(more: RawEvent = {}): RawEvent {
  return {
    id: 'open-day',
    title: 'Open day',
    start: '2030-05-20T09:00:00',
    end: '2030-05-20T10:30:00',
    timeZone: 'Europe/Madrid',
    attendanceMode: 'in-person',
    countries: ['ES'],
    ...more,
  };
}

/** So many sound events, one a day from 2 May 2030: "Event 1", "Event 2" … */
export function events(count: number, more: (i: number) => RawEvent = () => ({})): RawEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2030, 4, 2 + i)).toISOString().slice(0, 10);
    return event({ id: `e${i + 1}`, title: `Event ${i + 1}`, start: `${day}T09:00`, end: `${day}T10:00`, ...more(i) });
  });
}

/** A document of the native format. */
export function feed(list: readonly unknown[], more: RawEvent = {}): RawEvent {
  return { format: 'ogp-events', version: '1.0', title: 'A feed for tests', language: 'en', events: list, ...more };
}

/** Resolves when an element says that its feed has loaded, or failed. */
export function answered(list: Element): Promise<Event> {
  return new Promise((resolve) => {
    list.addEventListener('ogp-load', resolve, { once: true });
    list.addEventListener('ogp-error', resolve, { once: true });
  });
}

export function create(attributes: Attributes = {}, children = ''): OgpEventList {
  const list = document.createElement('ogp-event-list');
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  list.innerHTML = children;
  return list;
}

/** Puts an element into the page and waits until its feed has loaded, or failed. */
export async function mount(list: OgpEventList, place?: Element): Promise<OgpEventList> {
  const parent = place ?? (await fixture(html`<div></div>`));
  parent.append(list);
  return list.ready;
}

let scripts = 0;

/** Writes a feed into the page. @returns its `src`. */
export function inline(document_: unknown, place: Element): string {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = `inline-feed-${++scripts}`;
  script.textContent = JSON.stringify(document_);
  place.append(script);
  return `#${script.id}`;
}

/** A list of these events, settled. */
export async function show(
  list: readonly unknown[],
  attributes: Attributes = {},
  more: RawEvent = {},
): Promise<OgpEventList> {
  const place = await fixture(html`<div></div>`);
  const src = inline(feed(list, more), place);
  return mount(create({ src, ...attributes }), place);
}

/** The language in which the element speaks. */
export function languageOf(list: Element): string {
  return list.shadowRoot?.querySelector('[part="base"]')?.getAttribute('lang') ?? '';
}
