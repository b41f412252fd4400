import { matches as isActivityPub } from './activitypub/match.js';
import { matches as isAtEvent } from './at-event/match.js';
import { matches as isBluesky } from './bluesky/match.js';
import { matches as isConferenceSchedule } from './conference-schedule/match.js';
import { matches as isCsv, MEDIA_TYPES as CSV_TYPES } from './csv/match.js';
import type { Format } from './format.js';
import { matches as isGancio } from './gancio/match.js';
import { matches as isGoogleCalendar } from './google-calendar/match.js';
import { matches as isICalendar } from './icalendar/match.js';
import { matches as isIndico } from './indico/match.js';
import { matches as isJCal } from './jcal/match.js';
import { matches as isJSCalendar } from './jscalendar/match.js';
import { matches as isJsonFeed } from './json-feed/match.js';
import { matches as isLegistar } from './legistar/match.js';
import { matches as isLocalist } from './localist/match.js';
import { matches as isMapped } from './mapping/match.js';
import { NATIVE } from './native.js';
import { matches as isOparl } from './oparl/match.js';
import { matches as isOpenAgenda } from './openagenda/match.js';
import { ACTIVITYPUB, BLUESKY, ICALENDAR, INDICO, LEGISTAR, SCHEMA_ORG } from './requests.js';
import { matches as isRss } from './rss/match.js';
import { matches as isSchemaOrg } from './schema-org/match.js';
import { matches as isTribeEvents } from './tribe-events/match.js';
import { matches as isXCal } from './xcal/match.js';

/**
 * Every format that is read, in the order in which they are tried: the first that matches wins. To add one, write a folder with `match.ts`
 * and `read.ts`, and a row here.
 */
export const FORMATS: readonly Format[] = [
  NATIVE,
  // An author who says where the events are knows more than a document can tell.
  { id: 'mapping', mediaTypes: [], syntax: 'json', matches: isMapped, load: () => import('./mapping/read.js') },
  { ...ICALENDAR, syntax: 'text', matches: isICalendar, load: () => import('./icalendar/read.js') },
  {
    id: 'jcal',
    mediaTypes: ['application/calendar+json'],
    syntax: 'json',
    matches: isJCal,
    load: () => import('./jcal/read.js'),
  },
  {
    id: 'xcal',
    mediaTypes: ['application/calendar+xml'],
    syntax: 'text',
    matches: isXCal,
    load: () => import('./xcal/read.js'),
  },
  { ...LEGISTAR, syntax: 'json', matches: isLegistar, load: () => import('./legistar/read.js') },
  { ...BLUESKY, syntax: 'json', matches: isBluesky, load: () => import('./bluesky/read.js') },
  { id: 'at-event', mediaTypes: [], syntax: 'json', matches: isAtEvent, load: () => import('./at-event/read.js') },
  {
    id: 'jscalendar',
    mediaTypes: ['application/jscalendar+json'],
    syntax: 'json',
    matches: isJSCalendar,
    load: () => import('./jscalendar/read.js'),
  },
  {
    id: 'google-calendar',
    mediaTypes: [],
    syntax: 'json',
    matches: isGoogleCalendar,
    load: () => import('./google-calendar/read.js'),
  },
  {
    id: 'tribe-events',
    mediaTypes: [],
    syntax: 'json',
    matches: isTribeEvents,
    load: () => import('./tribe-events/read.js'),
  },
  {
    id: 'localist',
    mediaTypes: [],
    syntax: 'json',
    matches: isLocalist,
    load: () => import('./localist/read.js'),
  },
  {
    id: 'openagenda',
    mediaTypes: [],
    syntax: 'json',
    matches: isOpenAgenda,
    load: () => import('./openagenda/read.js'),
  },
  {
    id: 'gancio',
    mediaTypes: [],
    syntax: 'json',
    matches: isGancio,
    load: () => import('./gancio/read.js'),
  },
  {
    id: 'conference-schedule',
    mediaTypes: [],
    syntax: 'json',
    matches: isConferenceSchedule,
    load: () => import('./conference-schedule/read.js'),
  },
  { ...INDICO, syntax: 'json', matches: isIndico, load: () => import('./indico/read.js') },
  {
    id: 'oparl',
    mediaTypes: [],
    syntax: 'json',
    matches: isOparl,
    load: () => import('./oparl/read.js'),
  },
  { id: 'csv', mediaTypes: CSV_TYPES, syntax: 'text', matches: isCsv, load: () => import('./csv/read.js') },
  { ...ACTIVITYPUB, syntax: 'json', matches: isActivityPub, load: () => import('./activitypub/read.js') },
  {
    id: 'json-feed',
    mediaTypes: ['application/feed+json'],
    syntax: 'json',
    matches: isJsonFeed,
    load: () => import('./json-feed/read.js'),
  },
  {
    id: 'rss',
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
    syntax: 'text',
    matches: isRss,
    load: () => import('./rss/read.js'),
  },
  {
    ...SCHEMA_ORG,
    syntax: 'json',
    isLinkedData: true,
    matches: isSchemaOrg,
    load: () => import('./schema-org/read.js'),
  },
];
