import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Language } from '../../locales/language.js';
import type { Link } from '../../core/model/event.js';
import type { ZoneChoice } from '../../core/time/display.js';
import { reachedAt, type Stage } from '../../core/stages/stages.js';
import type { StageState } from '../../core/stages/stage-state.js';
import { publishedWords } from '../../markup/clock-words.js';
import { contactOf, doubtOf } from '../../markup/doubt-words.js';
import { heading } from '../base/heading.js';
import { feedText } from '../base/feed-text.js';
import { linkWords } from '../../markup/link-words.js';
import { daysTemplate, daysText, unitsText } from './count-words.js';
import type { Count, TimeCount } from './countdown-state.js';
import { endedWords, stageDate, stageDetail, stageName, targetLine, type Words } from './stage-words.js';
import type { CountdownTarget } from './countdown-target.js';

type Template = TemplateResult | typeof nothing;

/** The input of each part of a countdown. */
export interface CountdownContext {
  readonly language: Language;
  readonly target: CountdownTarget;
  readonly state: StageState;
  readonly nowMs: number;
  readonly viewer: string;
  readonly zone: ZoneChoice;
}

interface TargetHeadingInput {
  /** The page author's words; `null` for the event's title, empty for a heading that is only heard. */
  readonly own: string | null;
  readonly level: number;
  readonly hidden: boolean;
  readonly target: CountdownTarget | null;
  readonly language: Language;
}

/** Renders the heading: the page's words, else the event's title with its link. */
export function targetHeading({ own, level, hidden, target, language }: TargetHeadingInput): TemplateResult {
  const { title, event } = target?.timeline.occurrence ?? {};
  let words: unknown = own || language.t('countdown');
  if (!own && title) {
    words = feedText(language.text(title));
    const url = event?.links.find(({ rel }) => rel === 'info')?.url;
    if (url) words = html`<a part="link" href=${url} rel="noopener noreferrer">${words}</a>`;
  }
  const isHeard = own === '' || (!own && !title);
  return heading(
    level,
    { id: 'heading', class: isHeard ? 'visually-hidden' : 'heading', part: 'heading', hidden },
    html`<slot name="heading">${words}</slot>`,
  );
}

/** Renders a word or two in a shape: what it is now, or why nothing is counted. */
export function statuses({ language, target, state, zone, viewer }: CountdownContext): Template {
  const { timeline } = target;
  const { status, event } = timeline.occurrence;
  const chips: unknown[] = [];
  if (state.kind === 'live') {
    // With no end given nobody knows that it is still on.
    chips.push(timeline.end || !target.isNamed ? language.t('now') : endedWords(language, target, zone, viewer));
  }
  if (state.kind === 'ended') chips.push(endedWords(language, target, zone, viewer));
  const isExtended = timeline.start?.previously != null;
  if (status === 'rescheduled' && event.previousStart) {
    if (!isExtended) chips.push(language.t('rescheduledFrom', { date: publishedWords(language, event.previousStart) }));
  } else if (status !== 'scheduled' && !isExtended) chips.push(language.t(`status.${status}`));
  if (event.statusText) chips.push(language.t('statusText', { status: event.statusText }));
  if (!chips.length) return nothing;
  const shapes = chips.map((words, i) =>
    state.kind === 'live' && i === 0
      ? html`<span class="status live" part="status live"><span>${words}</span></span> `
      : html`<span class="status" part="status"><span>${words}</span></span> `,
  );
  return html`<p class="chips">${shapes}</p>`;
}

/** "Registration closes tomorrow" */
function whenWords(language: Language, stage: string | TemplateResult, days: number): unknown {
  const when = daysText(language, days);
  return stage ? language.parts('stageWhen', { stage, when }) : when;
}

/**
 * Renders what is left. The digits are for the eye; who listens hears a sentence that changes at most once a minute, and only when they ask
 * for it: a timer is not live (WAI-ARIA 1.2, `timer`).
 *
 * @param digits Draws the units of time.
 */
export function timer(
  { language, target }: CountdownContext,
  stage: Stage,
  count: Count,
  digits: (count: TimeCount) => Node,
): TemplateResult {
  const name = stageName(language, target, stage);
  const isDays = count.kind === 'days';
  const spoken = isDays ? whenWords(language, name, count.days) : timeWords(language, name, count);
  return html`<div class="timer" role="timer">
    <p class="visually-hidden">${spoken}</p>
    <div class="digits" aria-hidden="true">
      ${name ? html`<p class="stage" part="stage">${isDays ? name : language.parts('stageIn', { stage: name })}</p>` : nothing}
      ${isDays ? daysTemplate(language, count.days) : digits(count)}
    </div>
  </div>`;
}

