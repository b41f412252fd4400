// SPDX-License-Identifier: Apache-2.0
// Copy this file into your app: Angular then checks the settings of the three tags. Components that use them name `OGP_ELEMENTS` in their `imports`.
//
//   <ogp-event-list id="events" src="/events.json" page-size="10" [settings]="{ choice: choice() }" (ogp-load)="loaded($event)">
//
// Texts and numbers are attributes, so that a server writes them; objects and lists belong into `settings`. Whatever is bound is set once the page has
// been rendered in the browser. Angular knows the types of `$event` by itself.
import { afterRenderEffect, Directive, ElementRef, inject, input } from '@angular/core';
import type { Properties, Tag } from 'ogp-event-widgets/types/elements';

@Directive()
abstract class OgpElement<T extends Tag> {
  readonly settings = input<Properties<T>>({});

  constructor() {
    const { nativeElement } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterRenderEffect(() => {
      Object.assign(nativeElement, this.settings());
    });
  }
}

@Directive({ selector: 'ogp-countdown' })
export class OgpCountdownElement extends OgpElement<'ogp-countdown'> {}

@Directive({ selector: 'ogp-event-list' })
export class OgpEventListElement extends OgpElement<'ogp-event-list'> {}

@Directive({ selector: 'ogp-topic-filter' })
export class OgpTopicFilterElement extends OgpElement<'ogp-topic-filter'> {}

export const OGP_ELEMENTS = [OgpCountdownElement, OgpEventListElement, OgpTopicFilterElement] as const;
