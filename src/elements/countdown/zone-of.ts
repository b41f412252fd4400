import type { ZoneChoice } from '../../core/time/display.js';
import { kindTokens, zoneChoice } from '../settings.js';
import type { OgpCountdown } from './ogp-countdown.js';

// Read with the body rather than when they are set: they would add an eighth to what a page loads at once.

/** The `time-zone` of a countdown, or what stands in for one that is none. */
export const zoneOf = (host: OgpCountdown): ZoneChoice => zoneChoice.call(host, host.timeZone, 'time-zone');

/** The `kinds` of a countdown, without words that are none. */
export const kindsOf = (host: OgpCountdown): string => kindTokens.call(host, host.kinds, 'kinds');
