import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../core/feed-error.js';
import { feedKey } from '../core/feed/feed-key.js';
import { feeds } from '../core/feed/feed-registry.js';
import { IDLE, type FeedState, type FeedStore } from '../core/feed/feed-store.js';
import type { DeviceCopy } from './device-copy.js';
import { findInline, inlineFeed } from './inline-feed.js';

/** What the controller needs of its element. */
export type FeedHost = ReactiveControllerHost & Pick<Node, 'getRootNode' | 'baseURI'>;

/** What the page author asked for, read anew at every update. */
interface FeedWishes {
  /** A URL relative to the page, or `#id` of an inline `<script type="application/json">`; nothing is no feed. */
  readonly src: () => string | null | undefined;
  /** Minutes between refreshes; 0 or nothing: never. */
  readonly refresh?: () => number | null | undefined;
  /** Whether a copy of the feed may be kept on the device, and shown where the feed cannot be loaded. */
  readonly device?: () => boolean;
}

/** An inline feed may still come while the page is being parsed; so may the copy on the device once the feed has failed. */
const AWAITED: FeedState = Object.freeze({ ...IDLE, status: 'loading' });

/**
 * Connects a host to the feed that its `src` names: subscribes while the host is in the page, asks for an update whenever
 * `state` changes, and catches up when the network or the page comes back.
 *
 * Read `state` in `render()` or in the `hostUpdate` of a controller added later: `src` is resolved in `hostUpdate`, after `willUpdate`.
 */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #wishes: FeedWishes;
  #connected = false;
  #store: FeedStore | null = null;
  /** The state where there is no store to ask. */
  #ownState = IDLE;
  #leave: (() => void) | null = null;
  /** What `src` and `refresh` said when they were last resolved; `null` for not at all. */
  #src: string | null = null;
  #minutes = 0;
  #device = false;
  /** Keeps and shows the copy on the device; a chunk of its own, on its way from when it is wanted. */
  #copying: Promise<DeviceCopy | null> | null = null;
  #copy: DeviceCopy | null = null;
  #element: Element | null = null;
  #observer: MutationObserver | null = null;

  constructor(host: FeedHost, wishes: FeedWishes) {
    this.#host = host;
    this.#wishes = wishes;
    host.addController(this);
  }

  /** What is known of the feed now. Frozen; another object after every change. */
  get state(): FeedState {
    const state = this.#store?.state ?? this.#ownState;
    if (!this.#copying || state.snapshot) return state;
    return this.#copy?.over(state) ?? (state.status === 'error' ? AWAITED : state);
  }

  /** Tries again, for a Retry button. Resolves when that has ended, well or not. */
  async retry(): Promise<void> {
    if (this.#connected && !this.#store) this.#resolve();
    await this.#store?.refresh();
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return;
    this.#connected = true;
    addEventListener('online', this.#onOnline);
    addEventListener('pageshow', this.#onPageShow);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.#connected) return;
    this.#connected = false;
    removeEventListener('online', this.#onOnline);
    removeEventListener('pageshow', this.#onPageShow);
    document.removeEventListener('visibilitychange', this.#onVisible);
    this.#unwatch();
    this.#leave?.();
    this.#leave = null;
    this.#src = null;
  }

  hostUpdate(): void {
    if (!this.#connected) return;
    const src = String(this.#wishes.src() ?? '').trim();
    const minutes = Number(this.#wishes.refresh?.()) || 0;
    const device = this.#wishes.device?.() ?? false;
    if (src === this.#src && minutes === this.#minutes && device === this.#device) return;
    if (src !== this.#src) {
      this.#unwatch();
      this.#element = null;
      if (src.startsWith('#')) this.#watch();
    }
    this.#src = src;
    this.#minutes = minutes;
    this.#device = device;
    this.#resolve();
  }

  #resolve(): void {
    const src = this.#src ?? '';
    if (src.startsWith('#')) return this.#resolveInline(src);
    if (src === '') return this.#use(null, IDLE);
    const key = feedKey(src, this.#host.baseURI);
    if (typeof key !== 'string') return this.#use(null, failed(IDLE, key));
    return this.#use(feeds.store(key), IDLE, key);
  }

  #resolveInline(src: string): void {
    const found = findInline(src, this.#roots());
    if (found instanceof Element) {
      const feed = inlineFeed(found);
      this.#element = found;
      this.#use(feed.store);
      // It may have changed while nobody looked.
      return feed.check();
    }
    // Where the element was there before, its last good copy stays.
    const last = this.#element ? this.state : IDLE;
    return this.#use(null, found ? failed(last, found) : AWAITED);
  }

  /** @param key The feed's key, where a copy of it could be kept on the device. */
  #use(store: FeedStore | null, ownState = IDLE, key: string | null = null): void {
    const leave = this.#leave;
    const wanted = this.#device && store !== null && key !== null;
    if (!wanted || store !== this.#store) this.#copy = this.#copying = null;
    this.#store = store;
    this.#ownState = ownState;
    const copying = wanted ? (this.#copying ??= this.#loadCopy(key, store)) : null;
    this.#leave =
      store?.subscribe(() => this.#host.requestUpdate(), {
        refreshMinutes: this.#element ? 0 : this.#minutes,
        paused: () => document.hidden,
        onTexts: copying ? (texts, loadedAt) => void copying.then((copy) => copy?.keep(texts, loadedAt)) : undefined,
      }) ?? null;
    // Only now: the same store must not be left in between.
    leave?.();
    this.#host.requestUpdate();
  }

  async #loadCopy(key: string, store: FeedStore): Promise<DeviceCopy | null> {
    let copy: DeviceCopy | null = null;
    try {
      const { DeviceCopy } = await import('./device-copy.js');
      copy = new DeviceCopy(key, store, () => this.#host.requestUpdate());
    } catch {
      // Then it is as if none were wanted.
    }
    if (store === this.#store && this.#copying) {
      this.#copy = copy;
      if (!copy) this.#copying = null;
      this.#host.requestUpdate();
    }
    return copy;
  }

  /** The host's own tree first, then the page. */
  #roots(): Set<Document | ShadowRoot> {
    const root = this.#host.getRootNode();
    return new Set(root instanceof ShadowRoot ? [root, document] : [document]);
  }

  /** An inline feed may appear, change, or be replaced at any time. */
  #watch(): void {
    this.#observer = new MutationObserver((records) => this.#onMutations(records));
    for (const root of this.#roots()) {
      this.#observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['id', 'type'],
      });
    }
    document.addEventListener('DOMContentLoaded', this.#onParsed);
  }

  #unwatch(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
  }

  #onMutations(records: readonly MutationRecord[]): void {
    const found = findInline(this.#src ?? '', this.#roots());
    if (!(found instanceof Element)) {
      if (this.#store || this.#ownState.error?.message !== found?.message) this.#resolve();
    } else if (found !== this.#element || !this.#store) {
      this.#resolve();
    } else if (records.some(({ target }) => found.contains(target))) {
      inlineFeed(found).check();
    }
  }

  #onParsed = (): void => this.#resolve();

  #onOnline = (): void => this.#store?.refreshIfFailed();

  #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#store?.refreshIfStale();
  };

  #onVisible = (): void => {
    if (!document.hidden) this.#store?.refreshIfDue();
  };
}

/** A failure without a store; with a last good copy it is merely stale. */
function failed(last: FeedState, error: FeedError): FeedState {
  return Object.freeze({ ...last, status: last.snapshot ? 'ready' : 'error', error, refreshing: false });
}
