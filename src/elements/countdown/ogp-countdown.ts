import { css, type CSSResultGroup } from '@lit/reactive-element/css-tag.js';
import { VIEW, type EventView } from '../../controllers/view.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { NO_CHOICE, type Choice } from '../../core/listing/choice.js';
import type { ZoneChoice } from '../../core/time/display.js';
import type { Precision } from '../../core/stages/remaining.js';
import type { StageType } from '../../core/stages/stages.js';
import type { Strings } from '../../locales/words.js';
import { hostStyles } from '../../styles/host.js';
import { oneOf, text, tokens } from '../base/coercions.js';
import { LazyElement, type BodyModule } from '../base/lazy-element.js';
import { setting } from '../base/setting.js';
import {
  anyObject,
  choice,
  choiceOptions,
  headingLevel,
  kinds,
  refreshMinutes,
  strings,
  timeZone,
} from '../base/shared-settings.js';
import type { CountdownBody } from './countdown-body.js';

/**
 * Counts down to what comes next, stage by stage: a call that closes, registration, the start, the end. Quiet, with its zone named, and
 * never wrong by an hour.
 *
 * ```html
 * <ogp-countdown src="https://example.org/events.json" event="budget-forum">
 *   <p>The budget forum is on 18 May 2027.</p>
 * </ogp-countdown>
 *
 * <ogp-countdown datetime="2027-05-17T09:00" time-zone="Africa/Nairobi" heading="Open Gov Week">
 *   <p>Open Gov Week begins on 17 May 2027.</p>
 * </ogp-countdown>
 * ```
 *
 * @tag ogp-countdown
 *
 * @slot - What readers see before, without, or after a failed script. With neither `src` nor `for` nor `datetime`, a `<time datetime>` in it is what is counted to, and it stays as the label.
 * @slot heading - Instead of the `heading` attribute, where a heading needs more than words.
 * @slot empty - Instead of our sentence when nothing is to come.
 * @slot error - Instead of our sentence when the feed cannot be loaded; "Try again" stays.
 *
 * @fires {OgpCountdownStageEvent} ogp-countdown-stage - Time has brought another stage, in sight or not, but not while it is paused. Does not bubble.
 * @fires {OgpCountdownEndEvent} ogp-countdown-end - The last date that was counted to is reached, likewise. Does not bubble.
 * @fires {OgpErrorEvent} ogp-error - The feed, or one of several sources (`source`), could not be loaded, or not be refreshed. Does not bubble.
 *
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart link - A link; the title's, or with its kind as a second word: `link livestream`.
 * @csspart message - A message in place of the countdown, or above it: `message loading`, `message empty`, `message error`, `message stale`, `message source-error` (one of several sources).
 * @csspart status - A status in words; also `live` for "Happening now".
 * @csspart stage - What is counted to: "Registration closes in".
 * @csspart units - All that is left, unit by unit.
 * @csspart unit - One unit with its number: `unit day`, `unit hour`, `unit minute`, `unit second`.
 * @csspart number - The number in a unit.
 * @csspart label - The words beside the number.
 * @csspart target - The date that is counted to, with its zone, and the reader's own time where that differs.
 * @csspart detail - What the feed calls the stage, where that says more; or the earlier date of an extended deadline.
 * @csspart note - Why it is not counted to the minute, in plain words.
 * @csspart links - The livestreams, while it is on.
 * @csspart stages - The list of stages.
 * @csspart step - One stage in it; also `done` or `current`.
 * @csspart button - A button; also `pause` or `retry`.
 *
 * @cssprop [--ogp-accent] - Links, the live mark and focus. Default: a blue mixed with the page's text colour.
 * @cssprop [--ogp-on-accent] - Text on the accent. Default: black or white, whichever is legible.
 * @cssprop [--ogp-line] - Thin lines. Default: mixed from the text colour.
 * @cssprop [--ogp-soft] - Soft text. Default: mixed from the text colour.
 * @cssprop [--ogp-doubt] - The rule beside what is doubtful. Default: an amber mixed with the text colour.
 * @cssprop [--ogp-radius=0.375em] - Corners of buttons and blocks.
 * @cssprop [--ogp-gap=0.6em] - Room between the lines, unless `--ogp-countdown-gap` says otherwise.
 * @cssprop [--ogp-heading-font] - Font family of the heading. Default: that of the page's headings, where they have one.
 * @cssprop [--ogp-heading-size=1.375em] - Size of the heading.
 * @cssprop [--ogp-scroll-margin=6em] - Room kept above a focused node, for a sticky page header.
 * @cssprop [--ogp-countdown-gap=0.6em] - Room between the lines.
 * @cssprop [--ogp-countdown-number-size=2.75em] - Size of the numbers.
 * @cssprop [--ogp-countdown-min-block-size=auto] - Room to keep while the feed loads, so that nothing below moves; before the script is there it needs `ogp-events.css` in the page.
 *
 * @cssstate counting - Counting to a stage.
 * @cssstate live - It has begun and is not over.
 * @cssstate ended - It is over, and nothing comes next.
 * @cssstate unknown - There is nothing that could be counted to: no date, only a month, cancelled, postponed or rescheduled.
 * @cssstate loading - Nothing to show yet.
 * @cssstate error - The feed could not be loaded, and there is no earlier copy.
 * @cssstate stale - Besides one of the others: of an earlier copy, with its age, because a newer one could not be loaded.
 */
export class OgpCountdown extends LazyElement<CountdownBody> {
  static override readonly tag = 'ogp-countdown';

