import { asObject, own } from '../../core/json.js';
import { fixId } from '../../core/normalize/ids.js';
import type { Place } from '../../embed/finding.js';

/** A document of a feed, as it was read. */
interface PlacedDocument {
  readonly text: string;
  /** The format's id; `''` for a document of none. */
  readonly format: string;
  /** Its address; `null` for the first page, whose name is known. */
  readonly page: string | null;
}

/** Where in a document an event begins. */
interface Start {
  readonly id: string;
  readonly pointer: string;
  /** The offset in the text. */
  readonly at: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g;
/** Events that are looked for by their ids, in formats of which nothing else is known. */
const MAX_SEARCHED = 100;

/**
 * Finds where events are in the documents of a feed: by structure in `ogp-events`, by UID in a calendar file, else by an id that is there once.
 */
export class Places {
  readonly #documents: readonly PlacedDocument[];
  readonly #known = new Map<string, Place>();
  #searches = MAX_SEARCHED;

  constructor(documents: readonly PlacedDocument[]) {
    this.#documents = documents;
    for (const document of documents) {
      for (const [id, place] of placesOf(document, startsOf(document))) {
        if (!this.#known.has(id)) this.#known.set(id, place);
      }
    }
  }

  /** Returns where an event is; `null` if that is not known. */
  of(id: string): Place | null {
    return this.#known.get(id) ?? this.#search(id);
  }

  /** Returns where the JSON of the first document breaks off or has its first mistake; `null` for sound JSON. */
  ofJsonFault(): Place | null {
    const [document] = this.#documents;
    return document ? jsonFault(document) : null;
  }

  #search(id: string): Place | null {
    if (id.length < 4 || this.#searches === 0) return null;
    this.#searches--;
    for (const document of this.#documents) {
      const { text, format } = document;
      if (format === 'ogp-events' || format === 'icalendar') continue;
      const written = isMeantAsJson(text) ? JSON.stringify(id) : id;
      const at = text.indexOf(written);
      if (at >= 0 && text.indexOf(written, at + 1) < 0) return placesOf(document, [{ id, pointer: '', at }]).get(id)!;
    }
    return null;
  }
}

const isMeantAsJson = (text: string): boolean => /^\ufeff?\s*[[{]/.test(text);

/** Returns where `JSON.parse` stops; `null` for sound JSON, and for text that was never meant as JSON. */
export function jsonFault(document: PlacedDocument): Place | null {
  const text = document.text.replace(/^\ufeff/, '');
  if (!isMeantAsJson(text)) return null;
  try {
    JSON.parse(text);
    return null;
  } catch (cause) {
    // V8 says where, unless the text ends too early.
    const [, position] = /at position (\d+)/.exec((cause as Error).message) ?? [];
    const at = position === undefined ? text.trimEnd().length : Number(position);
    return placesOf({ ...document, text }, [{ id: '', pointer: '', at }]).get('')!;
  }
}

/** @param starts In the order of the text. */
function placesOf({ text, page }: PlacedDocument, starts: readonly Start[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  let [line, lineStart] = [1, 0];
  for (const { id, pointer, at } of starts) {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < at; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    if (!places.has(id)) places.set(id, { page, pointer, line, column: at - lineStart + 1 });
  }
  return places;
}

function startsOf({ text, format }: PlacedDocument): readonly Start[] {
  if (format === 'icalendar') return entriesOf(text);
  return format === 'ogp-events' ? eventsOf(text) : [];
}

/**
 * The entries of a calendar file. One that shares the UID of an earlier one has its start, or the date that it changes, in its id, as our
 * reader makes it.
 */
function entriesOf(text: string): readonly Start[] {
  const seen = new Set<string>();
  const starts: Start[] = [];
  for (const { 0: entry, index } of text.matchAll(/^BEGIN:(VEVENT|VTODO)\r?\n[^]*?(?=^(?:BEGIN|END):\1|(?![^]))/gim)) {
    const uid = /^UID(?:;[^:\r\n]*)?:(.*(?:\r?\n[ \t].*)*)/im.exec(entry);
    if (!uid) continue;
    const id = uid[1]!.replace(/\r?\n[ \t]/g, '').trim();
    const at = index + uid.index;
    if (seen.has(id)) {
      for (const [, date] of entry.matchAll(/^(?:DTSTART|DUE|RECURRENCE-ID)[^:\n]*:(\S+)/gim)) {
        for (const key of keysOf(date!)) starts.push({ id: `${id}#${key}`, pointer: '', at });
      }
    } else starts.push({ id, pointer: '', at });
    seen.add(id);
  }
  return starts;
}

/** The date of a calendar as an id has it: with seconds or without. */
function keysOf(date: string): readonly string[] {
  const [, year, month, day, hour, minute, rest = ''] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\S*))?$/.exec(date) ?? [];
  if (!year) return [];
  const start = `${year}-${month}-${day}`;
  if (!hour) return [start];
  const time = `${start}T${hour}:${minute}`;
  return [`${time}${rest.replace(/^00/, '')}`, `${time}:${rest}`];
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
