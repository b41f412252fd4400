import type { FormatRequest } from './format.js';

// The part of the format table that travels with the elements, so that a feed is asked for while its reader is on its way.

export const OGP_EVENTS: FormatRequest = { id: 'ogp-events', mediaTypes: ['application/ogp-events+json'] };
export const SCHEMA_ORG: FormatRequest = { id: 'schema-org', mediaTypes: ['application/ld+json'] };
export const ICALENDAR: FormatRequest = { id: 'icalendar', mediaTypes: ['text/calendar'] };
export const ACTIVITYPUB: FormatRequest = { id: 'activitypub', mediaTypes: ['application/activity+json'] };
export const BLUESKY: FormatRequest = {
  id: 'bluesky',
  mediaTypes: [],
  addresses: [
    {
      page: /^https:\/\/bsky\.app\/profile\/([^/?#]+)\/?$/,
      feed: 'https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=$1&filter=posts_and_author_threads&includePins=true',
    },
  ],
};

export const LEGISTAR: FormatRequest = {
  id: 'legistar',
  mediaTypes: [],
  addresses: [
    {
      page: /^https:\/\/([\w-]+)\.legistar\.com\/(?:calendar\.aspx.*)?$/i,
      feed: 'https://webapi.legistar.com/v1/$1/events?$$orderby=EventDate+desc&$$top=1000',
    },
  ],
};

export const INDICO: FormatRequest = {
  id: 'indico',
  mediaTypes: [],
  // Each organisation runs a server of its own: the word "indico" in its address is the only sign.
  addresses: [
    {
      page: /^(https?:\/\/[^?#]*\bindico\b[^?#]*\/)category\/(\d+)\/?$/i,
      feed: '$1export/categ/$2.json?from=-31d&order=start',
    },
  ],
};

/** The formats that a request knows about. */
export const REQUESTS: readonly FormatRequest[] = [
  OGP_EVENTS,
  SCHEMA_ORG,
  ACTIVITYPUB,
  ICALENDAR,
  LEGISTAR,
  BLUESKY,
  INDICO,
];

/**
 * The `Accept` header. It is a preference only, and CORS-safelisted, so that no preflight is sent: at most 128 bytes (Fetch,
 * "CORS-safelisted request-header").
 */
export const ACCEPT: string = [
  'application/json',
  ...REQUESTS.flatMap(({ mediaTypes }) => mediaTypes),
  '*/*;q=0.5',
].join(', ');

/** The address to ask for a feed: `url` itself, or where that is a page for people, the address of the feed behind it. */
export function feedAddress(url: string, formats: readonly FormatRequest[] = REQUESTS): string {
  for (const { addresses = [] } of formats) {
    for (const { page, feed } of addresses) if (page.test(url)) return url.replace(page, feed);
  }
  return url;
}
