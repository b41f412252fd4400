import type { Occurrence } from '../model/occurrence.js';

/** The countries in which one date takes place: that of its own place, where it has one, else those of its event. */
export function hostCountries({ location, event }: Occurrence): readonly string[] {
  const isOwn = location !== event.location || !event.countries.length;
  return isOwn && location?.country ? [location.country] : event.countries;
}
