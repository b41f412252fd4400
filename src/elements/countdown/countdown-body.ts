import { ownOptions } from '../../core/own-options.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { Announcer } from '../../controllers/announcer.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { FilterableView } from '../../controllers/filterable-view.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { MediaController } from '../../controllers/media-controller.js';
import { OnScreenController } from '../../controllers/on-screen-controller.js';
import { PageLook } from '../../controllers/page-look.js';
import { SlowFlag } from '../../controllers/slow-flag.js';
import type { FeedError } from '../../core/feed-error.js';
import { memoUntil } from '../../core/memo.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { stageStateOf } from '../../core/stages/stage-state.js';
import { reachedAt, type StageType, type Timeline } from '../../core/stages/stages.js';
import { controlStyles } from '../../styles/controls.js';
import { rootStyles } from '../../styles/root.js';
import { statusStyles } from '../../styles/status.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';
import type { Body } from '../base/lazy-element.js';
import { LoadAnnouncer } from '../base/load-announcer.js';
import { LazySourceReport } from '../base/lazy-source-report.js';
import { tellFailure } from '../base/tell-failure.js';
import type { CountdownHost } from './countdown-settings.js';
import { countdownStateOf, nextMark, type CountdownState, type TimeCount } from './countdown-state.js';
import {
  livestreams,
  stageList,
  statuses,
  targetDate,
  targetHeading,
  timer,
  type CountdownContext,
} from './countdown-templates.js';
import { Digits } from './digits.js';
import { messages } from './messages.js';
import { countdownStyles } from './ogp-countdown.styles.js';
import { StageReport } from './stage-report.js';
import { TargetFinder } from './target-finder.js';

// Kept from before the page could replace it.
const realNow = Date.now;

export { render } from '../base/render.js';

export const styles = [rootStyles, controlStyles, visuallyHiddenStyles, statusStyles, countdownStyles];

export const makeBody = (host: CountdownHost): CountdownBody => new CountdownBody(host);

/** Renders a countdown, and answers to its reader. The settings are the host's. */
export class CountdownBody implements Body {
  readonly #host: CountdownHost;
  readonly #clock: ClockController;
  readonly #locale: LocaleController;
  readonly #announcer: Announcer;
  readonly #onScreen: OnScreenController;
  readonly #calm: MediaController;
  readonly #slow: SlowFlag;
  readonly #loading: LoadAnnouncer;
  readonly #sources: LazySourceReport;
  readonly #report: StageReport;
  readonly #finder: TargetFinder;
  readonly #digits = new Digits();
  /** The countdown as filters see it. */
  readonly view: FilterableView;
  #observer: MutationObserver | null = null;

  /** The instant at which the reader stopped it; `null` while it runs. */
  #stoppedAt: number | null = null;
  /** All that is shown; worked out at each render. */
  #state: CountdownState | null = null;
  #reportedError: FeedError | null = null;
  #hadFocus = false;

  constructor(host: CountdownHost) {
    this.#host = host;
    this.#clock = new ClockController(host);
    this.#locale = new LocaleController(host, { strings: () => host.strings });
    this.#announcer = new Announcer(host);
    this.#onScreen = new OnScreenController(host);
    this.#calm = new MediaController(host, '(prefers-reduced-motion: reduce)');
    this.#loading = new LoadAnnouncer(this.#announcer);
    this.#slow = new SlowFlag(host);
    this.#report = new StageReport(host, this.#announcer);
    this.view = new FilterableView(host, { focusResults: () => this.#section?.focus(), announcer: null });
    this.#finder = new TargetFinder(host, this.view, this.#clock);
    this.#sources = new LazySourceReport(host, this.#announcer, () => this.#finder.sources);
    // Last: its hooks see what the others have worked out.
    host.addController(this);
    new PageLook(host);
  }

  get stage(): StageType | null {
    return this.#state?.count ? (this.#state.stageState?.stage?.type ?? null) : null;
  }

  get occurrence(): Occurrence | null {
    return this.#state?.targetState.target?.timeline.occurrence ?? null;
  }

  get isSettled(): boolean {
    const isFound = this.#state !== null && this.#state.targetState.status !== 'loading' && !this.#finder.isRefreshing;
    return isFound && !this.#locale.isLoading && !this.#sources.isLoading;
  }

  hostConnected(): void {
    // The page's own date may change, or come later.
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    const watched = { subtree: true, childList: true, characterData: true, attributeFilter: ['datetime'] };
    this.#observer.observe(this.#host, ownOptions(watched));
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#digits.stop();
    this.#report.reset();
  }

  hostUpdate(): void {
    this.#hadFocus = (this.#host.renderRoot as ShadowRoot).activeElement !== null;
    this.#finder.update();
    this.#stoppedAt = this.#host.paused ? (this.#stoppedAt ?? this.#clock.now()) : null;
  }

  #workOut(): CountdownState {
    const { precision } = this.#host;
    const nowMs = this.#stoppedAt ?? this.#clock.now();
    const viewer = this.#clock.viewerZone(nowMs);
    const targetState = this.#finder.find(nowMs, viewer, this.#locale.language.requested);
    const stageState = targetState.target && this.#stageState(nowMs, targetState.target.timeline, viewer);
    const calmPrecision = this.#calm.matches && precision === 'seconds' ? 'minutes' : precision;
    return countdownStateOf(targetState, stageState, nowMs, viewer, calmPrecision);
  }

  readonly #stageState = memoUntil((nowMs: number, timeline: Timeline, viewer: string) =>
    stageStateOf(timeline, nowMs, viewer),
  );

