// The same cards by somebody who has measured: a formatter for each zone, and `content-visibility` (in the page's styles) for what is far below.
import { TIME, mount, offer, readEvents, restOfCard, type PageEvent } from './shared.js';

let topic: string | null = null;
let zone: string | undefined;
const formatters = new Map<string, Intl.DateTimeFormat>();
const events = await readEvents();

function card(event: PageEvent): string {
  const timeZone = zone ?? event.timeZone;
  let time = formatters.get(timeZone);
  if (!time) formatters.set(timeZone, (time = new Intl.DateTimeFormat('en', { ...TIME, timeZone })));
  const words = time.format(Date.parse(event.start));
  return `<li class="card far"><time class="card-time" datetime="${event.start}">${words}</time>${restOfCard(event)}</li>`;
}

function show(): void {
  const shown = topic === null ? events : events.filter(({ topics }) => topics.includes(topic!));
  mount().innerHTML = `<ul>${shown.map(card).join('')}</ul>`;
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
