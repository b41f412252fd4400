import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asFeedError, chunkError, FeedError } from '../core/feed-error.js';
import { IDLE, type Feed, type FeedState } from '../core/feed/feed.js';
import { feedKey } from '../core/feed/feed-key.js';
import { feeds } from '../core/feed/feed-registry.js';
import { loadSources } from '../core/feed/load-sources.js';
import { DEFAULT_RULES, requestName, rulesOf, type RequestSettings } from '../core/feed/request-rules.js';
import { memo } from '../core/memo.js';
import { NO_OPTIONS, type Source } from '../core/source-options.js';
import type { DeviceCopy } from './device-copy.js';
import { watchIds } from './id-watch.js';
import { findInline, inlineFeed, pageFeed } from './inline-feed.js';
import { isElement, isShadowRoot, windowOf } from './node-kinds.js';
import type { SeveralSources } from './several-sources.js';
import { slottedSources } from './slotted-sources.js';

/** The part of an element that the controller needs. */
export type FeedHost = ReactiveControllerHost & Element;

/** The settings of an element that say which feed it shows; read at every update. */
export interface FeedSettings extends RequestSettings {
  /**
   * A URL relative to the page, `#id` of an inline `<script type="application/json">`, or `page`: the JSON-LD of the page; several,
   * separated by white space. Nothing is no feed.
   */
  readonly src: string | null | undefined;
  /**
   * The words of the page's author about the sources: see `readSources`. Without a value: what a `<script slot="sources">` in the host says;
   * `false`: nothing.
   */
  readonly sources?: object | false | null | undefined;
  /** Minutes between refreshes; 0 or nothing: never. */
  readonly refresh?: number | null | undefined;
}

/** The state of a feed that may still come: an inline one while the page is being parsed, a copy on the device after a failure. */
const AWAITED: FeedState = Object.freeze({ ...IDLE, status: 'loading' });
/** The source until it is known. */
const NOT_READ: Source = { src: '', options: NO_OPTIONS };

/**
 * Connects a host to the feed that its `src` names, or to one merged from several: subscribes while the host is in the page, asks for an
 * update whenever `state` changes, and catches up when the network or the page comes back.
 *
 * Read `state` in `render()` or in the `hostUpdate` of a controller added later: `src` is resolved in `hostUpdate`, after `willUpdate`.
 */
export class FeedController implements ReactiveController {
  readonly #host: FeedHost;
  readonly #settings: FeedSettings;
  readonly #only: Source | null;
  /** The window in which the host is shown, while it is in the page. */
  #window: Window | null = null;
  #feed: Feed | null = null;
  /** The state if there is no feed to ask. */
  #ownState = IDLE;
  #unsubscribe: (() => void) | null = null;
  /** The settings as last resolved; `#src` is `null` if they never were. */
  #src: string | null = null;
  /** The author's words about sources, the `src` beside it, and the source that was made of them; `null` until it is. */
  #said: unknown = null;
  #ownSrc = '';
  #source: Source | readonly Source[] | FeedError | null = null;
  #several: SeveralSources | null = null;
  /** Returns the addresses in a `src`, if there are several; the same list for the same words. */
  readonly #addresses = memo((src: string): readonly string[] | null => (/\s/.test(src) ? src.split(/\s+/) : null));
  /** The source, or sources, of the feed that is used. */
  #resolved: Source | readonly Source[] | FeedError | null = null;
  #options = NO_OPTIONS;
  #minutes = 0;
  #device = false;
  #rules = DEFAULT_RULES;
  /** Keeps and shows the copy on the device; a chunk of its own, loaded when it is wanted. */
  #loadingCopy: Promise<DeviceCopy | null> | null = null;
  #copy: DeviceCopy | null = null;
  /** The `<script>` of an inline feed, as last found. */
  #script: Element | null = null;
  #unwatch: (() => void) | null = null;
  #unwatchSources: (() => void) | null = null;

  /** @param only The one source to connect to, instead of what the settings name. */
  constructor(host: FeedHost, settings: FeedSettings, only: Source | null = null) {
    this.#host = host;
    this.#settings = settings;
    this.#only = only;
    host.addController(this);
  }

