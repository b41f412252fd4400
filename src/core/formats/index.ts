import type { Format } from './format.js';
import { matches } from './ogp-events/match.js';
import { read } from './ogp-events/read.js';
import { OGP_EVENTS } from './requests.js';

/** The format that is loaded with the library. */
export const NATIVE: Format = { ...OGP_EVENTS, syntax: 'json', strict: true, matches, load: async () => ({ read }) };

/** Loads the table of every format that is read, the native one first. A page with a native feed never needs it. */
export const loadFormats = (): Promise<readonly Format[]> => import('./table.js').then(({ FORMATS }) => FORMATS);
