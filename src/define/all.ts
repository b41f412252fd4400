export * from './ogp-countdown.js';
export * from './ogp-event-list.js';
export * from './ogp-topic-filter.js';
