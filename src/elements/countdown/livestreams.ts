import type { Link } from '../../core/model/event.js';
import type { Occurrence } from '../../core/model/occurrence.js';
import { stageStateOf } from '../../core/stages/stage-state.js';
import type { TimelineOf } from './choose-next.js';

/** Livestreams that are on, and until when that holds, in epoch milliseconds. */
export interface Livestreams {
  readonly links: readonly Link[];
  readonly untilMs: number;
}

/** Returns the livestreams of a date and of its sessions, of those that are on now. */
export function livestreamsOf(
  occurrence: Occurrence,
  all: readonly Occurrence[],
  timelineOf: TimelineOf,
  nowMs: number,
  viewer: string,
): Livestreams {
  let untilMs = Infinity;
  const links = new Map<string, Link>();
  const { id } = occurrence.event;
  for (const o of [occurrence, ...all.filter(({ event }) => event.partOf.includes(id))]) {
    const own = o.event.links.filter(({ rel }) => rel === 'livestream');
    if (!own.length) continue;
    const state = stageStateOf(timelineOf(o), nowMs, viewer);
    untilMs = Math.min(untilMs, state.untilMs);
    if (state.kind !== 'live') continue;
    for (const link of own) if (!links.has(link.url)) links.set(link.url, link);
  }
  return { links: [...links.values()], untilMs };
}
