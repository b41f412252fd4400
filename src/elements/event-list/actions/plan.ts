import type { ReactiveController } from 'lit';
import type { nothing, TemplateResult } from 'lit/html.js';
import { feedKey } from '../../../core/feed/feed-key.js';
import type { Listing } from '../../../core/listing/listing.js';
import { MAX_SAVED, savedOf, type SavedEvent } from '../../../core/listing/plan.js';
import { memo } from '../../../core/memo.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import type { ViewPool } from '../../../controllers/view.js';
import { OgpPlanChangeEvent } from '../../../events.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { LazyPart } from '../../base/lazy-part.js';
import type { ListState } from '../list-state.js';
import { PartWords } from './part-words.js';
import type { PlanState } from './plan-state.js';
import { planStore } from './plan-store.js';
import { planStyles } from './plan.styles.js';
import type { PlanView } from './plan-view.js';

/** The buttons "Save". */
const SAVE = '.action > [value="save"]';

/**
 * A reader's plan: what they have saved of a feed, on this device alone. It makes the buttons "Save" work, and marks what is saved. What shows the
 * plan is loaded once there is one. It is never part of a query string, which servers and other sites get to see.
 */
export class Plan implements ReactiveController, PlanState {
  readonly list: ListState;
  readonly #partWords: PartWords;
  readonly view: LazyPart<PlanView>;
  words: ActionLanguage | null = null;
  #key = '';
  #store: ReturnType<typeof planStore> | null = null;
  #leave: () => void = () => undefined;
  isNoted = false;

  constructor(list: ListState) {
    const { host } = list;
    this.list = list;
    this.#partWords = new PartWords(host);
    this.view = new LazyPart(host, 'what shows the plan', async () => {
      const { PlanView } = await import('./plan-view.js');
      return new PlanView(this);
    });
    host.addStyles([planStyles]);
    host.renderRoot.addEventListener('click', this.#onClick);
    host.addController(this);
  }

  get ids(): readonly string[] {
    return this.saved.map(({ id }) => id);
  }

  get saved(): readonly SavedEvent[] {
    return this.#store?.saved ?? [];
  }

  /** Makes these the plan. Those that the feed does not have, and that were not saved, are left out. */
  set(ids: readonly string[]): void {
    const wanted = new Set(ids.slice(0, MAX_SAVED));
    this.#store?.change((saved) =>
      this.#with(
        saved.filter(({ id }) => wanted.has(id)),
        [...wanted],
      ),
    );
  }

  /** Each date by its id, and by that of its event the first one. */
  readonly #indexOf = memo((all: readonly Occurrence[]): ReadonlyMap<string, Occurrence> => {
    const byId = new Map<string, Occurrence>();
    for (const date of all) if (!byId.has(date.event.id)) byId.set(date.event.id, date);
    for (const date of all) byId.set(date.id, date);
    return byId;
  });

  #find(id: string): Occurrence | undefined {
    return this.#indexOf(this.list.dates.current?.occurrences ?? []).get(id);
  }

  /** Returns what is saved, and the dates and events of these ids that can be saved and are not. */
  #with(saved: readonly SavedEvent[], ids: readonly string[]): readonly SavedEvent[] {
    const known = new Set(saved.map(({ id }) => id));
    const added = ids.flatMap((id) => {
      const found = known.has(id) ? undefined : this.#find(id);
      return found && isSavable(found) ? { ...savedOf(found, this.titleOf(found), Date.now()), id } : [];
    });
    return [...saved, ...added];
  }

  titleOf({ title }: Pick<Occurrence, 'title'>): string {
    const { language } = this.list.locale;
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

  /** Somebody may have shared a plan. */
  readonly #readAddress = (): void => {
    if (this.list.host.ownerDocument.location.hash.includes('.plan=')) {
      void this.view.load().then((view) => view?.readAddress());
    }
  };

  /** Follows the settings. Called by the list before it works out what it shows. */
  listingOf(pool: ViewPool | null): Listing | null {
    const { host, locale } = this.list;
    const { plan, src } = host;
    const key = `${plan} ${src}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#leave();
      this.#store = plan === 'none' ? null : planStore(plan, keyOf(src ?? '', host.baseURI));
      this.#leave = this.#store?.subscribe(() => host.requestUpdate()) ?? (() => undefined);
    }
    this.words = this.#partWords.in(locale.language);
    if (this.saved.length) this.view.want();
    return this.words && pool && plan !== 'none' ? (this.view.value?.listingOf(pool) ?? null) : null;
  }

  readonly #onClick = ({ target }: Event): void => {
    const button = (target as Element).closest(SAVE);
    const date = button && this.dateOf(button);
    if (date) this.#toggle(date);
  };

  dateOf(button: Element): Occurrence | undefined {
    const key = button.closest<HTMLElement>('[data-id]')?.dataset['id'];
    // One of several days of an event has its number behind a space.
    const id = key?.split(' ', 1)[0];
    return id === undefined ? undefined : this.#find(id);
  }

  #toggle(date: Occurrence): void {
    const isSaved = this.isSaved(date);
    const wasFirst = this.#store?.isFirst ?? false;
    // Of a series that is shown as one entry all dates are saved.
    const id = this.list.host.series === 'collapse' ? date.event.id : date.id;
    this.change(isSaved ? [] : [id], isSaved ? [date.id, date.event.id] : []);
    if (!wasFirst || isSaved) return;
    this.isNoted = true;
    this.list.announcer.say(this.note);
  }

  /** Applies a person's change to what is stored by then, which another tab may have changed. */
  change(add: readonly string[], remove: readonly string[]): void {
    const before = this.ids;
    this.#store?.change((saved) =>
      this.#with(
        saved.filter(({ id }) => !remove.includes(id)),
        add,
      ),
    );
    const now = this.ids;
    const added = add.filter((id) => now.includes(id) && !before.includes(id));
    const removed = remove.filter((id) => before.includes(id) && !now.includes(id));
    if (!added.length && !removed.length) return;
    this.list.host.dispatchEvent(new OgpPlanChangeEvent(now.length, added, removed));
  }

  isSaved({ id, event }: Occurrence): boolean {
    return this.saved.some((one) => one.id === id || one.id === event.id);
  }

  get note(): string {
    return this.words?.t(this.#store?.isKept ? 'planSavedHere' : 'planNotKept') ?? '';
  }

  /** Marks what is saved. */
  hostUpdated(): void {
    for (const button of this.list.host.renderRoot.querySelectorAll(SAVE)) {
      const date = this.dateOf(button);
      button.setAttribute('aria-pressed', String(date !== undefined && this.isSaved(date)));
      this.view.value?.remark(button, date);
    }
  }

  /** Renders what stands above the list: nothing before there is a plan. */
  render(): TemplateResult | typeof nothing | undefined {
    return this.view.value?.render();
  }
}

/** An id that the feed did not give may be another one tomorrow. */
const isSavable = ({ event }: Occurrence): boolean => !event.issues.some(({ code }) => code === 'no-id');

/** Feeds have their address in the name of the plan; what is in the page itself, that of the page. */
function keyOf(src: string, base: string): string {
  const key = feedKey(src, base);
  return typeof key === 'string' ? key : `${location.pathname} ${src}`;
}
