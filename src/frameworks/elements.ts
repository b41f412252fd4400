// The settings and events of each element, read from its class: whoever adds a setting need not write it again here.
import type { ReactiveElement } from '@lit/reactive-element';
import type { Choice } from '../core/listing/choice.js';
import type { OgpCountdown } from '../elements/countdown/ogp-countdown.js';
import type { OgpEventList } from '../elements/event-list/ogp-event-list.js';
import type { OgpTopicFilter } from '../elements/topic-filter/ogp-topic-filter.js';
import type {
  OgpCalendarChooseEvent,
  OgpCountdownEndEvent,
  OgpCountdownStageEvent,
  OgpDetailCloseEvent,
  OgpDetailOpenEvent,
  OgpErrorEvent,
  OgpEventSelectEvent,
  OgpIssuesEvent,
  OgpLoadEvent,
  OgpPlanChangeEvent,
  OgpShareEvent,
  OgpTopicChangeEvent,
  OgpZoneChangeEvent,
} from '../events.js';

/** The class of each tag. */
export interface Elements {
  'ogp-countdown': OgpCountdown;
  'ogp-event-list': OgpEventList;
  'ogp-topic-filter': OgpTopicFilter;
}

/** The events of each tag, by the name that `addEventListener` takes. */
export interface ElementEvents {
  'ogp-countdown': {
    'ogp-countdown-end': OgpCountdownEndEvent;
    'ogp-countdown-stage': OgpCountdownStageEvent;
    'ogp-error': OgpErrorEvent;
  };
  'ogp-event-list': {
    'ogp-calendar-choose': OgpCalendarChooseEvent;
    'ogp-detail-close': OgpDetailCloseEvent;
    'ogp-detail-open': OgpDetailOpenEvent;
    'ogp-error': OgpErrorEvent;
    'ogp-event-select': OgpEventSelectEvent;
    'ogp-issues': OgpIssuesEvent;
    'ogp-load': OgpLoadEvent;
    'ogp-plan-change': OgpPlanChangeEvent;
    'ogp-share': OgpShareEvent;
    'ogp-topic-change': OgpTopicChangeEvent;
    'ogp-zone-change': OgpZoneChangeEvent;
  };
  'ogp-topic-filter': {
    'ogp-topic-change': OgpTopicChangeEvent;
  };
}

export type Tag = keyof Elements;

type IsSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The keys of a class that may be assigned. */
type WritableKeys<E> = {
  [K in keyof E]-?: IsSame<{ [P in K]: E[K] }, { -readonly [P in K]: E[K] }> extends true ? K : never;
}[keyof E];

/** The names of an element's settings: what it has beyond every other element, may be assigned, and is no function. */
type SettingNames<E> = {
  [K in Exclude<WritableKeys<E>, keyof ReactiveElement> & string]: E[K] extends (...all: never[]) => unknown
    ? never
    : K;
}[Exclude<WritableKeys<E>, keyof ReactiveElement> & string];

/** `page-size` of `pageSize`. */
type AttributeName<S extends string> = S extends 'htmlFor' ? 'for' : Kebab<S>;

type Kebab<S extends string> = S extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** The text that a value is as an attribute: `5` is `"5"`, `true` is `""`, a choice `"topics=justice"`. */
type AttributeText<V> = V extends number ? `${V}` : V extends true ? '' : V extends Choice ? string : never;

/** Properties alone: they take objects, which no attribute holds. */
type PropertyOnly = 'strings' | 'sources';

/** The settings of an element as properties: `pageSize`. A default is set again by `null`. */
export type Properties<T extends Tag> = {
  [K in SettingNames<Elements[T]>]?:
    Elements[T][K] | null | (K extends PropertyOnly ? never : AttributeText<Elements[T][K]>);
};

/** The settings of an element as attributes: `page-size`. */
export type Attributes<T extends Tag> = {
  [K in Exclude<SettingNames<Elements[T]>, PropertyOnly> as AttributeName<K>]?:
    (Elements[T][K] & (string | number | boolean)) | AttributeText<Elements[T][K]> | null;
};

/** Both ways to write a setting. */
export type Settings<T extends Tag> = Properties<T> & Omit<Attributes<T>, keyof Properties<T>>;

/** Listeners as React and Svelte name them: `onogp-load`. */
export type Listeners<T extends Tag> = {
  [N in keyof ElementEvents[T] & string as `on${N}`]?: ((event: ElementEvents[T][N]) => void) | null;
};
