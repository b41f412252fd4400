import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isOff } from '../../../core/event-status.js';
import type { Choice } from '../../../core/listing/choice.js';
import type { Listing } from '../../../core/listing/listing.js';
import type { SavedEvent } from '../../../core/listing/plan.js';
import { clashOf, isForgotten, movedFrom } from '../../../core/listing/plan-remarks.js';
import { ListedRow } from '../../../core/listing/row.js';
import { sharedIds, sharedText } from '../../../core/listing/shared-plan.js';
import { memo } from '../../../core/memo.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import { joinAddress, splitAddress, valueIn } from '../../../core/publish/address.js';
import type { ViewPool } from '../../../controllers/view.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { makeElement } from '../../base/make-element.js';
import { change, noteOf, titleOf } from './plan-change.js';
import type { PlanState } from './plan-state.js';
import { planViewStyles } from './plan-view.styles.js';
import { orTell } from './tell-unloaded.js';

/**
 * Shows a plan: in place of the list while its reader looks at it, with what can be done with all of it; and in entries that are saved, what a
 * reader should know of them.
 */
export class PlanView {
  readonly #plan: PlanState;
  /** The events that the list shows: all, the reader's own plan, or one that somebody shared. */
  #shows: 'all' | 'mine' | 'shared' = 'all';
  #shared: readonly string[] = [];
  #isSure = false;
  /** The reader's choice when the plan was opened. */
  #choice: Choice | null = null;

  constructor(plan: PlanState) {
    this.#plan = plan;
    plan.list.host.addStyles([planViewStyles]);
  }

