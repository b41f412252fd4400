import { asObject, own } from '../../core/json.js';
import { fixId } from '../../core/normalize/ids.js';
import type { Place } from '../../embed/feed-report.js';

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g;

/** Returns the places of a document's events by their ids: of `ogp-events`, and of a calendar file by its UID lines. */
export function placesOf(text: string, format: string): ReadonlyMap<string, Place> {
  const starts = startsOf(text, format);
  const places = new Map<string, Place>();
  let [line, lineStart] = [1, 0];
  for (const { id, pointer, at } of starts) {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    if (!places.has(id)) places.set(id, { pointer, line, column: at - lineStart + 1 });
  }
  return places;
}

interface Start {
  readonly id: string;
  readonly pointer: string;
  /** The offset in the text. */
  readonly at: number;
}

function startsOf(text: string, format: string): readonly Start[] {
  if (format === 'icalendar') {
    return [...text.matchAll(/^UID:(.*?)\r?$/gm)].map(({ 1: id, index }) => ({ id: id!, pointer: '', at: index }));
  }
  return format === 'ogp-events' ? eventsOf(text) : [];
}

function eventsOf(text: string): readonly Start[] {
  const starts: Start[] = [];
  let [depth, from, last, isInEvents] = [0, 0, '', false];
  let index = 0;
  for (const { 0: token, index: at } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      depth++;
      if (depth === 2) isInEvents = token === '[' && last === '"events"';
      if (depth === 3 && isInEvents) from = at;
    } else if (token === '}' || token === ']') {
      if (depth === 3 && isInEvents && token === '}') {
        const event = asObject(JSON.parse(text.slice(from, at + 1)));
        const id = event && fixId(own(event, 'id'));
        if (id) starts.push({ id, pointer: `/events/${index}`, at: from });
      }
      depth--;
    } else if (token === ',') {
      if (depth === 2 && isInEvents) index++;
    } else if (depth === 1) last = token;
  }
  return starts;
}
