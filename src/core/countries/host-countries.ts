import type { Occurrence } from '../model/occurrence.js';

/** Returns the countries in which one date takes place: the country of its own location if it has one, else those of its event. */
export function hostCountries({ location, event }: Occurrence): readonly string[] {
  const isOwn = location !== event.location || !event.countries.length;
  return isOwn && location?.country ? [location.country] : event.countries;
}
