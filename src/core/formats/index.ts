import type { Format } from './format.js';
import * as ogpEvents from './ogp-events/read.js';
import { matches as isSchemaOrg } from './schema-org/match.js';

/**
 * Every format we read, in the order in which they are tried: the first that matches wins. A new one is a module with `read`, and a row
 * here. Only the native one is loaded with the library.
 */
export const FORMATS: readonly Format[] = [
  {
    id: 'ogp-events',
    mediaTypes: ['application/ogp-events+json'],
    matches: ogpEvents.matches,
    load: () => Promise.resolve(ogpEvents),
  },
  {
    id: 'schema-org',
    mediaTypes: ['application/ld+json'],
    matches: isSchemaOrg,
    load: () => import('./schema-org/read.js'),
  },
];
