import type { Fault } from '../../model/issue.js';
import type { RawEvent, RawOverride } from '../../model/raw-feed.js';
import type { Series } from '../../recurrence/series.js';
import { formatOffset, parsePublishedTime } from '../../time/published-time.js';
import { MINUTE } from '../../time/units.js';
import { toWallText } from '../../time/wall.js';
import { expand } from './expand.js';
import type { Clock } from './clock.js';

/**
 * Gives the times of an event the offsets of its clock, a zone that only its calendar knows. If these change in the year, the dates of its
 * rules become instants, one by one.
 *
 * @param onFault Called with what is wrong with the rules that are replaced so, and if there are more dates than are worked out.
 */
export function withOffsets(
  event: RawEvent,
  clock: Clock,
  Dates: typeof Series,
  onFault: (fault: Fault) => void,
): RawEvent {
  const localOf = (text: string): number | null => {
    const time = parsePublishedTime(text);
    return time?.kind === 'time' && time.offset === null ? time.wallMs : null;
  };
  const withOffset = <T extends string | undefined>(text: T): T | string => {
    const wallMs = text === undefined ? null : localOf(text);
    return wallMs === null ? text : `${toWallText(wallMs)}${formatOffset((wallMs - clock.instantOf(wallMs)) / MINUTE)}`;
  };
  const instant = (text: string): string => {
    const wallMs = localOf(text);
    return wallMs === null ? text : `${toWallText(clock.instantOf(wallMs))}Z`;
  };
  const { recurrence } = event;
  const placed: RawEvent = { ...event, start: withOffset(event.start), end: withOffset(event.end) };
  if (!recurrence) return placed;
  const overrides = Object.entries(recurrence.overrides ?? {}).map(([key, override]): [string, RawOverride] => {
    const isOwnClock = override.timeZone === undefined;
    const start = isOwnClock ? withOffset(override.start) : override.start;
    return [instant(key), { ...override, start, end: isOwnClock ? withOffset(override.end) : override.end }];
  });
  const { rule, include = [] } = recurrence;
  const { walls, faults } = expand(event, -Infinity, Dates);
  if (!clock.isConstant) faults.forEach(onFault);
  return {
    ...placed,
    recurrence: {
      rule: clock.isConstant ? rule : undefined,
      include: (clock.isConstant ? include : walls.map((wall) => toWallText(wall))).map(instant),
      exclude: recurrence.exclude?.map(instant),
      overrides: Object.fromEntries(overrides),
    },
  };
}
