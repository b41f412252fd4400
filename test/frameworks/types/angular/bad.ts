import 'ogp-event-widgets/define';
import { Component } from '@angular/core';
import { OGP_ELEMENTS } from './ogp-elements';

// Each of these is refused: the compiler must find an error in as many lines as there are elements.
@Component({
  selector: 'app-bad',
  imports: [OGP_ELEMENTS],
  template: `
    <ogp-event-list [settings]="{ when: 'soon' }" />
    <ogp-event-list [settings]="{ pageSize: true }" />
    <ogp-event-list [settings]="{ pagesize: 5 }" />
    <ogp-event-list [pageSize]="5" />
    <ogp-event-list [settings]="{ issues: [] }" />
    <ogp-event-list (ogp-load)="use($event.nothing)" />
    <ogp-countdown [settings]="{ pageSize: 5 }" />
  `,
})
export class Bad {
  use(value: unknown): void {
    void value;
  }
}
