import 'ogp-event-widgets/define';
import { Component, computed, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

const page = globalThis as unknown as { loads: number };
page.loads = 0;

@Component({
  selector: 'app-events',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="other" (click)="topic.set('health')">Salud</button>
    <ogp-topic-filter for="events" facets="topics"></ogp-topic-filter>
    <ogp-event-list id="events" src="/feed.jsonld" page-size="10" [choice]="choice()" (ogp-load)="count()">
      <a href="https://example.org/events">Todos los eventos</a>
    </ogp-event-list>
    <ogp-countdown id="next" [sources]="sources"></ogp-countdown>
  `,
})
export class Events {
  readonly topic = signal('justice');
  readonly choice = computed(() => ({ topics: [this.topic()] }));
  readonly sources = [{ src: '/feed.jsonld' }];

  count(): void {
    page.loads++;
  }
}
