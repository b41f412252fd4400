import type { ZoneChoice } from '../../core/time/display.js';
import { kindTokens, zoneChoice } from '../base/settings.js';
import type { OgpCountdown } from './ogp-countdown.js';

// Read with the body rather than when they are set: they would add an eighth to what a page loads at once.

/** What was read last from an element, for as long as it says the same. */
const read = new WeakMap<OgpCountdown, { readonly written: string; readonly zone: ZoneChoice }>();

/** The `time-zone` of a countdown, or what stands in for one that is none. */
export function zoneOf(host: OgpCountdown): ZoneChoice {
  const { timeZone: written } = host;
  let known = read.get(host);
  if (known?.written !== written) {
    read.set(host, (known = { written, zone: zoneChoice.call(host, written, 'time-zone') }));
  }
  return known.zone;
}

/** The `kinds` of a countdown, without words that are none. */
export const kindsOf = (host: OgpCountdown): string => kindTokens.call(host, host.kinds, 'kinds');
