export * from './ogp-event-list.js';
export * from './ogp-topic-filter.js';
