import { startOfDay, toWallText } from '../../core/time/wall.js';
import type { CalendarWishes } from '../calendars/plan-calendars.js';
import type { EventPagesOptions } from '../render/plan-event-pages.js';
import type { Loudness } from './progress.js';

/** The options of a run. */
export interface GatherArguments {
  readonly out: string;
  /** Where the folder will be, with a slash at the end; `''` for a mirror. */
  readonly url: string;
  readonly strict: boolean;
  readonly allowPrivate: boolean;
  readonly json: boolean;
  /** Changes nothing. */
  readonly dryRun: boolean;
  readonly loudness: Loudness;
  /** The calendars to write; `null` for none. */
  readonly calendars: CalendarWishes | null;
  /** The pages of events to write, and beside them the list as HTML; `null` for none. */
  readonly pages: EventPagesOptions | null;
  /** BCP 47 tags of calendars and lists; empty for English. */
  readonly languages: readonly string[];
  /** The folder of compiled tz data for calendars; `undefined` for the system's. */
  readonly zoneinfo: string | undefined;
  /** The first moment of today in UTC: epoch milliseconds. */
  readonly todayMs: number;
}

/** Returns a day as text, `2026-11-26`. */
export const dayText = (ms: number): string => toWallText(startOfDay(ms)).slice(0, 10);
