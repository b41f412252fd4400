import { fixId } from '../normalize/ids.js';

/** More than these do not fit into a link that mail programs and messengers leave whole. */
const MAX_SHARED = 50;
const MAX_SHARED_TEXT = 2000;

/** Returns the ids of a plan as a link has them; `null` for more than fit. Commas within an id are encoded. */
export function sharedText(ids: readonly string[]): string | null {
  const shared = ids.map((id) => encodeURIComponent(id)).join(',');
  return ids.length > MAX_SHARED || shared.length > MAX_SHARED_TEXT ? null : shared;
}

/** Reads the ids of a link. Those beyond what we would write are left out. */
export function sharedIds(shared: string): string[] {
  const ids = shared
    .slice(0, 4 * MAX_SHARED_TEXT)
    .split(',')
    .map((part) => {
      try {
        return fixId(decodeURIComponent(part));
      } catch {
        return '';
      }
    });
  return [...new Set(ids.filter(Boolean))].slice(0, MAX_SHARED);
}
