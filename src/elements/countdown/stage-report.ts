import type { TemplateResult } from 'lit';
import type { Announcer } from '../../controllers/announcer.js';
import { memo } from '../../core/memo.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { reachedAt, type Stage } from '../../core/stages/stages.js';
import { OgpCountdownEndEvent, OgpCountdownStageEvent } from '../../events.js';
import type { Language } from '../../locales/language.js';
import { unitsText } from './count-words.js';
import type { CountdownHost } from './countdown-settings.js';
import { passedMark, type CountdownState } from './countdown-state.js';
import type { CountdownTarget } from './countdown-target.js';
import { stageName } from './stage-words.js';

/** How what is told is worded. */
interface ReportWords {
  readonly language: Language;
  /** The page's own title for the countdown; empty for the event's. */
  readonly title: string;
}

/** Tells the page, and who listens, what time has brought; nothing on load, nor after the page has changed a setting. */
export class StageReport {
  readonly #host: CountdownHost;
  readonly #announcer: Announcer;
  /** Another object whenever something has changed that is not the work of time. */
  readonly #settings = memo((..._settings: readonly unknown[]): object => ({}));
  #before: { readonly state: CountdownState; readonly settings: object; readonly isSeen: boolean } | null = null;

  constructor(host: CountdownHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
  }

  /** Forgets what was shown: whoever comes back is not told what happened meanwhile. */
  reset(): void {
    this.#before = null;
  }

  /** @param isSeen Whether anybody can see it: what nobody sees is not said aloud. */
  tell(state: CountdownState, isSeen: boolean, words: ReportWords): void {
    const { src, event, htmlFor, datetime, topics, countries, kinds, stages, choice, announce } = this.#host;
    const { source } = state.targetState;
    const settings = this.#settings(source, src, event, htmlFor, datetime, topics, countries, kinds, stages, choice);
    const before = this.#before;
    this.#before = { state, settings, isSeen };
    if (!before || state.nowMs < before.state.nowMs || settings !== before.settings) return;
    const { target } = before.state.targetState;
    const stage = before.state.stageState?.stage;
    if (!target || !stage || !before.state.count) return;
    if (reachedAt(stage, state.viewer) <= state.nowMs) {
      const reached = lastReached(target, state) ?? stage;
      if (before.isSeen) this.#say(reachedWords(words.language, target, reached), target, words);
      this.#dispatch(target.timeline.occurrence, state);
    } else if (before.isSeen && announce === 'approach' && passedMark(before.state, state)) {
      this.#say(leftWords(words.language, state), state.targetState.target, words);
    }
  }

  #say(text: string, target: CountdownTarget | null, { language, title: own }: ReportWords): void {
    const theirs = target?.timeline.occurrence.title;
    const title = own || (theirs ? language.text(theirs).value : language.t('countdown'));
    this.#announcer.say(language.t('announcement', { title, text }));
  }

  #dispatch(before: Occurrence, { targetState, stageState, count }: CountdownState): void {
    const now = targetState.target?.timeline.occurrence;
    const next = count ? stageState?.stage : null;
    if (now !== before || !next) this.#host.dispatchEvent(new OgpCountdownEndEvent(before));
    if (now && next) this.#host.dispatchEvent(new OgpCountdownStageEvent(next.type, now));
  }
}

/** Returns the last stage that was counted to and is reached by now. */
const lastReached = ({ timeline }: CountdownTarget, { nowMs, viewer }: CountdownState): Stage | undefined =>
  timeline.stages.filter((stage) => stage.count && reachedAt(stage, viewer) <= nowMs).at(-1);

function reachedWords(language: Language, target: CountdownTarget, stage: Stage): string {
  if (stage.type === 'start' || !target.isNamed) return language.t('now');
  if (stage.type === 'end') return language.t('ended');
  return language.t('stageNow', { stage: plainText(stageName(language, target, stage)) });
}

/** "Registration closes in 10 minutes" */
function leftWords(language: Language, { count, stageState, targetState: { target } }: CountdownState): string {
  if (count?.kind !== 'time' || !stageState?.stage || !target) return '';
  const stage = plainText(stageName(language, target, stageState.stage));
  const time = unitsText(language, count.spoken);
  // A mere date has no stage to name.
  return stage ? language.t('stageInTime', { stage, time }) : time;
}

/** Returns the words of a stage as they are said. */
function plainText(words: string | TemplateResult): string {
  return typeof words === 'string' ? words : words.values.filter((value) => typeof value === 'string').at(-1)!;
}
