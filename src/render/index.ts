/**
 * Lists and events as HTML text, for build scripts and servers: no element, no DOM. Its functions and types are public and follow semantic
 * versioning.
 */
export { renderEvent } from './render-event.js';
export { renderEventPage, type EventPage } from './render-event-page.js';
export { renderEvents } from './render-events.js';
export type { EventPageSettings, EventRenderSettings, RenderSettings } from './render-settings.js';
export type { Strings } from '../locales/words.js';
