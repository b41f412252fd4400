import 'ogp-event-widgets/define';
import { Component, computed, signal } from '@angular/core';
import type { OgpLoadEvent } from 'ogp-event-widgets';
import { OGP_ELEMENTS } from './ogp-elements';

const page = globalThis as unknown as { loads: number };
page.loads = 0;

@Component({
  selector: 'app-events',
  imports: [OGP_ELEMENTS],
  template: `
    <button id="other" (click)="topic.set('health')">Salud</button>
    <ogp-topic-filter for="events" facets="topics"></ogp-topic-filter>
    <ogp-event-list
      id="events"
      src="/feed.jsonld"
      page-size="10"
      [settings]="{ choice: choice() }"
      (ogp-load)="count($event)"
    >
      <a href="https://example.org/events">Todos los eventos</a>
    </ogp-event-list>
    <ogp-countdown id="next" [settings]="{ sources: sources }"></ogp-countdown>
  `,
})
export class Events {
  readonly topic = signal('justice');
  readonly choice = computed(() => ({ topics: [this.topic()] }));
  readonly sources = [{ src: '/feed.jsonld' }];

  count({ snapshot }: OgpLoadEvent): void {
    page.loads += Math.sign(snapshot.events.length);
  }
}