  hostUpdated(): void {
    const state = this.#state!;
    const { status, error, staleSince } = state.targetState;
    this.view.show(this.#finder.pool);
    const kind = state.stageState?.kind ?? 'unknown';
    const main = status !== 'ready' ? status : kind === 'off' ? 'unknown' : kind;
    this.#host.setStates(new Set(staleSince === null ? [main] : [main, 'stale']));
    this.#slow.waiting(status === 'loading' && this.#host.isConnected);
    const { language } = this.#locale;
    if (!this.#locale.isLoading)
      this.#loading.update({ language, isSlow: this.#slow.isUp, error, hasCopy: status === 'ready' });
    if (error && error !== this.#reportedError) void tellFailure(this.#host, error);
    this.#reportedError = error;
    this.#sources.tell(language);
    // Focus never falls to the page's body.
    if (this.#hadFocus && !(this.#host.renderRoot as ShadowRoot).activeElement) this.#section?.focus();
    if (this.#stoppedAt === null) this.#report.tell(state, this.#onScreen.value, { language, title: this.#ownTitle });
    this.#armClock(state);
  }

  /**
   * Wakes when what is seen would change. Where nobody can see it: once, at the end of what it counts to, since the page may listen. Never
   * while it is stopped.
   */
  #armClock(state: CountdownState): void {
    const { stageState, count, viewer } = state;
    const mark = this.#host.announce === 'approach' ? nextMark(state) : Infinity;
    const unseen = count && stageState?.stage ? reachedAt(stageState.stage, viewer) : Infinity;
    const at = this.#onScreen.value ? Math.min(state.untilMs, mark) : unseen;
    this.#clock.wakeAt(this.#stoppedAt === null ? at : Infinity);
  }

  get #section(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('section');
  }

  /** The page's own title, as plain text. */
  get #ownTitle(): string {
    if (this.#host.heading !== null || this.#finder.needsFeed) return this.#host.heading ?? '';
    return this.#host.querySelector('h1, h2, h3, h4, h5, h6')?.textContent?.trim() ?? '';
  }

  #onRetry(): void {
    this.#loading.asked();
    void this.#finder.retry();
  }

  #onPause(): void {
    this.#host.paused = !this.#host.paused;
  }

  render(): TemplateResult {
    const { layout, heading, headingLevel, event } = this.#host;
    const { language } = this.#locale;
    const { targetState, stageState, count, nowMs, viewer } = (this.#state = this.#workOut());
    const { target, status, error, staleSince } = targetState;
    // Real, whatever day the page is shown "as on".
    const age = staleSince === null ? null : language.format.age(realNow() - staleSince);
    const isLabel = this.#finder.isLabelled;
    const hasHeading = !isLabel || heading !== null;
    const isHidden = !hasHeading || (!target && status !== 'error');
    const zone = this.#finder.needsFeed ? this.#host.timeZone : 'auto';
    const context = target && stageState && { language, target, state: stageState, nowMs, viewer, zone };
    if (count?.kind !== 'time') this.#digits.stop();
    return html`<div class="root ${layout}" part="base" lang=${language.lang} dir=${language.dir}>
      <section
        aria-labelledby=${hasHeading ? 'heading' : 'label'}
        aria-busy=${status === 'loading' ? 'true' : 'false'}
        tabindex="-1"
      >
        ${targetHeading({ own: heading, level: headingLevel, hidden: isHidden, target, language })}
        <div id="label" ?hidden=${target !== null && !isLabel}><slot></slot></div>
        <p class="visually-hidden" role="status">${this.#announcer.message}</p>
        ${messages({
          language,
          error,
          isSlow: this.#slow.isUp && status === 'loading',
          hasFailed: status === 'error',
          age,
          noneFound: targetState.noneFound,
          isEmpty: status === 'ready' && target === null && this.#finder.needsFeed && event === null,
          onRetry: () => this.#onRetry(),
        })}
        ${context ? statuses(context) : nothing}
        ${context && count && stageState.stage ? timer(context, stageState.stage, count, (left) => this.#drawDigits(left)) : nothing}
        ${context ? this.#renderRest(context, count !== null) : nothing}
      </section>
    </div>`;
  }

  #drawDigits(count: TimeCount): Node {
    const { language } = this.#locale;
    const ticks = this.#onScreen.value && this.#stoppedAt === null && this.#host.isConnected;
    return this.#digits.show({ language, count, layout: this.#host.layout, ticks });
  }

  #renderRest(context: CountdownContext, changes: boolean): TemplateResult {
    const [{ language }, { layout, paused }] = [context, this.#host];
    return html`${targetDate(context)} ${livestreams(context)} ${layout === 'compact' ? nothing : stageList(context)}
    ${
      changes
        ? html`<p class="controls">
            <button type="button" part="button pause" @click=${() => this.#onPause()}>
              ${language.t(paused ? 'resume' : 'pause')}
            </button>
          </p>`
        : nothing
    }
    ${this.#sources.render(language)}`;
  }
}
