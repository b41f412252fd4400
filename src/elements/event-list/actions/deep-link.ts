import type { ReactiveController } from 'lit';
import { ownOptions } from '../../../core/own-options.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { valueIn } from '../../../core/publish/address.js';
import { isOff } from '../../../core/event-status.js';
import { entryStateOf } from '../../../core/listing/entry-state.js';
import { ListedRow, type Row } from '../../../core/listing/row.js';
import { memo } from '../../../core/memo.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { offsetMsAt } from '../../../core/time/zone.js';
import { card } from '../../../markup/card.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import type { CardSettings } from '../../../markup/card-settings.js';
import type { ViewPool } from '../../../controllers/view.js';
import { detailOf } from '../detail-of.js';
import { listenForActions } from '../lazy-actions.js';
import type { ListState } from '../list-state.js';
import { focusTitle } from '../restore-focus.js';
import { PartWords } from './part-words.js';
import { deepLinkStyles } from './deep-link.styles.js';
import { occurrenceOf, rowOf } from './find-event.js';

/** The event of a link: a row of the list, else a date of the feed alone; it is gone where neither is there. */
interface Found {
  readonly row?: Row;
  readonly outside?: Occurrence | undefined;
}

/** Of what comes further down than these rows, all before would have to be drawn at once: it stands above the list. */
const MAX_ROWS = 200;

/**
 * Shows the event that the address of the page names: `?events.event=budget-forum`, where `events` is the list's id. In the list it is
 * marked, and scrolled to; what the list does not show stands above it. The address is read when the list is put into the page, and when
 * the reader goes back or forward; nothing is written.
 */
export class DeepLink implements ReactiveController {
  readonly #list: ListState;
  readonly #words: PartWords;
  #t: ActionLanguage | null = null;
  /** Where the address was read, and which id it named. */
  #source = '';
  #id: string | null = null;
  /** Whether the reader has been led to the event. */
  #isShown = false;
  /** Whether it was in the list since the link was read: what the reader filters away then needs no place of its own. */
  #wasListed = false;
  /** `null` while that is not known, or there is no link. */
  #found: Found | null = null;

  constructor(list: ListState) {
    this.#list = list;
    this.#words = new PartWords(list.host);
    list.host.addStyles([deepLinkStyles]);
    list.host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
  }

  readonly #read = (): void => {
    const { deepLink, id, ownerDocument } = this.#list.host;
    this.#source = `${deepLink} ${id}`;
    if (deepLink !== 'off' && !id)
      this.#list.host.warn('deep-link needs an id: it comes first in the name in the address.');
    this.#id = deepLink === 'off' || !id ? null : valueIn(ownerDocument.location.href, deepLink, `${id}.event`);
    this.#isShown = this.#wasListed = false;
    // Its code comes beside the feed, not after it.
    if (this.#id !== null && this.#isDialog) void this.#list.parts.detail.load();
    this.#list.host.requestUpdate();
  };

  get #isDialog(): boolean {
    return detailOf(this.#list.host) === 'dialog';
  }

