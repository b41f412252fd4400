import type { ReactiveController } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isOff } from '../../../core/event-status.js';
import { entryStateOf } from '../../../core/listing/entry-state.js';
import { ListedRow } from '../../../core/listing/row.js';
import type { FeedEvent } from '../../../core/model/event.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { eventAddress } from '../../../core/publish/address.js';
import { offsetMsAt } from '../../../core/time/zone.js';
import { OgpDetailCloseEvent, OgpDetailOpenEvent } from '../../../events.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { detail } from '../../../markup/detail.js';
import { feedText } from '../../base/feed-text.js';
import { heading } from '../../base/heading.js';
import { makeElement } from '../../base/make-element.js';
import { morph } from '../../base/morph.js';
import { listenForActions } from '../lazy-actions.js';
import type { ListState } from '../list-state.js';
import { focusTitle } from '../restore-focus.js';
import type { ActionContext } from './action.js';
import { detailStyles } from './detail.styles.js';
import { occurrenceOf } from './find-event.js';
import { PartWords } from './part-words.js';

/** More sessions than anybody reads in a dialog. */
const MAX_SESSIONS = 100;

/**
 * Shows all of one event in a dialog (HTML, 4.11.4): the browser keeps focus in it, closes it with Esc or the system's way back, and makes the
 * page behind it inert. It follows the feed while it is open. No entry of the history is made: Back leaves the page as ever.
 */
export class Detail implements ReactiveController {
  readonly #list: ListState;
  readonly #words: PartWords;
  #t: ActionLanguage | null = null;
  #shown: Occurrence | null = null;
  /** Whether the feed no longer has it. */
  #isGone = false;
  /** Whether its heading is to take focus. */
  #isNew = false;
  /** The id of the event that was opened first. */
  #opener = '';
  /** The address to go back to. */
  #addressBefore: string | null = null;
  #content: HTMLElement | null = null;
  /** The event in it, for its buttons. */
  #entry: Pick<ActionContext, 'row' | 'settings'> | undefined;

  constructor(list: ListState) {
    this.#list = list;
    this.#words = new PartWords(list.host);
    list.host.addStyles([detailStyles]);
    list.host.addController(this);
  }

  /** Gives the link of a title the address of its event, for a click that opens another tab, and for "Copy link". */
  near(occurrence: Occurrence, title: Element): void {
    const { deepLink, id, ownerDocument } = this.#list.host;
    if (deepLink === 'off' || !id || title.localName !== 'a') return;
    title.setAttribute('href', eventAddress(ownerDocument.location.href, deepLink, id, occurrence.id));
  }

