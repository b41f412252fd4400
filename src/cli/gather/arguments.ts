import { startOfDay, toWallText } from '../../core/time/wall.js';
import type { Loudness } from './progress.js';

/** The options of a run. */
export interface GatherArguments {
  readonly out: string;
  /** Where the folder will be, with a slash at the end; `''` for a mirror. */
  readonly url: string;
  readonly strict: boolean;
  readonly allowPrivate: boolean;
  readonly json: boolean;
  readonly loudness: Loudness;
  /** The first moment of today in UTC: epoch milliseconds. */
  readonly todayMs: number;
}

/** Returns a day as text, `2026-11-26`. */
export const dayText = (ms: number): string => toWallText(startOfDay(ms)).slice(0, 10);
