import type { ReactiveController } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isOff } from '../../../core/event-status.js';
import { feedKey } from '../../../core/feed/feed-key.js';
import type { Listing } from '../../../core/listing/listing.js';
import {
  clashOf,
  isForgotten,
  MAX_SAVED,
  movedFrom,
  savedOf,
  sharedIds,
  sharedText,
  type SavedEvent,
} from '../../../core/listing/plan.js';
import { ListedRow, type Row } from '../../../core/listing/row.js';
import { memo } from '../../../core/memo.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { joinAddress, splitAddress, valueIn } from '../../../core/publish/address.js';
import type { ViewPool } from '../../../controllers/view.js';
import { OgpPlanChangeEvent } from '../../../events.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { makeElement } from '../../base/make-element.js';
import type { ListState } from '../list-state.js';
import { openPanel } from './open-panel.js';
import { PartWords } from './part-words.js';
import { planStore } from './plan-store.js';
import { planStyles } from './plan.styles.js';
import { sharePanel } from './share-panel.js';

/**
 * A reader's plan: what they have saved of a feed, on this device alone. It adds its controls above the list, marks what is saved, and takes the
 * place of the list while the reader looks at it. It is never part of a query string, which servers and other sites get to see.
 */
export class Plan implements ReactiveController {
  readonly #list: ListState;
  readonly #words: PartWords;
  #t: ActionLanguage | null = null;
  #key = '';
  #store: ReturnType<typeof planStore> | null = null;
  #leave: () => void = () => undefined;
  /** The events that the list shows: all, the reader's own plan, or one that somebody shared. */
  #view: 'all' | 'mine' | 'shared' = 'all';
  #shared: readonly string[] = [];
  #isSure = false;
  /** Whether it is said that the plan is on this device alone. */
  #isNoted = false;

  constructor(list: ListState) {
    this.#list = list;
    this.#words = new PartWords(list.host);
    list.host.addStyles([planStyles]);
    list.host.renderRoot.addEventListener('click', this.#onClick);
    list.host.addController(this);
  }

  get ids(): readonly string[] {
    return this.#saved.map(({ id }) => id);
  }

  /** Makes these the plan. Those that the feed does not have, and that were not saved, are left out. */
  set(ids: readonly string[]): void {
    const wanted = new Set(ids.slice(0, MAX_SAVED));
    this.#store?.change((saved) => {
      const kept = saved.filter(({ id }) => wanted.has(id));
      const known = new Set(kept.map(({ id }) => id));
      const found = [...wanted].filter((id) => !known.has(id)).flatMap((id) => this.#newlySaved(id) ?? []);
      return [...kept, ...found];
    });
  }