  /** Keeps room from the moment on at which the script is there; until then the page does, with `ogp-events.css`. */
  static override styles: CSSResultGroup = [
    hostStyles,
    css`
      :host {
        min-block-size: var(--ogp-countdown-min-block-size, auto);
      }
    `,
  ];

  /**
   * The feed: a URL; `#id` of a `<script type="application/json">` (or `application/ld+json`) in the page, which is read anew when
   * another takes its place; or `page`: the events that the page itself describes in its JSON-LD (schema.org). Default: none.
   */
  @setting(text)
  src: string | null = null;

  /** The id of one event in the feed. Default: whatever comes next. */
  @setting(text)
  event: string | null = null;

  /** Instead of `src`: the id of a list (or another countdown); what comes next of all that it shows. Default: none. */
  @setting(text, { attribute: 'for' })
  htmlFor: string | null = null;

  /** Instead of a feed: a date or time, as in `<time datetime>`. Default: none. */
  @setting(text)
  datetime: string | null = null;

  /**
   * With `datetime`: the IANA time zone that it is in. With a feed: whose clock the date is printed on, as for a list (`auto`, `event`,
   * `viewer` or an IANA zone). Default: `auto`.
   */
  @setting(timeZone)
  timeZone: ZoneChoice = 'auto';

  /** The heading. Default: the event's title; empty (`heading=""`) for a heading that is only heard. */
  @setting(text)
  heading: string | null = null;

  /** The level of that heading, 1 to 6. Default: 2. */
  @setting(headingLevel)
  headingLevel: number = 2;

  /** Without `event`: only events of any of these topics (slugs). Default: all. */
  @setting(tokens)
  topics: string = '';

  /** Without `event`: only events in any of these countries (ISO 3166-1 alpha-2). Default: all. */
  @setting(tokens)
  countries: string = '';

  /** Without `event`: only these kinds: `event`, `deadline`, `announcement`, `series`. With `datetime`: `deadline` says that it is one. Default: all. */
  @setting(kinds)
  kinds: string = '';

  /**
   * The reader's choice, within the above: filters set it, and so may a page without one. An object
   * (`{ topics: ['justice'] }`), or its text as an attribute (`choice="topics=justice"`). Default: nothing.
   */
  @setting(choice, choiceOptions)
  choice: Choice = NO_CHOICE;

  /** Only these stages: `start`, `end`, `registration-opens`, `registration-closes`, `proposals-close` … Default: all. */
  @setting(tokens)
  stages: string = '';

  /** Once it is over: go on to what comes next, where there is anything, or `stay`. Default: `next`. */
  @setting(oneOf('next', 'stay'))
  afterEnd: 'next' | 'stay' = 'next';

  /** How finely to count: `minutes`, `seconds`, `hours`, `days`, or `auto`, the finer the nearer. Reduced motion makes minutes of seconds. Default: `minutes`. */
  @setting(oneOf('minutes', 'seconds', 'hours', 'days', 'auto'))
  precision: Precision = 'minutes';

  /** How it is laid out: `full`, `compact` with the essentials only, or `blocks` with each unit in a box. Default: `full`. */
  @setting(oneOf('full', 'compact', 'blocks'))
  layout: 'full' | 'compact' | 'blocks' = 'full';

  /** Says aloud only that a stage is reached (`stages`), or also that a day, an hour, ten minutes and a minute are left (`approach`). Default: `stages`. */
  @setting(oneOf('stages', 'approach'))
  announce: 'stages' | 'approach' = 'stages';

  /** Hold still: nothing changes, and nothing is said. The Pause button sets it. Default: off. */
  @setting(Boolean)
  paused: boolean = false;

  /** Minutes after which to look for a newer copy of the feed, up to a week; 0 for never. Default: 0. */
  @setting(refreshMinutes)
  refresh: number = 0;

  /** Where the last good copy of the feed is kept for when it cannot be loaded: `none`, `device` or `no-store`, as for a list. Default: `none`. */
  @setting(oneOf('none', 'device', 'no-store'))
  cache: 'none' | 'device' | 'no-store' = 'none';

  /** Whether the feed's server may redirect to other addresses, on any server: `refuse` or `follow`, as for a list. Default: `refuse`. */
  @setting(oneOf('refuse', 'follow'))
  redirects: 'refuse' | 'follow' = 'refuse';

  /** Your own wording for some of our words, by name, in the language of the page. Default: none. */
  @setting(strings, { attribute: false })
  strings: Strings | null = null;

  /**
   * The facts about the feed beyond its address, as for a list; instead, the same as JSON in a
   * `<script type="application/json" slot="sources">` inside the element. Default: nothing.
   */
  @setting(anyObject, { attribute: false })
  sources: object | null = null;

  /** The stage that is counted to now, such as `registration-closes` or `start`; `null` for nothing. */
  get stage(): StageType | null {
    return this.body?.stage ?? null;
  }

  /** The date that is shown, with its event, or `null`. */
  get occurrence(): Occurrence | null {
    return this.body?.occurrence ?? null;
  }

  /** @internal What filters see of it: what it chooses among. */
  get [VIEW](): EventView | Promise<void> | null {
    return this.body?.view ?? this.bodyLoaded;
  }

  protected override loadBody(): Promise<BodyModule<this, CountdownBody>> {
    // Side by side, where a feed will be needed.
    if (this.src !== null || this.htmlFor !== null || this.sources) import('./feed-target.js').catch(() => undefined);
    return import('./countdown-body.js');
  }
}
