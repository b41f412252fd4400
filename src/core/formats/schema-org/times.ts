import { own, asObject } from '../../json.js';
import type { PublishedTime } from '../../model/event.js';
import { parseLooseTime } from '../../time/loose-time.js';
import { parsePublishedTime } from '../../time/published-time.js';
import { DAY } from '../../time/units.js';
import { wallFrom } from '../../time/wall.js';
import { asString, items, string } from './values.js';

/** A date or time as a document has it. */
export interface SpelledTime {
  /** As published. */
  readonly text: string;
  /** The part of it that could be read, as RFC 3339 writes it; `null` if nothing could. */
  readonly time: PublishedTime | null;
  /** Whether all of it was read. */
  readonly isWhole: boolean;
}

/** One item as a date or time, `null` where it is none at all. */
export function asSpelledTime(item: unknown): SpelledTime | null {
  const text = asString(item);
  if (!text) return null;
  const time = parsePublishedTime(text);
  if (time) return { text, time, isWhole: true };
  const loose = parseLooseTime(text);
  return { text, time: loose?.time ?? null, isWhole: loose !== null && loose.reading !== 'partial' };
}

/** The first date or time of a value. */
export function spelledTime(raw: unknown): SpelledTime | null {
  for (const item of items(raw)) {
    const found = asSpelledTime(item);
    if (found) return found;
  }
  return null;
}

/** Year 1, the first moment of 1970, and the end of all calendars: what programs write that have no date. */
export function isPlaceholder({ wallMs, kind }: PublishedTime): boolean {
  return wallMs < wallFrom(2, 1) || wallMs >= wallFrom(9999, 1) || (kind !== 'year' && wallMs === 0);
}

export const dayOf = (time: PublishedTime): number => Math.floor(time.wallMs / DAY);

/** `2027-05-18` of a number of days since 1970. */
export const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A clock (`19:00:00`) of a text that is one, or has one, in any spelling with one meaning; `''` where there is none. */
export function clockOf(raw: unknown): string {
  const text = string(raw);
  if (!text) return '';
  // A clock alone, on a day that does not matter.
  const time = (spelledTime(text)?.time ?? spelledTime(`2000-01-01T${text.replace(/^T/i, '')}`)?.time) || null;
  return time?.kind === 'time' ? (/T(\d\d:\d\d(?::\d\d)?)/.exec(time.text)?.[1] ?? '') : '';
}

/** An instant of provenance: without an offset, UTC is near enough. */
export function instant(raw: unknown): string | undefined {
  const found = spelledTime(raw);
  if (!found) return undefined;
  const { time, isWhole } = found;
  if (!time || !isWhole) return found.text;
  if (time.kind === 'date') return `${time.text}T00:00Z`;
  return time.kind === 'time' && time.offset === null ? `${time.text}Z` : time.text;
}

const DURATION =
  /^P(?:(\d+(?:[.,]\d+)?)Y)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)W)?(?:(\d+(?:[.,]\d+)?)D)?(?:T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;

/**
 * A duration as RFC 5545 writes it: ISO 8601 also has decimals (`PT1.5H`), and systems print every part (`P0Y0M0DT2H0M0S`). One that
 * cannot be put so, with months that are not zero for instance, stays as it is.
 */
export function duration(raw: unknown): string | undefined {
  const [first] = items(raw);
  const node = asObject(first);
  const text = string(node ? (own(node, '@value') ?? own(node, 'name')) : raw);
  if (!text) return undefined;
  const match = text.length < 64 ? DURATION.exec(text) : null;
  if (!match) return text;
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  if (years || months) return text;
  // Calendar days stay days; a part of one is hours.
  const wholeDays = Math.floor(weeks! * 7 + days!);
  let rest = Math.round((((weeks! * 7 + days! - wholeDays) * 24 + hours!) * 60 + minutes!) * 60 + seconds!);
  const parts: string[] = [];
  for (const [unit, size] of [
    ['H', 3600],
    ['M', 60],
    ['S', 1],
  ] as const) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count) parts.push(`${count}${unit}`);
  }
  if (!wholeDays && !parts.length) return undefined;
  return `P${wholeDays ? `${wholeDays}D` : ''}${parts.length ? `T${parts.join('')}` : ''}`;
}
