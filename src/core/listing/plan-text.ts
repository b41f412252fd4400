import type { Occurrence } from '../model/occurrence.js';
import { MAX_SAVED, MAX_TEXT, MAX_TITLE, type SavedEvent } from './plan.js';

/** Returns a plan as it is stored; `null` where that would be more than a page may take. */
export function planText(saved: readonly SavedEvent[]): string | null {
  // Each value as it is: old libraries, such as Prototype.js, have added `toJSON` to arrays and strings, which quotes them twice.
  const stored = JSON.stringify(saved, function (this: Record<string, unknown>, key) {
    return this[key];
  });
  return saved.length > MAX_SAVED || stored.length > MAX_TEXT ? null : stored;
}

export const savedOf = ({ id, start, certainty }: Occurrence, title: string, savedAt: number): SavedEvent => ({
  id,
  title: title.slice(0, MAX_TITLE),
  start: start?.text ?? '',
  certainty,
  savedAt,
});
