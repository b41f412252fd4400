import type { ReactiveController } from 'lit';
import type { nothing, TemplateResult } from 'lit/html.js';
import { feedKey } from '../../../core/feed/feed-key.js';
import type { Listing } from '../../../core/listing/listing.js';
import type { SavedEvent } from '../../../core/listing/plan.js';
import { memo } from '../../../core/memo.js';
import type { Occurrence } from '../../../core/model/occurrence.js';
import type { ViewPool } from '../../../controllers/view.js';
import type { ActionLanguage } from '../../../locales/action-language.js';
import { LazyPart } from '../../base/lazy-part.js';
import type { ListState } from '../list-state.js';
import { PartWords } from './part-words.js';
import type { PlanState } from './plan-state.js';
import { planStore, type PlanStore } from './plan-store.js';
import { planStyles } from './plan.styles.js';
import type { PlanView } from './plan-view.js';
import { orTell } from './tell-unloaded.js';

type PlanChanges = typeof import('./plan-change.js');

/** The buttons "Save". */
const SAVE = '.action > [value="save"]';

/**
 * A reader's plan: what they have saved of a feed, on this device alone. It marks the buttons "Save" of what is saved. What these do is loaded once
 * somebody comes near one, what shows the plan once there is one. It is never part of a query string, which servers and other sites get to see.
 */
export class Plan implements ReactiveController, PlanState {
  readonly list: ListState;
  readonly #partWords: PartWords;
  readonly view: LazyPart<PlanView>;
  words: ActionLanguage | null = null;
  #key = '';
  store: PlanStore | null = null;
  #leave: (() => void) | undefined;
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
    for (const type of ['pointerover', 'focusin', 'click']) host.renderRoot.addEventListener(type, this.#onSave);
    host.addController(this);
  }

  get ids(): readonly string[] {
    return this.saved.map(({ id }) => id);
  }

  get saved(): readonly SavedEvent[] {
    return this.store?.saved ?? [];
  }

  /** Makes these the plan. Those that the feed does not have, and that were not saved, are left out. */
  async set(ids: readonly string[]): Promise<void> {
    (await this.#changes(null))?.setPlan(this, ids);
  }

  #changes(button: Element | null): Promise<PlanChanges | null> {
    return orTell(import('./plan-change.js'), button, this.list, this.words, 'what changes the plan');
  }

  /** Each date by its id, and by that of its event the first one. */
  readonly #indexOf = memo((all: readonly Occurrence[]): ReadonlyMap<string, Occurrence> => {
    const byId = new Map<string, Occurrence>();
    for (const date of all) if (!byId.has(date.event.id)) byId.set(date.event.id, date);
    for (const date of all) byId.set(date.id, date);
    return byId;
  });

  find(id: string): Occurrence | undefined {
    return this.#indexOf(this.list.dates.current?.occurrences ?? []).get(id);
  }

  hostConnected(): void {
    for (const type of ['popstate', 'hashchange']) addEventListener(type, this.#readAddress);
    this.#readAddress();
  }

  hostDisconnected(): void {
    for (const type of ['popstate', 'hashchange']) removeEventListener(type, this.#readAddress);
    this.#leave?.();
    this.store = null;
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
    if (plan === 'none') return null;
    const key = `${plan} ${src}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#leave?.();
      this.store = planStore(plan, keyOf(src ?? '', host.baseURI));
      this.#leave = this.store.subscribe(() => host.requestUpdate());
    }
    this.words = this.#partWords.in(locale.language);
    if (this.saved.length) this.view.want();
    return this.words && pool ? (this.view.value?.listingOf(pool) ?? null) : null;
  }

  /** Its code is here by the click, mostly; a click that comes first waits for it. */
  readonly #onSave = async ({ type, target }: Event): Promise<void> => {
    const button = (target as Element).closest(SAVE);
    const date = button && this.#dateOf(button);
    if (!date) return;
    const isPressed = type === 'click';
    const changes = await this.#changes(isPressed ? button : null);
    if (isPressed) changes?.toggle(this, date);
  };

  /** Returns the date that a button "Save" is for, in an entry or in the dialog. */
  #dateOf(button: Element): Occurrence | undefined {
    const key = button.closest<HTMLElement>('[data-id]')?.dataset['id'];
    // One of several days of an event has its number behind a space.
    const id = key?.split(' ', 1)[0];
    return id === undefined ? undefined : this.find(id);
  }

  isSaved({ id, event }: Occurrence): boolean {
    return this.saved.some((one) => one.id === id || one.id === event.id);
  }

  /** Marks what is saved. */
  hostUpdated(): void {
    for (const button of this.list.host.renderRoot.querySelectorAll(SAVE)) {
      const date = this.#dateOf(button);
      const isSaved = date !== undefined && this.isSaved(date);
      button.setAttribute('aria-pressed', String(isSaved));
      this.view.value?.remark(button, isSaved && date);
    }
  }

  /** Renders what stands above the list: nothing before there is a plan. */
  render(): TemplateResult | typeof nothing | undefined {
    return this.view.value?.render();
  }
}

/** Feeds have their address in the name of the plan; what is in the page itself, that of the page. */
function keyOf(src: string, base: string): string {
  const key = feedKey(src, base);
  return typeof key === 'string' ? key : `${location.pathname} ${src}`;
}