  hostUpdate(): void {
    const { host, isReady, pool, listing, dates, feed, locale } = this.#list;
    this.#t = this.#words.in(locale.language);
    if (this.#source !== `${host.deepLink} ${host.id}`) this.#read();
    const isNewest = dates.current?.snapshot === feed.state.snapshot && !feed.state.refreshing;
    this.#found =
      this.#id === null || !isReady || !this.#t
        ? null
        : this.#find(this.#id, pool!, listing.rows, dates.current?.occurrences ?? [], isNewest, host.pageSize);
    const row = this.#found?.row;
    if (this.#wasListed && !row) this.#found = null;
    this.#wasListed ||= row !== undefined;
  }

  readonly #find = memo(
    (
      id: string,
      { query: { nowMs } }: ViewPool,
      rows: readonly Row[],
      occurrences: readonly Occurrence[],
      isNewest: boolean,
      pageSize: number | 'all',
    ): Found | null => {
      const row = rowOf(id, pageSize === 'all' ? rows : rows.slice(0, Math.max(pageSize, MAX_ROWS)));
      if (row) return { row };
      const outside = occurrenceOf(id, occurrences, nowMs);
      return outside || isNewest ? { outside } : null;
    },
  );

  hostUpdated(): void {
    const { host } = this.#list;
    const found = this.#found;
    const root = host.renderRoot as ShadowRoot;
    const entry = found?.row && !this.#isDialog ? entryOf(root, found.row) : null;
    for (const node of root.querySelectorAll('.event[part~="target"]')) if (node !== entry) node.part.remove('target');
    entry?.part.add('target');
    if (found === null || this.#isShown) return;
    this.#isShown = true;
    void this.#show(found);
  }

  /** Leads the reader to the event, once the whole list is there. Somebody who is busy elsewhere in the page is left alone. */
  async #show({ row, outside }: Found): Promise<void> {
    const list = this.#list;
    const { host } = list;
    const occurrence = row?.occurrence ?? outside;
    if (!occurrence) return list.announcer.say(this.#t!.t('linkGone'));
    if (this.#isDialog) return (await list.parts.detail.load())?.open(occurrence);
    if (isOff(occurrence)) list.announcer.say(this.#lead(occurrence));
    // Without pages all rows come, little by little.
    if (row && host.pageSize !== 'all') list.rows.reveal(list.listing, row);
    await host.ready;
    const root = host.renderRoot as ShadowRoot;
    const entry = row ? entryOf(root, row) : root.querySelector('.sent .event');
    const { activeElement, body } = host.ownerDocument;
    if (!entry || (activeElement && activeElement !== body && activeElement !== host)) return;
    focusTitle(entry);
    entry.scrollIntoView(ownOptions({ block: 'center' } as const));
  }

  /** "You were sent this event.", after its status if it does not take place. */
  #lead(occurrence: Occurrence): string {
    const sent = this.#t!.t('youWereSent');
    if (!isOff(occurrence)) return sent;
    return this.#t!.t('sentOff', { status: this.#list.locale.language.t(`status.${occurrence.status}`), sent });
  }

  /** Renders what stands above the list. */
  render(): TemplateResult | typeof nothing {
    const { rows, locale, pool } = this.#list;
    const words = this.#t;
    const found = this.#found;
    if (!words || !found || found.row) return nothing;
    const { outside } = found;
    if (!outside) return html`<p class="message" part="message gone">${words.t('linkGone')}</p>`;
    if (!pool || this.#isDialog) return nothing;
    return html`<div class="message sent" part="message sent">
      <p>${this.#lead(outside)}</p>
      <ul class="events" role="list">
        ${this.#card(rows.settings(pool, locale.language), outside, pool)}
      </ul>
      <button type="button" part="button close" @click=${this.#onClose}>${words.t('close')}</button>
    </div>`;
  }

  readonly #card = memo(
    (settings: CardSettings<HTMLElement>, occurrence: Occurrence, { query }: ViewPool): HTMLElement => {
      const { nowMs, viewer } = query;
      const row = new ListedRow(occurrence, query);
      const state = entryStateOf(row, { nowMs, viewer, viewerOffsetMs: offsetMsAt(viewer, nowMs) });
      // No heading above it gives its day.
      const node = card({ ...settings, groupBy: 'none', titleLevel: this.#list.host.headingLevel + 1 }, row, state);
      node.addEventListener('click', (event) => {
        if ((event.target as Element).closest('.title a')) this.#list.rows.select(occurrence, event);
      });
      node.addEventListener('toggle', (event) => this.#list.parts.toggled(event), true);
      const { host, announcer } = this.#list;
      listenForActions(node, host, announcer, () => ({ row, settings }));
      return node;
    },
  );

  readonly #onClose = (): void => {
    this.#id = null;
    const { host } = this.#list;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('#heading')?.focus());
  };
}

/** Returns the entry of a row. */
const entryOf = (root: ShadowRoot, { key }: Row): HTMLElement | null =>
  [...root.querySelectorAll<HTMLElement>('.event')].find(({ dataset }) => dataset['id'] === key) ?? null;
