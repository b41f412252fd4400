/** Classes and public types. Importing this registers nothing and needs no DOM; `ogp-event-widgets/define` registers the elements. */
export { OgpCountdown } from './elements/countdown/ogp-countdown.js';
export { OgpEventList } from './elements/event-list/ogp-event-list.js';
export { OgpTopicFilter } from './elements/topic-filter/ogp-topic-filter.js';
export {
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
} from './events.js';
export type { CalendarName } from './events.js';
export type { Choice, FacetName } from './core/listing/choice.js';
export type { Strings, WordKey, Words } from './locales/words.js';
export * from './core/index.js';
