import { parsePublishedTime } from '../../core/time/published-time.js';
import { isKnownZone } from '../../core/time/zone.js';
import { plainOccurrence } from '../../core/stages/plain-stages.js';
import { timelineOf } from '../../core/stages/stages.js';
import type { OgpCountdown } from './ogp-countdown.js';
import { NOTHING, type TargetState } from './countdown-target.js';

/** A date as HTML writes it in `datetime` (2.3.5): also with a space for the "T", and an offset without its colon. */
function readDatetime(text: string): ReturnType<typeof parsePublishedTime> {
  return parsePublishedTime(
    text
      .trim()
      .replace(/^(\d{4}-\d\d-\d\d) +(?=\d)/, '$1T')
      .replace(/([+-]\d\d)(\d\d)$/, (offset, hours: string, minutes: string) =>
        text.includes(':') ? `${hours}:${minutes}` : offset,
      ),
  );
}

/** A countdown to a date that stands in the page: in `datetime`, else in a `<time>` among the children. */
export class PlainSource {
  readonly #host: OgpCountdown;
  #key = '';
  #found: TargetState = NOTHING;

  constructor(host: OgpCountdown) {
    this.#host = host;
  }

  /** The element whose date is counted to; `null` where it is not among the children. */
  get element(): HTMLTimeElement | null {
    const { src, datetime, htmlFor } = this.#host;
    return (src ?? htmlFor ?? datetime) ? null : this.#host.querySelector('time');
  }

  get targetState(): TargetState {
    const { datetime, stages, timeZone, kinds } = this.#host;
    const { element } = this;
    const text = datetime ?? element?.getAttribute('datetime') ?? element?.textContent ?? '';
    // Asked many times, answered once: `\n` is in none of these.
    const key = [text, timeZone, kinds, stages].join('\n');
    if (key !== this.#key) {
      this.#key = key;
      this.#found = this.#read(text, isKnownZone(timeZone) ? timeZone : null, kinds);
    }
    return this.#found;
  }

  #read(text: string, zone: string | null, kinds: string): TargetState {
    if (!text.trim()) return NOTHING;
    const time = readDatetime(text);
    if (!time) {
      this.#host.warn(`“${text.trim().slice(0, 64)}” is no date or time that could be counted to; the fallback stays.`);
      return NOTHING;
    }
    if (time.kind === 'time' && time.offset === null && zone === null) {
      this.#host.warn(`${time.text} has no offset; without time-zone it is counted in days only.`);
    }
    const kind = kinds === 'deadline' ? 'deadline' : 'event';
    const occurrence = plainOccurrence(time, zone, kind);
    const wanted = new Set(this.#host.stages.toLowerCase().split(/\s+/).filter(Boolean));
    const timeline = timelineOf(occurrence, wanted, null);
    const target = { timeline, isNamed: kinds !== '', livestreams: [] };
    return { ...NOTHING, target, source: occurrence };
  }
}
