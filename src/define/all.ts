export * from './ogp-event-list.js';