/** "Registration closes in 3 days, 4 hours". A mere date has no stage to name: "3 days, 4 hours" reads well in every language. */
const timeWords = (language: Language, stage: Words, { spoken }: TimeCount): Words | Words[] => {
  const time = unitsText(language, spoken);
  return stage ? language.parts('stageInTime', { stage, time }) : time;
};

/** Renders when it is, and why that may not be so; struck through if it was to be then. */
export function targetDate(context: CountdownContext): Template {
  const { language, target, state, zone, viewer } = context;
  const { start } = target.timeline;
  const stage = state.kind === 'live' ? start : (state.stage ?? start);
  const isOff = state.kind === 'off' && state.stage === null;
  if (isOff) {
    if (!stage) return nothing;
    return html`<p class="target" part="target"><s>${targetLine(language, target, stage, zone, viewer)}</s></p>`;
  }
  if (!stage) {
    const { whenText } = target.timeline.occurrence.event;
    const words = whenText ? feedText(language.text(whenText)) : language.t('dateUnknown');
    return html`<p class="target" part="target">${words}</p>`;
  }
  // A whole day that is over has been named already.
  if (state.kind === 'ended' && stage.count !== 'time') return nothing;
  const detail = state.stage && stageDetail(language, target, state.stage);
  const previously = state.stage?.previously;
  const isExtended = previously && previously.wallMs < (state.stage.date.start?.wallMs ?? 0);
  const doubt = doubtOf(language, stage.date);
  const contact = contactOf(stage.date);
  const check = language.t('checkWithOrganiser');
  return html`<p class="target" part="target">${targetLine(language, target, stage, zone, viewer)}</p>
    ${isExtended ? html`<p class="detail" part="detail">${language.t('deadlineExtended', { date: publishedWords(language, previously) })}</p>` : nothing}
    ${detail ? html`<p class="detail soft" part="detail">${detail}</p>` : nothing}
    ${
      doubt
        ? html`<p class="note" part="note">
            ${doubt} ${contact === null ? check : html`<a href=${contact} rel="noopener noreferrer">${check}</a>`}
          </p>`
        : nothing
    }`;
}

function link({ language }: CountdownContext, one: Link): TemplateResult {
  return html`<a
    part="link ${one.rel}"
    href=${one.url}
    hreflang=${one.language ?? nothing}
    type=${one.type ?? nothing}
    rel="noopener noreferrer"
    >${linkWords(language, one, feedText)}</a
  >`;
}

/** Renders the livestreams, one for each language, while it is on. */
export function livestreams(context: CountdownContext): Template {
  const { target, state } = context;
  if (state.kind !== 'live' || !target.livestreams.length) return nothing;
  return html`<p class="links" part="links">${target.livestreams.map((one) => link(context, one))}</p>`;
}

/** Renders all stages in order, where there are more than a start and an end. */
export function stageList(context: CountdownContext): Template {
  const { language, target, state, nowMs, viewer, zone } = context;
  const { stages } = target.timeline;
  if (!stages.some(({ type }) => type !== 'start' && type !== 'end' && type !== 'deadline')) return nothing;
  if (state.kind === 'off' && state.stage === null) return nothing;
  return html`<ul class="stages" part="stages" role="list">
    ${stages.map((stage) => {
      const isDone = reachedAt(stage, viewer) <= nowMs;
      const isCurrent = stage === state.stage && state.kind !== 'off';
      const words = language.parts('stageOn', {
        stage: stageName(language, target, stage),
        date: stageDate(language, stage, zone, viewer),
      });
      const linked =
        stage.url && !isDone ? html`<a part="link" href=${stage.url} rel="noopener noreferrer">${words}</a>` : words;
      return html`<li
        class=${isDone ? 'done' : ''}
        part="step ${isDone ? 'done' : isCurrent ? 'current' : ''}"
        aria-current=${isCurrent ? 'step' : nothing}
      >
        ${isDone ? html`<s>${linked}</s> <span class="visually-hidden">${language.t('stageOver')}</span>` : linked}
      </li>`;
    })}
  </ul>`;
}
