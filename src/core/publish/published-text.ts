import type { Duration, PublishedTime } from '../model/event.js';
import { formatOffset } from '../time/published-time.js';
import { HOUR, MINUTE } from '../time/units.js';
import { toWallText, wallFrom } from '../time/wall.js';

/** Whether the year of a wall clock has four digits. */
export const isWritable = (wallMs: number): boolean => wallMs >= wallFrom(0, 1) && wallMs < wallFrom(10_000, 1);

/**
 * Returns a date or time in the form of RFC 3339, as precisely as it was published (`2026`, `2026-05`, `2026-05-30`, `2026-05-30T09:00+02:00`).
 * The year must have four digits, see {@link isWritable}.
 */
export function publishedText({ kind, wallMs, offset, localUnknown, text }: PublishedTime): string {
  const wall = toWallText(wallMs);
  if (kind !== 'time') return wall.slice(0, kind === 'date' ? 10 : kind === 'month' ? 7 : 4);
  if (offset === null) return wall;
  // Z says nothing of the local clock, and nobody compares it with one; forms print -00:00 for an offset of zero.
  return wall + (localUnknown ? (/z$/i.test(text) ? 'Z' : '-00:00') : formatOffset(offset));
}

/** Returns an instant, `2026-05-30T09:00:00Z`. @param ms Epoch milliseconds. */
export const instantText = (ms: number): string => new Date(ms).toISOString().replace('.000Z', 'Z');

/** Returns a duration as RFC 5545, 3.3.6 writes it: `P1DT12H`, `PT90M`. */
export function durationText({ days, ms }: Duration): string {
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(ms / HOUR), 'H'],
    [Math.floor((ms % HOUR) / MINUTE), 'M'],
    [Math.floor((ms % MINUTE) / 1000), 'S'],
  ];
  const clock = parts.map(([count, unit]) => (count ? `${count}${unit}` : '')).join('');
  return `P${days ? `${days}D` : ''}${clock ? `T${clock}` : ''}`;
}
