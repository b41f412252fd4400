import type { Format } from './format.js';
import { matches as isOgpEvents } from './ogp-events/match.js';
import { read } from './ogp-events/read.js';
import { OGP_EVENTS, SCHEMA_ORG } from './requests.js';
import { matches as isSchemaOrg } from './schema-org/match.js';

/**
 * Every format that is read, in the order in which they are tried: the first that matches wins. To add one, write a folder with `match.ts`
 * and `read.ts`, a row in `requests.ts`, and a row here. Only the native reader is loaded with the library.
 */
export const FORMATS: readonly Format[] = [
  { ...OGP_EVENTS, syntax: 'json', strict: true, matches: isOgpEvents, load: async () => ({ read }) },
  {
    ...SCHEMA_ORG,
    syntax: 'json',
    isLinkedData: true,
    matches: isSchemaOrg,
    load: () => import('./schema-org/read.js'),
  },
];
