import { DAY, HOUR, MINUTE } from '../time/units.js';

/** How finely time that is left is told: down to this unit. `auto`: days while there is more than a week, hours while there is more than a day, else minutes. */
export type Precision = 'minutes' | 'seconds' | 'hours' | 'days' | 'auto';

type CountUnit = 'day' | 'hour' | 'minute' | 'second';

const UNITS: readonly (readonly [CountUnit, number])[] = [
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
];

const LAST: Readonly<Record<Exclude<Precision, 'auto'>, number>> = { days: 0, hours: 1, minutes: 2, seconds: 3 };

/** Time that is left, as it is told. */
export interface Remaining {
  /** From the first unit that is not zero to the smallest that is told; days are 24 hours. Never empty. */
  readonly units: readonly { readonly unit: CountUnit; readonly value: number }[];
  /** Less than what `units` say: the last hour told in hours, the last day told in days. */
  readonly isLess: boolean;
  /** The instant at which these words are no longer right, at the latest the target itself. */
  readonly untilMs: number;
}

/**
 * Returns the time that is left until `targetMs`, rounded up to the smallest unit that is told: "1 minute" is right until it is over, and nothing ever reads
 * zero before its time. For a target that is over it is zero for ever, and never less.
 */
export function remainingAt(targetMs: number, nowMs: number, precision: Precision): Remaining {
  const left = Math.max(0, targetMs - nowMs);
  const told = precision === 'auto' ? (left > 7 * DAY ? 'days' : left > DAY ? 'hours' : 'minutes') : precision;
  const last = LAST[told];
  const size = UNITS[last]![1];
  const count = Math.ceil(left / size);
  let rest = count * size;
  const values = UNITS.slice(0, last + 1).map(([unit, ms]) => {
    const value = Math.floor(rest / ms);
    rest -= value * ms;
    return { unit, value };
  });
  const first = values.findIndex(({ value }) => value > 0);
  return {
    units: values.slice(first < 0 ? last : first),
    isLess: count === 1 && size >= HOUR,
    untilMs: count > 0 ? targetMs - (count - 1) * size : Infinity,
  };
}