  get #saved(): readonly SavedEvent[] {
    return this.#store?.saved ?? [];
  }

  get #all(): readonly Occurrence[] {
    return this.#list.dates.current?.occurrences ?? [];
  }

  /** Each date by its id, and by that of its event the first one. */
  readonly #indexOf = memo((all: readonly Occurrence[]): ReadonlyMap<string, Occurrence> => {
    const byId = new Map<string, Occurrence>();
    for (const date of all) if (!byId.has(date.event.id)) byId.set(date.event.id, date);
    for (const date of all) byId.set(date.id, date);
    return byId;
  });

  #find(id: string): Occurrence | undefined {
    return this.#indexOf(this.#all).get(id);
  }

  #newlySaved(id: string): SavedEvent | null {
    const found = this.#find(id);
    if (!found || !isSavable(found)) return null;
    return { ...savedOf(found, this.#titleOf(found), Date.now()), id };
  }

  #titleOf({ title }: Pick<Occurrence, 'title'>): string {
    const { language } = this.#list.locale;
    return title ? language.text(title).value : language.t('untitled');
  }

  hostConnected(): void {
    for (const type of ['popstate', 'hashchange']) addEventListener(type, this.#readAddress);
    this.#readAddress();
  }

  hostDisconnected(): void {
    for (const type of ['popstate', 'hashchange']) removeEventListener(type, this.#readAddress);
    this.#leave();
    this.#store = null;
    this.#key = '';
  }

  /** A plan in the address is taken out of it: it is nobody's business but the two readers'. */
  readonly #readAddress = (): void => {
    const { host } = this.#list;
    const name = `${host.id}.plan`;
    const { href } = host.ownerDocument.location;
    const shared = host.id && valueIn(href, 'hash', name);
    if (!shared) return;
    this.#shared = sharedIds(shared);
    this.#view = 'shared';
    const address = splitAddress(href);
    address.hash = address.hash
      .split('&')
      .filter((pair) => valueIn(`#${pair}`, 'hash', name) === null)
      .join('&');
    try {
      history.replaceState(history.state, '', joinAddress(address));
    } catch {
      // Some pages may not (sandboxed frames, `data:`): there it stays.
    }
    host.requestUpdate();
  };

  /** Follows the settings. Called by the list before it works out what it shows. */
  listingOf(pool: ViewPool | null): Listing | null {
    const { host } = this.#list;
    const key = `${host.plan} ${host.src}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#leave();
      const { plan } = host;
      this.#store = plan === 'none' ? null : planStore(plan, keyOf(host.src ?? '', host.baseURI));
      this.#leave = this.#store?.subscribe(() => host.requestUpdate()) ?? (() => undefined);
    }
    this.#t = this.#words.in(this.#list.locale.language);
    if (this.#view === 'mine' && this.#saved.length === 0) this.#view = 'all';
    if (this.#view === 'all' || !pool || !this.#t || host.plan === 'none') return null;
    const ids = new Set(this.#view === 'mine' ? this.ids : this.#shared);
    const rows = this.#rowsOf(ids, pool);
    return { rows, count: Math.max(rows.length, 1) };
  }

  /** Puts events that do not take place first. */
  #rowsOf(ids: ReadonlySet<string>, { query }: ViewPool): readonly Row[] {
    return this.#datesOf(ids, query.nowMs)
      .map((date) => new ListedRow(date, query))
      .sort((a, b) => Number(isOff(b.occurrence)) - Number(isOff(a.occurrence)) || a.sortKey - b.sortKey);
  }

  #datesOf(ids: ReadonlySet<string>, nowMs: number): Occurrence[] {
    return this.#all.filter((date) => (ids.has(date.id) || ids.has(date.event.id)) && !isForgotten(date, nowMs));
  }

  #isThere(id: string): boolean {
    return this.#all.some(({ id: own, event }) => own === id || event.id === id || id.startsWith(`${event.id}/`));
  }

  /** The saved ones that the feed no longer has; none while a part of it may be missing. */
  #gone(ids: readonly string[]): string[] {
    const { dates, feed } = this.#list;
    const isNewest = dates.current?.snapshot === feed.state.snapshot && !feed.state.refreshing;
    return isNewest ? ids.filter((id) => !this.#isThere(id)) : [];
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest('.action > [value="save"]');
    const date = button && this.#dateOf(button);
    if (date) this.#toggle(date);
  };

  /** Returns the date that a button is for, in an entry or in the dialog. */
  #dateOf(button: Element): Occurrence | undefined {
    const key = button.closest<HTMLElement>('[data-id]')?.dataset['id'];
    // One of several days of an event has its number behind a space.
    const id = key?.split(' ', 1)[0];
    return id === undefined ? undefined : this.#find(id);
  }

  #toggle(date: Occurrence): void {
    const own = [date.id, date.event.id];
    const isSaved = this.#isSaved(date);
    const wasFirst = this.#store?.isFirst ?? false;
    // Of a series that is shown as one entry all dates are saved.
    const id = this.#list.host.series === 'collapse' ? date.event.id : date.id;
    this.#change(isSaved ? [] : [id], isSaved ? own : []);
    if (!wasFirst || isSaved) return;
    this.#isNoted = true;
    this.#list.announcer.say(this.#note);
  }

  /** Applies a person's change to what is stored by then, which another tab may have changed. */
  #change(add: readonly string[], remove: readonly string[]): void {
    const before = this.ids;
    this.#store?.change((saved) => {
      const kept = saved.filter(({ id }) => !remove.includes(id));
      const known = new Set(kept.map(({ id }) => id));
      const added = add.filter((id) => !known.has(id)).flatMap((id) => this.#newlySaved(id) ?? []);
      return [...kept, ...added];
    });
    const now = this.ids;
    const added = add.filter((id) => now.includes(id) && !before.includes(id));
    const removed = remove.filter((id) => before.includes(id) && !now.includes(id));
    if (!added.length && !removed.length) return;
    this.#list.host.dispatchEvent(new OgpPlanChangeEvent(now.length, added, removed));
  }

  #isSaved({ id, event }: Occurrence): boolean {
    return this.#saved.some((one) => one.id === id || one.id === event.id);
  }

  get #note(): string {
    return this.#t?.t(this.#store?.isKept ? 'planSavedHere' : 'planNotKept') ?? '';
  }

  /** Marks what is saved, and says what a reader should know of it. */
  hostUpdated(): void {
    const t = this.#t;
    const { host, pool } = this.#list;
    if (!t || !pool) return;
    const dates = this.#datesOf(new Set(this.ids), pool.query.nowMs).filter((one) => !isOff(one));
    for (const button of host.renderRoot.querySelectorAll('.action > [value="save"]')) {
      const date = this.#dateOf(button);
      const isSaved = date !== undefined && this.#isSaved(date);
      button.setAttribute('aria-pressed', String(isSaved));
      put(button.closest('.body, .content')!, isSaved ? this.#remarks(date, dates, t) : '');
    }
  }

  #remarks(date: Occurrence, dates: readonly Occurrence[], t: ActionLanguage): string {
    const saved = this.#saved.find(({ id }) => id === date.id);
    const before = saved && movedFrom(saved, date);
    const clash = isOff(date) ? null : clashOf(date, dates);
    const title = clash && this.#titleOf(clash.other);
    return [
      before && t.t('planMoved', { date: this.#published(before) }),
      title && t.t(clash.isCertain ? 'planClash' : 'planMayClash', { title }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** A stored date in words; as it is stored, where it is none. */
  #published(start: string): string {
    const day = /^\d{4}-\d\d-\d\d/.exec(start)?.[0];
    const wallMs = Date.parse(`${day}T00:00Z`);
    return Number.isNaN(wallMs) ? start : this.#list.locale.language.format.moment(wallMs, 'date');
  }

  /** Renders what stands above the list. */
  render(): TemplateResult | typeof nothing {
    const t = this.#t;
    if (!t || this.#list.host.plan === 'none') return nothing;
    const n = this.#saved.length;
    const isMine = this.#view === 'mine';
    return html`<div class="plan" part="plan">
      <button
        type="button"
        part="button my-plan"
        aria-pressed=${String(isMine)}
        ?hidden=${n === 0}
        @click=${this.#onView}
      >
        ${t.t('myPlan', { n })}
      </button>
      ${this.#isNoted && n > 0 ? html`<p class="note" part="note plan">${this.#note}</p>` : nothing}
      ${isMine || (this.#isNoted && n > 0) ? this.#tools(t, isMine) : nothing} ${isMine ? this.#goneList(t) : nothing}
      ${this.#view === 'shared' ? this.#sharedPlan(t) : nothing}
    </div>`;
  }

  #tools(t: ActionLanguage, isMine: boolean): TemplateResult {
    const n = this.#saved.length;
    const { id } = this.#list.host;
    const tooMany = id && sharedText(this.ids) === null;
    return html`<div class="plan-tools">
        <button type="button" part="button download" @click=${this.#onDownload}>${t.t('planDownload')}</button>
        ${
          id && !tooMany
            ? html`<span class="action"
                ><button type="button" part="button share" aria-expanded="false" @click=${this.#onShare}>
                  ${t.t('planShare')}
                </button></span
              >`
            : nothing
        }
        ${
          !isMine
            ? nothing
            : this.#isSure
              ? html`<span>${t.t('planRemoveSure', { n })}</span>
                  <button type="button" part="button remove" @click=${this.#onRemoveAll}>
                    ${t.t('planRemoveAll')}
                  </button>
                  <button type="button" part="button cancel" @click=${() => this.#ask(false)}>
                    ${t.t('planCancel')}
                  </button>`
              : html`<button type="button" part="button remove" @click=${() => this.#ask(true)}>
                  ${t.t('planRemoveAll')}
                </button>`
        }
      </div>
      ${tooMany ? html`<p class="soft">${t.t('planTooMany')}</p>` : nothing}`;
  }

  #goneList(t: ActionLanguage): TemplateResult | typeof nothing {
    const gone = new Set(this.#gone(this.ids));
    const all = this.#saved.filter(({ id }) => gone.has(id));
    if (!all.length) return nothing;
    return html`<ul class="plan-gone" role="list" part="gone">
      ${all.map(
        ({ id, title, start }) =>
          html`<li>
            ${t.parts('planGone', { title: html`<bdi>${title}</bdi>`, date: this.#published(start) })}
            <button type="button" part="button remove" @click=${() => this.#onRemove(id)}>
              ${t.t('planRemove')}<span class="visually-hidden">: ${title}</span>
            </button>
          </li>`,
      )}
    </ul>`;
  }

  #sharedPlan(t: ActionLanguage): TemplateResult {
    const missing = this.#gone(this.#shared).length;
    const n = this.#shared.length - missing;
    return html`<p part="message shared-plan">
        ${t.t('planShared', { n })} ${missing ? t.t('planMissing', { n: missing }) : nothing}
      </p>
      <div class="plan-tools">
        ${
          n > 0
            ? html`<button type="button" part="button keep" @click=${this.#onKeep}>${t.t('planKeep')}</button>`
            : nothing
        }
        <button type="button" part="button show-all" @click=${this.#onShowAll}>${t.t('planShowAll')}</button>
      </div>`;
  }

  readonly #onView = (): void => {
    this.#view = this.#view === 'mine' ? 'all' : 'mine';
    this.#isSure = false;
    this.#list.host.requestUpdate();
  };

  #ask(isSure: boolean): void {
    this.#isSure = isSure;
    this.#list.host.requestUpdate();
    this.#focus('[part~="remove"]');
  }

  readonly #onRemoveAll = (): void => {
    this.#isSure = false;
    this.#isNoted = false;
    this.#change([], this.ids);
    this.#focus('#heading');
  };

  #onRemove(id: string): void {
    this.#change([], [id]);
    this.#focus('.plan-gone button, .plan [part~="my-plan"]:not([hidden])');
  }

  readonly #onKeep = (): void => {
    this.#change(this.#shared, []);
    this.#view = 'mine';
    this.#list.host.requestUpdate();
    this.#focus('[part~="my-plan"]');
  };

  readonly #onShowAll = (): void => {
    this.#view = 'all';
    this.#list.host.requestUpdate();
    this.#focus('#heading');
  };

  /** Focus goes on from a control that is gone. */
  #focus(selector: string): void {
    const { host } = this.#list;
    const find = (what: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(what);
    void host.updateComplete.then(() => (find(selector) ?? find('#heading'))?.focus());
  }

  readonly #onDownload = (): void => {
    const { host, pool, announcer } = this.#list;
    const t = this.#t!;
    const dates = this.#datesOf(new Set(this.ids), pool!.query.nowMs);
    import('./save-dates.js').then(
      ({ saveDates }) => {
        saveDates(dates, t, t.t('myPlan', { n: this.#saved.length }));
        announcer.say(t.t('calendar.downloaded'));
      },
      (error: unknown) => host.warn(`what writes calendar files did not load. ${String(error)}`),
    );
  };

  readonly #onShare = (event: Event): void => {
    const { host } = this.#list;
    const button = event.currentTarget as HTMLButtonElement;
    const t = this.#t!;
    // An open panel closes by itself.
    if (button.getAttribute('aria-expanded') === 'true') return;
    const { base, query } = splitAddress(host.ownerDocument.location.href);
    const hash = `${encodeURIComponent(host.id)}.plan=${sharedText(this.ids)}`;
    const title = t.t('planShared', { n: this.#saved.length });
    const url = joinAddress({ base, query, hash });
    openPanel({ host, button }, sharePanel({ url, title, text: [title], note: null, label: t.t('planShare') }, t));
  };
}

/** An id that the feed did not give may be another one tomorrow. */
const isSavable = ({ event }: Occurrence): boolean => !event.issues.some(({ code }) => code === 'no-id');

/** Feeds have their address in the name of the plan; what is in the page itself, that of the page. */
function keyOf(src: string, base: string): string {
  const key = feedKey(src, base);
  return typeof key === 'string' ? key : `${location.pathname} ${src}`;
}

/** Puts a remark at the end of an entry, or takes it away. */
function put(body: Element, words: string): void {
  const last = body.querySelector('.plan-remark');
  if ((last?.textContent ?? '') === words) return;
  last?.remove();
  if (!words) return;
  const remark = makeElement('div');
  remark.className = 'note plan-remark';
  remark.setAttribute('part', 'note plan');
  remark.textContent = words;
  body.append(remark);
}
