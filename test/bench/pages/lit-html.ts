// The same cards by lit-html alone: what the templates cost by themselves. No `content-visibility`.
import { html, render, type TemplateResult } from 'lit-html';
import { countryOf, mount, offer, readEvents, timeOf, titleOf, topicLabel, type PageEvent } from './shared.js';

let topic: string | null = null;
let zone: string | undefined;
const events = await readEvents();

function card(event: PageEvent): TemplateResult {
  return html`<li class="card">
    <time class="card-time" datetime=${event.start}>${timeOf(event, zone ?? event.timeZone)}</time>
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
