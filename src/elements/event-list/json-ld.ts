import type { ReactiveController } from 'lit';
import type { Row } from '../../core/listing/row.js';
import { eventData, type EventData, type EventDataOptions } from '../../core/publish/event-data.js';
import { eventsText } from '../../core/publish/json-ld-text.js';
import type { Language } from '../../locales/language.js';
import { makeElement } from '../base/make-element.js';
import { setScriptText } from '../base/script-text.js';
import type { ListState } from './list-state.js';

const NONE: readonly Row[] = [];
/** Events that are described. */
const MAX_DESCRIBED_EVENTS = 50;
/** Depth of a document in which events are looked for. */
const MAX_DEPTH = 8;
/** The mark of a block that a list has made. One that was written beforehand has the same attribute without a value. */
const MADE = 'list';

/**
 * Describes the events to come of a list in one block of JSON-LD inside the element. Nothing is said twice: not what another block of the page
 * says, and nothing at all if the list was written beforehand with pages of its events, or shows what the page itself describes.
 */
export class JsonLd implements ReactiveController {
  readonly #list: ListState;
  readonly #script = dataBlock();
  #rows: readonly Row[] | null = null;
  #language: Language | null = null;
  #text = '';

  constructor(list: ListState) {
    this.#list = list;
    list.host.addController(this);
  }

  hostUpdated(): void {
    const { host, pool, isReady, locale } = this.#list;
    if (!isReady || !pool) return;
    const rows = host.jsonLd ? pool.rows : NONE;
    if (rows === this.#rows && locale.language === this.#language) return;
    this.#rows = rows;
    this.#language = locale.language;
    const isOwnPage = /^(?:page$|#)/.test(host.src ?? '') || host.querySelector(':scope > script[data-ogp=""]');
    const events = isOwnPage ? [] : this.#eventsOf(rows, pool.query.nowMs);
    this.#write(events.length ? eventsText(events) : '');
  }

  #eventsOf(rows: readonly Row[], nowMs: number): readonly EventData[] {
    const { pool, locale } = this.#list;
    const { language } = locale;
    const options: EventDataOptions = {
      value: (text) => text && language.text(text).value,
      topicName: (slug, { feed }) => language.topicLabel(slug, feed.topics).value,
      eventOf: (id) => pool!.snapshot.events.find((event) => event.id === id),
    };
    // An event of several days has a row for each.
    const dates = new Set(
      rows.flatMap(({ occurrence, others }) => [occurrence, ...others.map((row) => row.occurrence)]),
    );
    const coming = [...dates].filter(({ latestMs }) => latestMs !== null && latestMs > nowMs);
    const said = new Set(this.#blocks().flatMap((block) => namesIn(block)));
    const events: EventData[] = [];
    for (const date of coming.sort((a, b) => a.startMs! - b.startMs!)) {
      if (events.length === MAX_DESCRIBED_EVENTS) break;
      const data = eventData(date, options);
      if (data && !namesIn(data).some((name) => said.has(name))) events.push(data);
    }
    return events;
  }

  /** The documents of all other blocks of the page that can be read. */
  #blocks(): readonly unknown[] {
    const { ownerDocument } = this.#list.host;
    // A form with that name would take the place of the page's own method, and pages put something else in place of `Document`.
    const { querySelectorAll } = Object.getPrototypeOf(ownerDocument) as Document;
    const scripts = querySelectorAll.call(ownerDocument, 'script[type="application/ld+json" i]');
    return [...scripts].flatMap((script) => {
      if (script === this.#script) return [];
      try {
        return [JSON.parse(script.textContent ?? '') as unknown];
      } catch {
        return [];
      }
    });
  }

  #write(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    const { host } = this.#list;
    if (!text) return this.#script.remove();
    try {
      setScriptText(this.#script, text);
      host.append(this.#script);
    } catch (error) {
      host.warn(`the policy of this page allows no JSON-LD. ${String(error)}`);
    }
  }
}

function dataBlock(): HTMLScriptElement {
  const script = makeElement('script');
  script.type = 'application/ld+json';
  script.dataset['ogp'] = MADE;
  return script;
}

/** Returns by what events in a document are known: their ids and addresses, and name and day together. */
function namesIn(document: unknown, depth = 0): string[] {
  if (typeof document !== 'object' || document === null || depth > MAX_DEPTH) return [];
  if (Array.isArray(document)) return document.flatMap((item) => namesIn(item, depth + 1));
  const { '@type': type, '@id': id, url, name, startDate } = document as Readonly<Record<string, unknown>>;
  const inner = Object.values(document).flatMap((value) => namesIn(value, depth + 1));
  if (!/Event\b/.test(String(type))) return inner;
  const own = [id, url, typeof name === 'string' && `${name.toLowerCase()} ${String(startDate).slice(0, 10)}`];
  return [...inner, ...own.filter((one) => typeof one === 'string')];
}
