// The same cards by lit-html alone: what the templates cost by themselves. A formatter for each zone, no `content-visibility`.
import { html, render, type TemplateResult } from 'lit-html';
import { TIME, countryOf, mount, offer, readEvents, titleOf, topicLabel, type PageEvent } from './shared.js';

let topic: string | null = null;
let zone: string | undefined;
const formatters = new Map<string, Intl.DateTimeFormat>();
const events = await readEvents();

function card(event: PageEvent): TemplateResult {
  const timeZone = zone ?? event.timeZone;
  let time = formatters.get(timeZone);
  if (!time) formatters.set(timeZone, (time = new Intl.DateTimeFormat('en', { ...TIME, timeZone })));
  return html`<li class="card">
    <time class="card-time" datetime=${event.start}>${time.format(Date.parse(event.start))}</time>
    <h3 class="card-title">${titleOf(event)}</h3>
    <span>${countryOf(event)}</span>
    ${event.topics.map((slug) => html`<span class="chip">${topicLabel(slug)}</span>`)}
  </li>`;
}

function show(): void {
  const shown = topic === null ? events : events.filter(({ topics }) => topics.includes(topic!));
  render(
    html`<ul>
      ${shown.map(card)}
    </ul>`,
    mount(),
  );
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
