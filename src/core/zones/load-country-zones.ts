import type { FeedEvent, PublishedTime } from '../model/event.js';
import type { CountryZones } from '../time/placement-types.js';
import { claimsOffset } from '../time/published-time.js';

const isChecked = (time: PublishedTime | null | undefined): boolean => !!time && claimsOffset(time);

/** Whether an event's time rests on a bare offset that the clocks of its countries can confirm or contradict. */
export function needsCountryZones(event: FeedEvent): boolean {
  const { timeZone, countries, start, occurrences, recurrence, registration, milestones } = event;
  if (timeZone !== null) return false;
  // A date may have a place of its own, though its event has none.
  const dates = occurrences ?? recurrence?.overrides ?? [];
  if (dates.some((date) => (countries.length || date.location?.country) && isChecked(date.start ?? start))) return true;
  if (countries.length === 0) return false;
  return (
    isChecked(start) ||
    isChecked(registration?.opens) ||
    isChecked(registration?.closes) ||
    milestones.some(({ at }) => isChecked(at))
  );
}

/** The country table, loaded only for feeds that need it; `null` where they do not, or where it fails to load. */
export async function loadCountryZones(events: readonly FeedEvent[]): Promise<CountryZones | null> {
  if (!events.some(needsCountryZones)) return null;
  try {
    return (await import('./country-zones.js')).countryZones;
  } catch {
    // Without the table offsets cannot be checked: less is said, nothing is lost.
    return null;
  }
}
