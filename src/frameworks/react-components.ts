'use client';
// Components for React, exported as `./react`: for React 18, and for every React that renders on a server. There a plain tag loses
// objects and listeners without a word (react#35446). React 19 in a browser alone needs none of this.
import { createComponent } from '@lit/react';
import * as React from 'react';
import { OgpCountdown, OgpEventList, OgpTopicFilter } from '../define/all.js';
import type { ElementEvents, Elements, Properties, Tag } from './elements.js';

/** `onOgpLoad` of `ogp-load`. */
type ListenerName<N extends string> = N extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${ListenerName<Rest>}`
  : Capitalize<N>;

type Listeners<T extends Tag> = {
  [N in keyof ElementEvents[T] & string as `on${ListenerName<N>}`]?: (event: ElementEvents[T][N]) => void;
};

type EventNames<T extends Tag> = {
  [N in keyof ElementEvents[T] & string as `on${ListenerName<N>}`]: N;
};

type Props<T extends Tag> = Omit<React.HTMLAttributes<Elements[T]>, keyof Properties<T> | keyof Listeners<T>> &
  Properties<T> &
  Listeners<T> &
  React.RefAttributes<Elements[T]>;

/** The settings that no attribute holds whole: they are set as properties, once the element is there. */
const OBJECTS = { choice: null, sources: null, strings: null };

/** React 19 sets a property where there is one, and `true` is what it must be; React 18 knows attributes alone. */
const ON = Number.parseInt(React.version, 10) >= 19 ? true : '';

const attributeName = (name: string): string =>
  name === 'htmlFor' ? 'for' : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function component<T extends Tag>(
  tagName: T,
  elementClass: (new () => Elements[T]) & { readonly observedAttributes: readonly string[] },
  events: EventNames<T>,
): React.ForwardRefExoticComponent<Props<T>> {
  const settings = new Set(elementClass.observedAttributes);
  // It is asked for the names of properties: all others stay attributes, which a server can write.
  const onlyObjects = { prototype: OBJECTS } as unknown as new () => Elements[T];
  const inner = createComponent({
    react: React,
    tagName,
    elementClass: onlyObjects,
    events: events as Record<string, string>,
    displayName: elementClass.name,
  });
  const outer = React.forwardRef<Elements[T], Record<string, unknown>>((props, ref) => {
    const given: Record<string, unknown> = { ref };
    for (const [name, value] of Object.entries(props)) {
      const attribute = attributeName(name);
      if (Object.hasOwn(OBJECTS, name) || !settings.has(attribute)) given[name] = value;
      else given[attribute] = value === true ? ON : value === false || value === null ? undefined : value;
    }
    return React.createElement(inner as React.ElementType, given);
  });
  outer.displayName = elementClass.name;
  return outer as unknown as React.ForwardRefExoticComponent<Props<T>>;
}

/** `<ogp-event-list>`: its settings as props (`pageSize={5}`), its events as `onOgpLoad`. */
export const EventList = component('ogp-event-list', OgpEventList, {
  onOgpCalendarChoose: 'ogp-calendar-choose',
  onOgpDetailClose: 'ogp-detail-close',
  onOgpDetailOpen: 'ogp-detail-open',
  onOgpError: 'ogp-error',
  onOgpEventSelect: 'ogp-event-select',
  onOgpIssues: 'ogp-issues',
  onOgpLoad: 'ogp-load',
  onOgpPlanChange: 'ogp-plan-change',
  onOgpShare: 'ogp-share',
  onOgpTopicChange: 'ogp-topic-change',
  onOgpZoneChange: 'ogp-zone-change',
});

/** `<ogp-countdown>` likewise. */
export const Countdown = component('ogp-countdown', OgpCountdown, {
  onOgpCountdownEnd: 'ogp-countdown-end',
  onOgpCountdownStage: 'ogp-countdown-stage',
  onOgpError: 'ogp-error',
});

/** `<ogp-topic-filter>` likewise. */
export const TopicFilter = component('ogp-topic-filter', OgpTopicFilter, {
  onOgpTopicChange: 'ogp-topic-change',
});
