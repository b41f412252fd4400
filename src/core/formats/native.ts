import type { Format } from './format.js';
import { matches } from './ogp-events/match.js';
import { read } from './ogp-events/read.js';
import { OGP_EVENTS } from './requests.js';

/** The format that is loaded with the library; `table.ts` has the others. */
export const NATIVE: Format = { ...OGP_EVENTS, syntax: 'json', strict: true, matches, load: async () => ({ read }) };