  get #isMine(): boolean {
    return this.#shows === 'mine';
  }

  get #all(): readonly Occurrence[] {
    return this.#plan.list.dates.current?.occurrences ?? [];
  }

  /** A plan in the address is taken out of it: it is nobody's business but the two readers'. */
  readAddress(): void {
    const { host } = this.#plan.list;
    const name = `${host.id}.plan`;
    const { href } = host.ownerDocument.location;
    const shared = host.id && valueIn(href, 'hash', name);
    if (!shared) return;
    this.#shared = sharedIds(shared);
    this.#show('shared');
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
  }

  #show(shows: 'all' | 'mine' | 'shared'): void {
    const { host } = this.#plan.list;
    this.#shows = shows;
    this.#choice = host.choice;
    this.#isSure = false;
    host.requestUpdate();
  }

  /** Returns what the list shows; `null` for all. A reader who goes on to filter looks at the list again. */
  listingOf(pool: ViewPool): Listing | null {
    const { ids, list } = this.#plan;
    const hasChosen = this.#choice !== null && list.host.choice !== this.#choice;
    if (hasChosen || (this.#isMine && ids.length === 0)) this.#shows = 'all';
    if (this.#shows === 'all') return null;
    const { query } = pool;
    // Events that do not take place come first.
    const rows = this.#datesOf(new Set(this.#isMine ? ids : this.#shared), query.nowMs)
      .map((date) => new ListedRow(date, query))
      .sort((a, b) => Number(isOff(b.occurrence)) - Number(isOff(a.occurrence)) || a.sortKey - b.sortKey);
    return { rows, count: Math.max(rows.length, 1) };
  }

  #datesOf(ids: ReadonlySet<string>, nowMs: number): Occurrence[] {
    return this.#all.filter((date) => (ids.has(date.id) || ids.has(date.event.id)) && !isForgotten(date, nowMs));
  }

  #isThere(id: string): boolean {
    return this.#all.some(({ id: own, event }) => own === id || event.id === id || id.startsWith(`${event.id}/`));
  }

  /** The saved ones that the feed no longer has; none while a part of it may be missing. */
  #gone(ids: readonly string[]): string[] {
    const { dates, feed } = this.#plan.list;
    const isNewest = dates.current?.snapshot === feed.state.snapshot && !feed.state.refreshing;
    return isNewest ? ids.filter((id) => !this.#isThere(id)) : [];
  }

  /** Those that are saved and take place. */
  readonly #held = memo((saved: readonly SavedEvent[], _: readonly Occurrence[], nowMs: number) =>
    this.#datesOf(new Set(saved.map(({ id }) => id)), nowMs).filter((one) => !isOff(one)),
  );

  /** Says in an entry what a reader should know of what is saved. @param button Its button "Save". @param saved Its date, if that is saved. */
  remark(button: Element, saved: Occurrence | false): void {
    const { words, list } = this.#plan;
    if (!words || !list.pool) return;
    put(button.closest('.body, .content')!, saved ? this.#remarks(saved, words, list.pool) : '');
  }

  #remarks(date: Occurrence, words: ActionLanguage, { query }: ViewPool): string {
    const { saved } = this.#plan;
    const before = saved.find(({ id }) => id === date.id);
    const moved = before && movedFrom(before, date);
    const clash = isOff(date) ? null : clashOf(date, this.#held(saved, this.#all, query.nowMs));
    const title = clash && titleOf(this.#plan, clash.other);
    return [
      moved && words.t('planMoved', { date: this.#published(moved) }),
      title && words.t(clash.isCertain ? 'planClash' : 'planMayClash', { title }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** A stored date in words; as it is stored, where it is none. */
  #published(start: string): string {
    const day = /^\d{4}-\d\d-\d\d/.exec(start)?.[0];
    const wallMs = Date.parse(`${day}T00:00Z`);
    return Number.isNaN(wallMs) ? start : this.#plan.list.locale.language.format.moment(wallMs, 'date');
  }

  /** Renders what stands above the list. */
  render(): TemplateResult | typeof nothing {
    const { words, saved, isNoted, list } = this.#plan;
    const n = saved.length;
    const isShared = this.#shows === 'shared';
    if (!words || list.host.plan === 'none' || !(n || isShared)) return nothing;
    const isSaidWhere = isNoted && n > 0;
    return html`<div class="plan" part="plan">
      <button
        type="button"
        part="button my-plan"
        aria-pressed=${String(this.#isMine)}
        ?hidden=${n === 0}
        @click=${() => this.#show(this.#isMine ? 'all' : 'mine')}
      >
        ${words.t('myPlan', { n })}
      </button>
      ${isSaidWhere ? html`<p class="note" part="note plan">${noteOf(this.#plan)}</p>` : nothing}
      ${this.#isMine || isSaidWhere ? this.#tools(words) : nothing} ${this.#isMine ? this.#goneList(words) : nothing}
      ${isShared ? this.#sharedPlan(words) : nothing}
    </div>`;
  }

  #tools(t: ActionLanguage): TemplateResult {
    const { ids, list } = this.#plan;
    // Empty where lists have no id; `null` for too many.
    const shared = list.host.id && sharedText(ids);
    return html`<div class="plan-tools">
        <button type="button" part="button download" @click=${this.#onDownload}>${t.t('planDownload')}</button>
        ${
          shared
            ? html`<span
                ><button type="button" part="button share" aria-expanded="false" @click=${this.#onShare}>
                  ${t.t('planShare')}
                </button></span
              >`
            : nothing
        }
        ${
          this.#isMine
            ? html`${this.#isSure ? html`<span>${t.t('planRemoveSure', { n: ids.length })}</span>` : nothing}
                <button type="button" part="button remove" @click=${() => this.#onRemoveAll()}>
                  ${t.t('planRemoveAll')}
                </button>
                ${
                  this.#isSure
                    ? html`<button type="button" part="button cancel" @click=${() => this.#ask(false)}>
                        ${t.t('planCancel')}
                      </button>`
                    : nothing
                }`
            : nothing
        }
      </div>
      ${shared === null ? html`<p class="soft">${t.t('planTooMany')}</p>` : nothing}`;
  }

  #goneList(t: ActionLanguage): TemplateResult | typeof nothing {
    const { ids, saved } = this.#plan;
    const gone = this.#gone(ids);
    const all = saved.filter(({ id }) => gone.includes(id));
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
            ? html`<button type="button" part="button keep" @click=${() => this.#onKeep()}>${t.t('planKeep')}</button>`
            : nothing
        }
        <button type="button" part="button show-all" @click=${() => this.#onShowAll()}>${t.t('planShowAll')}</button>
      </div>`;
  }

  #ask(isSure: boolean): void {
    this.#isSure = isSure;
    this.#plan.list.host.requestUpdate();
    this.#focus('[part~=remove]');
  }

  /** Asks once before it does. */
  #onRemoveAll(): void {
    if (!this.#isSure) return this.#ask(true);
    this.#isSure = this.#plan.isNoted = false;
    change(this.#plan, [], this.#plan.ids);
    this.#focus();
  }

  #onRemove(id: string): void {
    change(this.#plan, [], [id]);
    this.#focus('.plan-gone button, .plan [part~=my-plan]:not([hidden])');
  }

  #onKeep(): void {
    change(this.#plan, this.#shared, []);
    this.#show('mine');
    this.#focus('[part~=my-plan]');
  }

  #onShowAll(): void {
    this.#show('all');
    this.#focus();
  }

  /** Focus goes on from a control that is gone. */
  #focus(selector = '#heading'): void {
    const { host } = this.#plan.list;
    const find = (what: string): HTMLElement | null => host.renderRoot.querySelector<HTMLElement>(what);
    void host.updateComplete.then(() => (find(selector) ?? find('#heading'))?.focus());
  }

  readonly #onDownload = async ({ currentTarget }: Event): Promise<void> => {
    const { pool, announcer } = this.#plan.list;
    const { ids } = this.#plan;
    const t = this.#plan.words!;
    const dates = this.#datesOf(new Set(ids), pool!.query.nowMs);
    const loaded = await this.#orTell(import('./save-dates.js'), currentTarget);
    if (!loaded) return;
    loaded.saveDates(dates, t, t.t('myPlan', { n: ids.length }));
    announcer.say(t.t('calendar.downloaded'));
  };

  readonly #onShare = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLButtonElement;
    // An open panel closes by itself.
    if (button.getAttribute('aria-expanded') === 'true') return;
    (await this.#orTell(import('./share-plan.js'), button))?.sharePlan(this.#plan, button);
  };

  #orTell<T>(loading: Promise<T>, button: EventTarget | null): Promise<T | null> {
    return orTell(loading, button as Element, this.#plan.list, this.#plan.words, 'a button of the plan');
  }
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
