// Code that the hand-written pages share: reading the feed, and the words of a card. No page shows less than another because of it.

export interface PageEvent {
  title: Record<string, string>;
  start: string;
  end: string;
  timeZone: string;
  countries: string[];
  topics: string[];
}

/** Actions of the benchmark on a page once it stands. */
export interface Actions {
  /** Shows the events of one topic, or all. */
  filter(topic: string | null): void;
  /** Shows all times on one zone's clock. */
  zone(timeZone: string): void;
}

export function mount(): HTMLElement {
  return document.getElementById('mount')!;
}

/** Reads the events that are still to come, the soonest first. */
export async function readEvents(): Promise<PageEvent[]> {
  const response = await fetch(mount().dataset.feed!);
  const { events } = (await response.json()) as { events: PageEvent[] };
  const now = Date.now();
  return events
    .map((event) => ({ event, start: Date.parse(event.start) }))
    .filter(({ event }) => Date.parse(event.end) > now)
    .sort((a, b) => a.start - b.start)
    .map(({ event }) => event);
}

export const titleOf = ({ title }: PageEvent): string => title.en ?? Object.values(title)[0]!;

const regions = new Intl.DisplayNames('en', { type: 'region' });
export const countryOf = ({ countries }: PageEvent): string => countries.map((code) => regions.of(code)).join(', ');

const words = (slug: string): string => slug[0]!.toUpperCase() + slug.slice(1).replaceAll('-', ' ');
const labels = new Map<string, string>();
export function topicLabel(slug: string): string {
  let label = labels.get(slug);
  if (!label) labels.set(slug, (label = words(slug)));
  return label;
}

const TIME: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The start on the clock of a zone. One formatter for each zone: making one takes as long as formatting dozens of times. */
export function timeOf(event: PageEvent, timeZone: string): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) formatters.set(timeZone, (formatter = new Intl.DateTimeFormat('en', { ...TIME, timeZone })));
  return formatter.format(Date.parse(event.start));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);

/** Title, country and topic chips as HTML; the time stands before it. */
export function restOfCard(event: PageEvent): string {
  const chips = event.topics.map((topic) => `<span class="chip">${escape(topicLabel(topic))}</span>`).join('');
  return `<h3 class="card-title">${escape(titleOf(event))}</h3><span>${escape(countryOf(event))}</span>${chips}`;
}

function card(event: PageEvent, zone: string | null, name: string): string {
  const words = timeOf(event, zone ?? event.timeZone);
  return `<li class="${name}"><time class="card-time" datetime="${event.start}">${words}</time>${restOfCard(event)}</li>`;
}

export function offer(actions: Actions): void {
  (globalThis as { contender?: Actions }).contender = actions;
}

/** Shows the events, and again after each action, as full cards in one `innerHTML`. @param name The class of a card. */
export async function showAsHtml(name: string): Promise<void> {
  const events = await readEvents();
  let topic: string | null = null;
  let zone: string | null = null;
  function show(): void {
    const shown = topic === null ? events : events.filter(({ topics }) => topics.includes(topic!));
    mount().innerHTML = `<ul>${shown.map((event) => card(event, zone, name)).join('')}</ul>`;
  }
  show();
  offer({
    filter(next) {
      topic = next;
      show();
    },
    zone(next) {
      zone = next;
      show();
    },
  });
}
