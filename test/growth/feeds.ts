// Every kind of large feed, of every format that this library reads.
import { ogpEvents } from './ogp-events.js';
import { schemaOrg } from './schema-org.js';
import { kindsOf, type FeedKind } from './shapes.js';

export const FEED_KINDS: readonly FeedKind[] = [ogpEvents, schemaOrg].flatMap(kindsOf);
