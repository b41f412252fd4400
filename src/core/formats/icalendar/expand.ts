import type { PublishedTime } from '../../model/event.js';
import type { Fault } from '../../model/issue.js';
import type { RawEvent } from '../../model/raw-feed.js';
import type { Series } from '../../recurrence/series.js';
import { parsePublishedTime } from '../../time/published-time.js';

/** More dates of one series are not worked out beforehand. */
const MAX_DATES = 1000;

/** Steps that one series may cost. */
const MAX_STEPS = 60_000;

export const TOO_MANY_DATES: Fault = Object.freeze({
  code: 'recurrence-truncated',
  reason: 'too-many-dates',
  max: MAX_DATES,
});

/** A date of a series, in wall-clock milliseconds. */
interface SeriesDates {
  readonly walls: readonly number[];
  /** Whether there are more: one of the faults. */
  readonly isCut: boolean;
  /** The faults of its rules. */
  readonly faults: readonly Fault[];
}

const times = (texts: readonly string[] | undefined): PublishedTime[] =>
  (texts ?? []).flatMap((text) => parsePublishedTime(text) ?? []);

/** Works out the dates of a series, without what is changed on them: the first {@link MAX_DATES} from a moment on. */
export function expand({ start, timeZone, recurrence }: RawEvent, fromMs: number, Dates: typeof Series): SeriesDates {
  const first = parsePublishedTime(start ?? '');
  if (!first || !recurrence) return { walls: first ? [first.wallMs] : [], isCut: false, faults: [] };
  const series = new Dates(
    {
      start: first,
      timeZone: timeZone ?? null,
      recurrence: {
        rules: [recurrence.rule ?? []].flat(),
        include: times(recurrence.include),
        exclude: times(recurrence.exclude),
        overrides: [],
      },
    },
    { left: MAX_STEPS },
  );
  const { dates, isCut: hasMore, isUnfinished } = series.between(fromMs, Infinity, MAX_DATES, { left: MAX_STEPS });
  const isCut = hasMore || isUnfinished;
  return {
    walls: dates.map(({ wallMs }) => wallMs),
    isCut,
    faults: [...series.faults, ...(isCut ? [TOO_MANY_DATES] : [])],
  };
}