  /** The state of the feed. Frozen; another object after every change. */
  get state(): FeedState {
    const state = this.#feed?.state ?? this.#ownState;
    if (!this.#loadingCopy || state.snapshot) return state;
    return this.#copy?.withCopy(state) ?? (state.status === 'error' ? AWAITED : state);
  }

  /** Loads the feed anew, or tries again. Resolves when that has ended, well or not. */
  async retry(): Promise<void> {
    if (this.#said && this.#source instanceof FeedError) await this.#readSources();
    if (this.#window && !this.#feed) this.#resolve();
    await this.#feed?.refresh();
  }

  hostConnected(): void {
    if (typeof document === 'undefined') return;
    this.#window = windowOf(this.#host);
    this.#listen(this.#window, 'addEventListener');
    this.#unwatchSources = watchIds(this.#host, this.#onSources);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.#window) return;
    this.#listen(this.#window, 'removeEventListener');
    this.#window = null;
    this.#unwatchSources?.();
    this.#unwatch?.();
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#src = null;
  }

  /** Lets go of the feed for good. */
  remove(): void {
    this.#host.removeController(this);
    this.hostDisconnected();
  }

  #listen(view: Window, change: 'addEventListener' | 'removeEventListener'): void {
    view[change]('online', this.#onOnline);
    view[change]('pageshow', this.#onPageShow);
    view.document[change]('visibilitychange', this.#onVisible);
    view.document[change]('DOMContentLoaded', this.#onSources);
  }

  hostUpdate(): void {
    if (!this.#window) return;
    const said = this.#saidOfSources();
    const ownSrc = this.#srcOfHost;
    if (said !== this.#said || ownSrc !== this.#ownSrc) {
      this.#said = said;
      this.#ownSrc = ownSrc;
      this.#source = said ? null : (this.#only ?? { src: ownSrc, options: NO_OPTIONS });
      if (said) void this.#readSources();
    }
    const source = this.#source;
    const { src, options } = source && 'src' in source ? source : NOT_READ;
    const minutes = Number(this.#settings.refresh) || 0;
    const device = this.#settings.cache === 'device';
    const rules = rulesOf(this.#settings);
    const isSame =
      src === this.#src && source === this.#resolved && requestName(src, rules) === requestName(src, this.#rules);
    if (isSame && minutes === this.#minutes && device === this.#device) return;
    if (src !== this.#src) {
      this.#unwatch?.();
      this.#script = null;
      if (src.startsWith('#')) this.#watch();
    }
    this.#src = src;
    this.#options = options;
    this.#resolved = source;
    this.#minutes = minutes;
    this.#device = device;
    this.#rules = rules;
    this.#resolve();
  }

  get #srcOfHost(): string {
    return String(this.#only?.src ?? this.#settings.src ?? '').trim();
  }

  #saidOfSources(): unknown {
    if (this.#only) return false;
    return this.#settings.sources ?? slottedSources(this.#host) ?? this.#addresses(this.#srcOfHost) ?? false;
  }

  /** Makes a source of what the author says. While the page is being parsed, what cannot be read may be half of it. */
  async #readSources(): Promise<void> {
    const said = this.#said;
    const isParsed = this.#window?.document.readyState !== 'loading';
    const ownSrc = this.#addresses(this.#ownSrc) ? '' : this.#ownSrc;
    const read = await loadSources().then(({ readSources }) => readSources(said, ownSrc), asFeedError);
    const source = read instanceof FeedError || read.length > 1 ? read : read[0]!;
    if (said === this.#said && (isParsed || !(source instanceof FeedError))) this.#source = source;
    this.#host.requestUpdate();
  }

  #resolve(): void {
    const src = this.#src ?? '';
    if (Array.isArray(this.#source)) return void this.#resolveSeveral(this.#source as readonly Source[]);
    this.#several?.remove();
    this.#several = null;
    if (src.startsWith('#')) return this.#resolveInline(src);
    if (src === 'page') return this.#use(pageFeed(this.#host.ownerDocument, this.#rules, this.#options));
    if (this.#source instanceof FeedError) return this.#use(null, failed(IDLE, this.#source));
    if (src === '') return this.#use(null, this.#source ? IDLE : AWAITED);
    const key = feedKey(src, this.#host.baseURI);
    if (typeof key !== 'string') return this.#use(null, failed(IDLE, key));
    return this.#use(feeds.store(key, this.#rules, this.#options), IDLE, key);
  }

  async #resolveSeveral(sources: readonly Source[]): Promise<void> {
    if (this.#several?.sources === sources) return this.#use(this.#several);
    this.#several?.remove();
    this.#several = null;
    this.#use(null, AWAITED);
    const loaded = await import('./several-sources.js').catch((cause: unknown) => chunkError('merges sources', cause));
    // Other sources, or the same ones asked for twice.
    if (this.#source !== sources || !this.#window || this.#several) return;
    if (loaded instanceof FeedError) return this.#use(null, failed(IDLE, loaded));
    const connect = (one: Source): FeedController => new FeedController(this.#host, this.#settings, one);
    this.#several = new loaded.SeveralSources(this.#host, sources, connect);
    this.#use(this.#several);
  }

  #resolveInline(src: string): void {
    const found = findInline(src, this.#roots());
    if (isElement(found)) {
      this.#script = found;
      return this.#use(inlineFeed(found, this.#rules, this.#options));
    }
    // If the element was there before, its last good copy stays.
    const last = this.#script ? this.state : IDLE;
    return this.#use(null, found ? failed(last, found) : AWAITED);
  }

  /** @param key The feed's key, if it was fetched: a copy of it could be kept on the device. */
  #use(feed: Feed | null, ownState = IDLE, key: string | null = null): void {
    const unsubscribe = this.#unsubscribe;
    const wantsCopy = this.#device && feed !== null && key !== null;
    if (!wantsCopy || feed !== this.#feed) this.#copy = this.#loadingCopy = null;
    this.#feed = feed;
    this.#ownState = ownState;
    const loadingCopy = wantsCopy ? (this.#loadingCopy ??= this.#loadCopy(key, feed)) : null;
    this.#unsubscribe =
      feed?.subscribe(() => this.#host.requestUpdate(), {
        refreshMinutes: this.#script ? 0 : this.#minutes,
        isPaused: () => this.#window?.document.hidden ?? true,
        explain: key === null ? undefined : (error, signal) => this.#explain(error, key, signal),
        onTexts: loadingCopy
          ? (texts, loadedAt) => void loadingCopy.then((copy) => copy?.keep(texts, loadedAt))
          : undefined,
      }) ?? null;
    // Only now: the same feed must not lose its last subscriber in between.
    unsubscribe?.();
    this.#host.requestUpdate();
  }

  /** Never rejects. */
  async #explain(error: FeedError, url: string, signal: AbortSignal): Promise<FeedError> {
    try {
      const { explainFailure } = await import('./explain-failure.js');
      return explainFailure(error, { url, signal, page: this.#host.ownerDocument });
    } catch {
      return error;
    }
  }

  async #loadCopy(key: string, feed: Feed): Promise<DeviceCopy | null> {
    let copy: DeviceCopy | null = null;
    try {
      const { DeviceCopy } = await import('./device-copy.js');
      copy = new DeviceCopy(key, this.#options, feed, () => this.#host.requestUpdate());
    } catch {
      // Then it is as with `cache="none"`.
    }
    if (feed === this.#feed && this.#loadingCopy) {
      this.#copy = copy;
      if (!copy) this.#loadingCopy = null;
      this.#host.requestUpdate();
    }
    return copy;
  }

  /** Where an inline feed is looked for: the host's own tree, its document, and the one that it may have been moved from. */
  #roots(): readonly (Document | ShadowRoot)[] {
    const root = this.#host.getRootNode();
    const documents = new Set([windowOf(this.#host).document, document]);
    return isShadowRoot(root) ? [root, ...documents] : [...documents];
  }

  /** An inline feed may appear, go, or be replaced at any time. Its text is not watched: `retry()` reads it anew. */
  #watch(): void {
    const ends = this.#roots().map((root) => watchIds(root, this.#onIds));
    const { document } = windowOf(this.#host);
    document.addEventListener('DOMContentLoaded', this.#onParsed);
    this.#unwatch = () => {
      for (const end of ends) end();
      document.removeEventListener('DOMContentLoaded', this.#onParsed);
      this.#unwatch = null;
    };
  }

  #onIds = (): void => {
    const found = findInline(this.#src ?? '', this.#roots());
    const isNews = isElement(found)
      ? found !== this.#script || !this.#feed
      : this.#feed !== null || found?.message !== this.#ownState.error?.message;
    if (isNews) this.#resolve();
  };

  #onSources = (): void => {
    if (this.#said && !this.#source) void this.#readSources();
    else if (this.#saidOfSources() !== this.#said) this.#host.requestUpdate();
  };

  #onParsed = (): void => this.#resolve();

  #onOnline = (): void => this.#feed?.refreshIfFailed();

  #onPageShow = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) this.#feed?.refreshIfStale();
  };

  #onVisible = (): void => {
    if (!this.#window?.document.hidden) this.#feed?.refreshIfDue();
  };
}

/** A failure without a feed; with a last good copy that is merely stale. */
function failed(last: FeedState, error: FeedError): FeedState {
  return Object.freeze({ ...last, status: last.snapshot ? 'ready' : 'error', error, refreshing: false });
}
