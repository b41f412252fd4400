// The yardstick: what somebody writes by hand in an afternoon. Full cards in one innerHTML, a formatter for each.
import { TIME, mount, offer, readEvents, restOfCard, type PageEvent } from './shared.js';

let topic: string | null = null;
let zone: string | undefined;
const events = await readEvents();

function card(event: PageEvent): string {
  const time = new Intl.DateTimeFormat('en', { ...TIME, timeZone: zone ?? event.timeZone });
  const words = time.format(new Date(event.start));
  return `<li class="card"><time class="card-time" datetime="${event.start}">${words}</time>${restOfCard(event)}</li>`;
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