  open(occurrence: Occurrence): void {
    const { host } = this.#list;
    if (!this.#shown) this.#opener = occurrence.id;
    this.#show(occurrence);
    host.dispatchEvent(new OgpDetailOpenEvent(occurrence));
  }

  #show(occurrence: Occurrence): void {
    this.#shown = occurrence;
    this.#isGone = false;
    this.#isNew = true;
    this.#content = null;
    this.#setAddress(occurrence);
    this.#list.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#t = this.#words.in(this.#list.locale.language);
    const { dates, feed } = this.#list;
    const { current } = dates;
    if (!this.#shown || !current) return;
    // A newer copy of the feed has another object for it.
    const next = current.occurrences.find(({ id }) => id === this.#shown!.id);
    const isNewest = current.snapshot === feed.state.snapshot && !feed.state.refreshing;
    this.#isGone = !next && isNewest;
    if (next) this.#shown = next;
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog || !this.#isNew) return;
    this.#isNew = false;
    if (!dialog.open) {
      dialog.addEventListener('click', this.#onBackdrop);
      dialog.showModal();
    }
    dialog.scrollTop = 0;
    dialog.querySelector<HTMLElement>('#detail-title')?.focus();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#list.host.renderRoot.querySelector('dialog');
  }

  render(): TemplateResult | typeof nothing {
    const [shown, t, { pool }] = [this.#shown, this.#t, this.#list];
    if (!shown || !t || !pool) return nothing;
    const { language } = t;
    const { previous, next } = this.#neighbours(shown);
    const level = this.#list.host.headingLevel;
    const off = isOff(shown) ? ' off' : '';
    const title = shown.title ? feedText(language.text(shown.title)) : language.t('untitled');
    return html`<dialog
      part="dialog"
      class="detail"
      aria-labelledby="detail-title"
      closedby="any"
      @close=${this.#onClose}
    >
      <div class="sheet" part="detail">
        <div class="top">
          ${heading(level, { id: 'detail-title', class: `title${off}`, part: 'title' }, title)}
          <button type="button" part="button close" @click=${() => this.#dialog?.close()}>${t.t('close')}</button>
        </div>
        <p part="message gone" role="status">${this.#isGone ? t.t('noLongerListed') : nothing}</p>
        ${this.#contentOf(shown, t)}
        <slot name="detail"></slot>
        ${this.#related(t.t('detail.partOf'), this.#parents(shown.event))}
        ${this.#related(t.t('detail.sessions'), this.#sessions(shown.event))}
        <div class="steps">
          ${this.#step('previous', 'previousEvent', previous, t)}${this.#step('next', 'nextEvent', next, t)}
        </div>
      </div>
    </dialog>`;
  }

  /** Makes all that is known of the event: the same nodes as long as they say the same, with their focus. */
  #contentOf(shown: Occurrence, words: ActionLanguage): HTMLElement {
    const { rows, pool } = this.#list;
    const { nowMs, viewer, zone } = pool!.query;
    // No heading above gives its day, and of what it is part is said below, with links.
    const list = rows.settings(pool!, words.language);
    const settings = { ...list, groupBy: 'none', eventOf: () => undefined } as const;
    // Both clocks, also of what takes place in person.
    const row = new ListedRow(shown, { viewer, zone: zone === 'auto' ? 'event' : zone });
    const viewerOffsetMs = offsetMsAt(viewer, nowMs);
    const state = entryStateOf(row, { nowMs, viewer, viewerOffsetMs });
    const next = makeElement('div');
    next.className = 'content';
    next.dataset['id'] = shown.id;
    next.append(...detail(settings, row, state, words, viewerOffsetMs));
    this.#entry = { row, settings };
    if (this.#content) {
      morph(this.#content, next);
      return this.#content;
    }
    const { host, announcer } = this.#list;
    listenForActions(next, host, announcer, () => this.#entry);
    return (this.#content = next);
  }

  #neighbours(shown: Occurrence): { previous: Occurrence | undefined; next: Occurrence | undefined } {
    const all = this.#list.listing.rows.filter(({ day }) => !day?.isRepeated).map(({ occurrence }) => occurrence);
    const at = all.findIndex(({ id }) => id === shown.id);
    return { previous: at < 0 ? undefined : all[at - 1], next: at < 0 ? undefined : all[at + 1] };
  }

  #step(
    name: 'previous' | 'next',
    key: 'previousEvent' | 'nextEvent',
    to: Occurrence | undefined,
    t: ActionLanguage,
  ): TemplateResult | typeof nothing {
    if (!to) return nothing;
    return html`<button type="button" part="button ${name}" @click=${() => this.#show(to)}>
      ${t.parts(key, { title: this.#titleOf(to) })}
    </button>`;
  }

  #titleOf({ title }: Pick<Occurrence, 'title'>): TemplateResult | string {
    const { language } = this.#list.locale;
    return title ? feedText(language.text(title)) : language.t('untitled');
  }

  #related(name: string, events: readonly FeedEvent[]): TemplateResult | typeof nothing {
    if (!events.length) return nothing;
    return html`<div class="related">
      <p><strong>${name}</strong></p>
      <ul role="list" aria-label=${name}>
        ${events.map(
          (event) =>
            html`<li>
              <button type="button" class="as-link" part="link" @click=${() => this.#go(event)}>
                ${this.#titleOf(event)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #parents({ partOf }: FeedEvent): FeedEvent[] {
    return partOf.flatMap((id) => this.#list.pool!.snapshot.events.find((event) => event.id === id) ?? []);
  }

  #sessions({ id }: FeedEvent): FeedEvent[] {
    return this.#list.pool!.snapshot.events.filter(({ partOf }) => partOf.includes(id)).slice(0, MAX_SESSIONS);
  }

  #go({ id }: FeedEvent): void {
    const { dates, pool } = this.#list;
    const occurrence = occurrenceOf(id, dates.current?.occurrences ?? [], pool!.query.nowMs);
    if (occurrence) this.#show(occurrence);
  }

  /** Older engines have no `closedby`: there a click beside the sheet is one on the dialog itself. */
  readonly #onBackdrop = (event: Event): void => {
    if (event.target === event.currentTarget) this.#dialog?.close();
  };

  readonly #onClose = (): void => {
    const shown = this.#shown;
    if (!shown) return;
    const { host } = this.#list;
    this.#forget();
    host.requestUpdate();
    host.dispatchEvent(new OgpDetailCloseEvent(shown));
    void host.updateComplete.then(() => {
      const entries = [...host.renderRoot.querySelectorAll<HTMLElement>('.event')];
      const entryOf = (id: string): HTMLElement | undefined =>
        entries.find(({ dataset }) => dataset['id'] === id || dataset['id']?.startsWith(`${id} `));
      const entry = entryOf(shown.id) ?? entryOf(shown.event.id) ?? entryOf(this.#opener);
      focusTitle(entry ?? null, host.renderRoot.querySelector<HTMLElement>('#heading'));
    });
  };

  #forget(): void {
    this.#shown = this.#content = null;
    if (this.#addressBefore !== null) replaceAddress(this.#addressBefore);
    this.#addressBefore = null;
  }

  /** With `deep-link` the address bar is that of the event while it is open. */
  #setAddress({ id }: Occurrence): void {
    const { deepLink, id: list, ownerDocument } = this.#list.host;
    if (deepLink === 'off' || !list) return;
    this.#addressBefore ??= ownerDocument.location.href;
    replaceAddress(eventAddress(this.#addressBefore, deepLink, list, id));
  }
}

function replaceAddress(href: string): void {
  try {
    history.replaceState(history.state, '', href);
  } catch {
    // Browsers bound how often a page may do so, and forbid it to some (sandboxed frames, `data:`).
  }
}
