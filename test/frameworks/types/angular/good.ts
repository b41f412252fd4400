import 'ogp-event-widgets/define';
import { Component, signal } from '@angular/core';
import type { OgpEventSelectEvent, OgpLoadEvent } from 'ogp-event-widgets';
import { OGP_ELEMENTS } from './ogp-elements';

@Component({
  selector: 'app-good',
  imports: [OGP_ELEMENTS],
  template: `
    <ogp-topic-filter for="events" facets="topics" search (ogp-topic-change)="topics = $event.choice.topics" />
    <ogp-event-list
      id="events"
      class="x"
      src="/events.json"
      page-size="5"
      [settings]="{ when: 'all', pageSize: 5, choice: { topics: [topic()] }, timeZoneControl: true, strings: { heading: 'x' } }"
      (ogp-load)="loaded($event)"
      (ogp-event-select)="selected($event)"
    >
      <a href="/events">All</a>
    </ogp-event-list>
    <ogp-countdown [settings]="{ sources: [{ src: '/a.json' }], layout: 'blocks' }" />
  `,
})
export class Good {
  readonly topic = signal('justice');
  topics: readonly string[] | undefined;

  loaded(event: OgpLoadEvent): number {
    return event.snapshot.events.length;
  }

  selected(event: OgpEventSelectEvent): string {
    return event.occurrence.id;
  }
}
