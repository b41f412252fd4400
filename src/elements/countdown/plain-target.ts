import { parsePublishedTime } from '../../core/time/published-time.js';
import { isKnownZone } from '../../core/time/zone.js';
import { plainOccurrence } from '../../core/stages/plain-stages.js';
import { timelineOf } from '../../core/stages/stages.js';
import { memo } from '../../core/memo.js';
import { tokenSet } from '../../core/tokens.js';
import type { CountdownHost } from './countdown-settings.js';
import { NOTHING, type TargetState } from './countdown-target.js';

/** Reads a date as HTML writes it in `datetime` (2.3.5): also with a space for the "T", and an offset without its colon. */
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

/** Finds a target that stands in the page: a date in `datetime`, else in a `<time>` among the children. */
export class PlainTarget {
  readonly #host: CountdownHost;

  constructor(host: CountdownHost) {
    this.#host = host;
  }

  /** The element whose date is counted to; `null` where it is not among the children. */
  get element(): HTMLTimeElement | null {
    const { src, datetime, htmlFor } = this.#host;
    return (src ?? htmlFor ?? datetime) ? null : this.#host.querySelector('time');
  }

  find(): TargetState {
    const { datetime, timeZone, kinds, stages } = this.#host;
    const { element } = this;
    const text = datetime ?? element?.getAttribute('datetime') ?? element?.textContent ?? '';
    return this.#read(text, isKnownZone(timeZone) ? timeZone : null, kinds, stages);
  }

  readonly #read = memo((text: string, zone: string | null, kinds: string, stages: string): TargetState => {
    if (!text.trim()) return NOTHING;
    const time = readDatetime(text);
    if (!time) {
      this.#host.warn(`“${text.trim().slice(0, 64)}” is no date or time that could be counted to; the fallback stays.`);
      return NOTHING;
    }
    if (time.kind === 'time' && time.offset === null && zone === null) {
      this.#host.warn(`${time.text} has no offset; without time-zone it is counted in days only.`);
    }
    const occurrence = plainOccurrence(time, zone, kinds === 'deadline' ? 'deadline' : 'event');
    const timeline = timelineOf(occurrence, tokenSet(stages.toLowerCase()), null);
    const target = { timeline, isNamed: kinds !== '', livestreams: [] };
    return { ...NOTHING, target, source: occurrence };
  });
}
