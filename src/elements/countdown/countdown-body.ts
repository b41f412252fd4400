import { html, nothing, type TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import { Announcer } from '../../controllers/announcer.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { FilterableView } from '../../controllers/filterable-view.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { Language } from '../../locales/language.js';
import { MediaController } from '../../controllers/media-controller.js';
import { OnScreenController } from '../../controllers/on-screen-controller.js';
import type { FeedError } from '../../core/feed-error.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { reachedAt, type StageType } from '../../core/stages/stages.js';
import { OgpCountdownEndEvent, OgpCountdownStageEvent, OgpErrorEvent } from '../../events.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import { feedText } from '../base/feed-text.js';
import { heading } from '../base/heading.js';
import type { Body } from '../base/lazy-element.js';
import { unitsText } from './count-words.js';
import { livestreams, stageList, statuses, targetDate, timer, type ViewContext } from './countdown-view.js';
import { Digits } from './digits.js';
import type { FeedSource } from './feed-source.js';
import { countdownStateOf, nextMark, passedMark, type CountdownState } from './countdown-state.js';
import { messages } from './messages.js';
import { countdownStyles } from './ogp-countdown.styles.js';
import type { OgpCountdown } from './ogp-countdown.js';
import { PlainSource } from './plain-source.js';
import { readersZone } from './readers-zone.js';
import { stageName } from './stage-words.js';
import { NOTHING, type TargetState } from './countdown-target.js';

// Kept from before the page could replace it.
const realNow = Date.now;

export { render } from 'lit/html.js';

export const styles = [rootStyles, controlStyles, visuallyHiddenStyles, countdownStyles];

export const makeBody = (host: OgpCountdown): CountdownBody => new CountdownBody(host);

/** What a countdown shows, says and tells the page. The settings are the host's. */
export class CountdownBody implements Body {
  readonly #host: OgpCountdown;
  readonly #clock: ClockController;
  readonly #locale: LocaleController;
  readonly #announcer: Announcer;
  readonly #onScreen: OnScreenController;
  readonly #calm: MediaController;
  readonly #plain: PlainSource;
  readonly #digits = new Digits();
  /** The countdown as filters see it. */
  readonly view: FilterableView;

  #feed: FeedSource | null = null;
  #feedLoading = false;
  #feedFailed = false;
  #observer: MutationObserver | null = null;

  /** The instant at which the reader stopped it; `null` while it runs. */
  #stoppedAt: number | null = null;
  #frame: CountdownState | null = null;
  #before: {
    readonly frame: CountdownState;
    /** The settings that it was made of: what they change is not the work of time. */
    readonly of: readonly unknown[];
    readonly watched: boolean;
  } | null = null;
  #reportedError: FeedError | null = null;
  #state = '';
  #slow = false;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;

  constructor(host: OgpCountdown) {
    this.#host = host;
    this.#clock = new ClockController(host, (nowMs) => this.#tick(nowMs));
    this.#locale = new LocaleController(host, { strings: () => host.strings });
    this.#announcer = new Announcer(host);
    this.#onScreen = new OnScreenController(host);
    this.#calm = new MediaController(host, '(prefers-reduced-motion: reduce)');
    this.#plain = new PlainSource(host);
    this.view = new FilterableView(host, {
      facts: () => this.#feed?.facts ?? null,
      focusResults: () => this.#section?.focus(),
    });
    // Last: its hooks see what the others have worked out.
    host.addController(this);
  }

  get #language(): Language {
    return this.#locale.language;
  }

  get stage(): StageType | null {
    return this.#frame?.count ? (this.#frame.stageState?.stage?.type ?? null) : null;
  }

  get occurrence(): Occurrence | null {
    return this.#frame?.targetState.target?.timeline.occurrence ?? null;
  }

  hostConnected(): void {
    // The page's own date may change, or come later.
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['datetime'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#setSlow(false);
    // Whoever comes back is not told what happened meanwhile.
    this.#before = null;
  }

  hostUpdate(): void {
    const { paused } = this.#host;
    if (!paused) this.#stoppedAt = null;
    else this.#stoppedAt ??= this.#clock.now();
    this.#hadFocus = (this.#host.renderRoot as ShadowRoot).activeElement !== null;
    if (this.#needsFeed && !this.#feed) void this.#loadFeed();
  }

  hostUpdated(): void {
    const frame = this.#frame;
    if (!frame) return;
    const { status, error, staleSince } = frame.targetState;
    const kind = frame.stageState?.kind ?? 'unknown';
    const main = status !== 'ready' ? status : kind === 'off' ? 'unknown' : kind;
    const state = staleSince == null ? main : `${main} stale`;
    if (state !== this.#state) this.#host.setStates(new Set((this.#state = state).split(' ')));
    this.#setSlow(status === 'loading' && this.#host.isConnected);
    if (error && error !== this.#reportedError) this.#host.dispatchEvent(new OgpErrorEvent(error));
    this.#reportedError = error;
    // Focus never falls to the page's body.
    if (this.#hadFocus && !(this.#host.renderRoot as ShadowRoot).activeElement) this.#section?.focus();
    this.#tell(frame);
    this.#armClock(frame);
  }

  get #section(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('section');
  }

  get #needsFeed(): boolean {
    return this.#host.src !== null || this.#host.htmlFor !== null;
  }

  async #loadFeed(): Promise<void> {
    if (this.#feedLoading) return;
    this.#feedLoading = true;
    this.#feedFailed = false;
    try {
      const { FeedSource } = await import('./feed-source.js');
      this.#feed = new FeedSource(this.#host, this.view, () => this.#clock.now());
    } catch (error) {
      this.#feedFailed = true;
      this.#host.warn(
        `a part of the library did not load from beside the script; the fallback stays. ${String(error)}`,
      );
    }
    this.#feedLoading = this.#feedFailed;
    this.#host.requestUpdate();
  }

  #find(nowMs: number, viewer: string): TargetState {
    if (!this.#needsFeed) return this.#plain.targetState;
    if (this.#feed) return this.#feed.find(nowMs, viewer, this.#language.requested);
    return { ...NOTHING, status: this.#feedFailed ? 'error' : 'loading' };
  }

  /**
   * Wakes when what is seen would change. Where nobody can see it: once, at the end of what it counts to, since the page may listen. Never
   * while it is stopped.
   */
  #armClock(frame: CountdownState): void {
    const { stageState, count, viewer } = frame;
    const mark = this.#host.announce === 'approach' ? nextMark(frame) : Infinity;
    const unseen = count && stageState?.stage ? reachedAt(stageState.stage, viewer) : Infinity;
    const at = this.#onScreen.value ? Math.min(frame.untilMs, mark) : unseen;
    this.#clock.wakeAt(this.#stoppedAt === null ? at : Infinity);
  }

  /** Most moments change seconds and nothing else: they are written without a render. Who listens, the stages and the reader's zone wait for the minute. */
  #tick(nowMs: number): number | null {
    const frame = this.#frame;
    const count = frame?.count;
    if (!count?.remaining || count.remaining === count.spoken) return null;
    if (nowMs < frame!.nowMs || nowMs >= frame!.calmUntilMs) return null;
    if (this.#stoppedAt !== null || this.#host.isUpdatePending || !this.#onScreen.value) return null;
    return this.#digits.tick(count.targetMs, nowMs);
  }

  /** Says and tells what time has brought since the last look; nothing on load, or after the page changed a setting. */
  #tell(frame: CountdownState): void {
    if (this.#stoppedAt !== null) return;
    const { src, event, htmlFor, datetime, topics, countries, kinds, stages, choice } = this.#host;
    const of = [frame.targetState.source, src, event, htmlFor, datetime, topics, countries, kinds, stages, choice];
    const before = this.#before;
    this.#before = { frame, of, watched: this.#onScreen.value };
    if (!before || frame.nowMs < before.frame.nowMs || of.some((value, i) => value !== before.of[i])) return;
    const last = before.frame.targetState.target;
    const stage = before.frame.stageState?.stage;
    if (!last || !stage || !before.frame.count) return;
    const { viewer } = frame;
    if (reachedAt(stage, viewer) > frame.nowMs) {
      if (before.watched && this.#host.announce === 'approach' && passedMark(before.frame, frame))
        this.#say(this.#left(frame));
      return;
    }
    const { occurrence, stages: all } = last.timeline;
    const reached = all.filter((one) => one.count && reachedAt(one, viewer) <= frame.nowMs).at(-1) ?? stage;
    if (before.watched) {
      const { type } = reached;
      const words =
        type === 'start' || !last.isNamed
          ? this.#language.t('now')
          : type === 'end'
            ? this.#language.t('ended')
            : this.#language.t('stageNow', { stage: plainText(stageName(this.#language, last, reached)) });
      this.#say(words, last.timeline.occurrence);
    }
    const now = this.occurrence;
    const next = frame.count ? frame.stageState?.stage : null;
    if (now !== occurrence || !next) this.#host.dispatchEvent(new OgpCountdownEndEvent(occurrence));
    if (now && next) this.#host.dispatchEvent(new OgpCountdownStageEvent(next.type, now));
  }

  #say(text: string, of: Occurrence | null = this.occurrence): void {
    this.#announcer.say(this.#language.t('announcement', { title: this.#title(of), text }));
  }

  /** "Registration closes in 10 minutes" */
  #left({ count, stageState, targetState }: CountdownState): string {
    if (!count?.spoken || !stageState?.stage || !targetState.target) return '';
    const stage = plainText(stageName(this.#language, targetState.target, stageState.stage));
    return this.#language.t('stageInTime', { stage, time: unitsText(this.#language, count.spoken) });
  }

  /** What it is called, as plain text. */
  #title(occurrence: Occurrence | null): string {
    const title = occurrence?.title;
    const own =
      this.#host.heading ??
      (this.#needsFeed ? '' : this.#host.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim());
    return own || (title ? this.#language.text(title).value : this.#language.t('countdown'));
  }

  /** A message of loading only where it takes a while: one that flashes is worse than none. */
  #setSlow(loading: boolean): void {
    if (loading === (this.#slowTimer !== undefined)) return;
    clearTimeout(this.#slowTimer);
    this.#slowTimer = loading ? setTimeout(() => this.#markSlow(true), 1000) : undefined;
    if (!loading) this.#markSlow(false);
  }

  #markSlow(slow: boolean): void {
    if (slow === this.#slow) return;
    this.#slow = slow;
    this.#host.requestUpdate();
  }

  async #onRetry(): Promise<void> {
    if (this.#feedFailed) {
      this.#feedLoading = false;
      await this.#loadFeed();
    } else await this.#feed?.retry();
  }

  #onPause(): void {
    this.#host.paused = !this.#host.paused;
  }

  render(): TemplateResult {
    const nowMs = this.#stoppedAt ?? this.#clock.now();
    const viewer = readersZone(nowMs);
    const { layout, paused } = this.#host;
    const precision = this.#calm.matches && this.#host.precision === 'seconds' ? 'minutes' : this.#host.precision;
    const targetState = this.#find(nowMs, viewer);
    const frame = (this.#frame = countdownStateOf(targetState, nowMs, viewer, precision, this.#frame));
    const { target, status, error } = targetState;
    const language = this.#language;
    // Real, whatever day the page is shown "as on".
    const age = targetState.staleSince == null ? null : language.format.age(realNow() - targetState.staleSince);
    const isLabel = !this.#needsFeed && this.#plain.element !== null;
    const hasHeading = !isLabel || this.#host.heading !== null;
    const zone = this.#needsFeed ? this.#host.timeZone : 'auto';
    const { stageState, count } = frame;
    const context = target && stageState && { language, target, state: stageState, nowMs, viewer, zone };
    const isHidden = !hasHeading || (!target && status !== 'error');
    // A tick changes the digits. All else is looked at again only when it may say something else.
    const still = [targetState, stageState, viewer, zone, layout, paused, count === null, language];
    return html`<div class="root ${layout}" part="base" lang=${language.lang} dir=${language.dir}>
      <section
        aria-labelledby=${hasHeading ? 'heading' : 'label'}
        aria-busy=${status === 'loading' ? 'true' : 'false'}
        tabindex="-1"
      >
        ${guard([target, this.#host.heading, this.#host.headingLevel, isHidden, language], () => this.#renderHeading(frame, isHidden))}
        <div id="label" ?hidden=${target !== null && !isLabel}><slot></slot></div>
        <p class="visually-hidden" role="status">${this.#announcer.message}</p>
        ${guard([this.#slow, this.#host.event, age, ...still], () => [
          messages({
            language,
            error,
            isSlow: this.#slow && status === 'loading',
            hasFailed: status === 'error',
            age,
            isEmpty: status === 'ready' && target === null && this.#needsFeed && this.#host.event === null,
            onRetry: () => void this.#onRetry(),
          }),
          context ? statuses(context) : nothing,
        ])}
        ${context && count && stageState.stage ? timer(context, stageState.stage, count, this.#digits, layout === 'compact') : nothing}
        ${guard(still, () => (context ? this.#renderRest(context, count !== null) : nothing))}
      </section>
    </div>`;
  }

  #renderHeading({ targetState }: CountdownState, hidden: boolean): TemplateResult {
    const own = this.#host.heading;
    const occurrence = targetState.target?.timeline.occurrence;
    const title = occurrence?.title;
    let words: unknown = own || this.#language.t('countdown');
    if (!own && title) {
      words = feedText(this.#language.text(title));
      const url = occurrence.event.links.find(({ rel }) => rel === 'info')?.url;
      if (url) words = html`<a part="link" href=${url} rel="noopener noreferrer">${words}</a>`;
    }
    const isHeard = own === '' || (!own && !title);
    return heading(
      this.#host.headingLevel,
      { id: 'heading', class: isHeard ? 'visually-hidden' : 'heading', part: 'heading', hidden },
      html`<slot name="heading">${words}</slot>`,
    );
  }

  /** All that no tick changes. */
  #renderRest(context: ViewContext, changes: boolean): TemplateResult {
    const { language } = context;
    const { layout, paused } = this.#host;
    return html`${targetDate(context)} ${livestreams(context)} ${layout === 'compact' ? nothing : stageList(context)}
    ${
      changes
        ? html`<p class="controls">
            <button type="button" part="button pause" @click=${() => this.#onPause()}>
              ${language.t(paused ? 'resume' : 'pause')}
            </button>
          </p>`
        : nothing
    }`;
  }
}

/** The words of a stage as they are said. */
function plainText(words: string | TemplateResult): string {
  return typeof words === 'string' ? words : words.values.filter((value) => typeof value === 'string').at(-1)!;
}
