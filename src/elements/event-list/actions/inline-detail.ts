import type { ReactiveController } from 'lit';
import { ListedRow } from '../../../core/listing/row.js';
import type { FeedEvent } from '../../../core/model/event.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { offsetMsAt } from '../../../core/time/zone.js';
import type { ViewPool } from '../../../controllers/view.js';
import { OgpDetailCloseEvent, OgpDetailOpenEvent } from '../../../events.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { detailRest } from '../../../markup/detail.js';
import { makeElement } from '../../base/make-element.js';
import { morph } from '../../base/morph.js';
import type { ListState } from '../list-state.js';
import { inlineDetailStyles } from './inline-detail.styles.js';
import { PartWords } from './part-words.js';

/** More sessions than anybody reads below an entry. */
const MAX_SESSIONS = 100;

/** Shows all of an event in place: completes what the disclosure of its entry has, while that is open. Focus stays where it is. */
export class InlineDetail implements ReactiveController {
  readonly #list: ListState;
  readonly #words: PartWords;
  #t: ActionLanguage | null = null;
  /** The rows and the words by which a disclosure was completed. */
  readonly #filled = new WeakMap<Element, readonly [ViewPool, ActionLanguage]>();

  constructor(list: ListState) {
    this.#list = list;
    this.#words = new PartWords(list.host);
    list.host.addStyles([inlineDetailStyles]);
    list.host.addController(this);
  }

  /** @param details The disclosure that was opened or closed. */
  toggled(details: HTMLDetailsElement): void {
    const { host } = this.#list;
    const occurrence = this.#occurrenceOf(details);
    if (!occurrence) return;
    host.dispatchEvent(details.open ? new OgpDetailOpenEvent(occurrence) : new OgpDetailCloseEvent(occurrence));
    host.requestUpdate();
  }

  hostUpdate(): void {
    this.#t = this.#words.in(this.#list.locale.language);
  }

  hostUpdated(): void {
    const { host, pool } = this.#list;
    if (!this.#t || !pool) return;
    for (const details of host.renderRoot.querySelectorAll('.body > details[open]')) this.#fill(details, pool, this.#t);
  }

  #fill(details: Element, pool: ViewPool, words: ActionLanguage): void {
    const last = details.querySelector(':scope > .rest');
    const [ofPool, inWords] = this.#filled.get(details) ?? [];
    if (last && ofPool === pool && inWords === words) return;
    const occurrence = this.#occurrenceOf(details);
    if (!occurrence) return;
    this.#filled.set(details, [pool, words]);
    const next = makeElement('div');
    next.className = 'rest';
    next.dataset['opened'] = '';
    next.append(...this.#restOf(occurrence, pool, words));
    if (last) morph(last, next);
    else details.append(next);
  }

  #restOf(occurrence: Occurrence, pool: ViewPool, words: ActionLanguage): HTMLElement[] {
    const { viewer, zone, nowMs } = pool.query;
    const settings = { ...this.#list.rows.settings(pool, words.language), groupBy: 'none' } as const;
    const shown = new ListedRow(occurrence, { viewer, zone });
    const both = new ListedRow(occurrence, { viewer, zone: zone === 'auto' ? 'event' : zone });
    return detailRest(settings, shown, both, sessionsOf(occurrence, pool), words, offsetMsAt(viewer, nowMs));
  }

  #occurrenceOf(details: Element): Occurrence | undefined {
    const key = details.closest<HTMLElement>('.event')?.dataset['id'] ?? '';
    const { listing, dates } = this.#list;
    const row = listing.rows.find((one) => one.key === key);
    // The event of a link may stand above the list alone.
    return row?.occurrence ?? dates.current?.occurrences.find(({ id }) => id === key);
  }
}

const sessionsOf = ({ event }: Occurrence, { snapshot }: ViewPool): FeedEvent[] =>
  snapshot.events.filter(({ partOf }) => partOf.includes(event.id)).slice(0, MAX_SESSIONS);
