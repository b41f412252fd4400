import { FeedError, type FeedErrorReason } from '../feed-error.js';
import { asLine, asObject, own, type Raw } from '../json.js';
import { errorSaid } from './error-message.js';

// Says what a document is that is no feed. Loaded only after a failure.

interface Unread {
  readonly text: string;
  /** The parsed JSON; `undefined` if the text is none. */
  readonly json: unknown;
  /** Why it is no JSON, in one line; `''` for JSON. */
  readonly fault: string;
  /** The ids of the formats that were tried. */
  readonly tried: readonly string[];
}

interface Named {
  readonly reason: FeedErrorReason;
  /** Follows "The feed is". */
  readonly what: string;
  /** Sentences: what to do about it. */
  readonly advice?: string;
}

/** Enough of a document to know it. */
const BEGINNING = 4000;
/** Characters of a web page that are looked at. */
const MAX_PAGE = 200_000;
const MAP = 'If its events are in there, say where with map (docs/formats.md, “What you can say about a source”).';

/** Files of bytes, as they look when they are read as text: in UTF-8, or in windows-1252. */
const FILES: readonly (readonly [begins: RegExp, what: string, advice?: string])[] = [
  [/^%PDF-/, 'a PDF file'],
  [/^PK\x03\x04/, 'a ZIP file, as spreadsheets (.xlsx, .ods) are', 'Save the spreadsheet as CSV.'],
  [/^(?:\ufffd\ufffd|ÐÏ)\x11/, 'an old file of Office (.xls)', 'Save the spreadsheet as CSV.'],
  [/^\x1f[\ufffd‹]/, 'a gzip file', 'The server must send Content-Encoding: gzip with it.'],
  [/^[\ufffd‰]PNG|^GIF8|^[\ufffdÿ][\ufffdØ][\ufffdÿ]/, 'a picture'],
];

/** Roots of XML documents that are no feeds. */
const ROOTS: Readonly<Record<string, string>> = {
  envelope: 'an answer of a SOAP service',
  error: 'an error message of a file store',
  gpx: 'a GPX track',
  kml: 'a map (KML)',
  opml: 'a list of feeds (OPML)',
  sitemapindex: 'a sitemap, a list of pages',
  svg: 'a picture (SVG)',
  urlset: 'a sitemap, a list of pages',
};

/** Documents of known interfaces that are not read. The first that matches names it. */
const KNOWN_JSON: readonly (readonly [is: (top: Raw, first: Raw) => boolean, what: string, advice?: string])[] = [
  [
    (_, first) => Boolean(asObject(own(first, 'guid')) && asObject(own(first, 'title'))),
    'a list of posts of WordPress (wp/v2)',
    'The events of The Events Calendar are at /wp-json/tribe/events/v1/events.',
  ],
  [
    (top) => Boolean(asObject(own(top, 'pagination')) && asObject(own(itemOf(own(top, 'events')), 'name'))),
    'an answer of Eventbrite, which is not read',
  ],
  [
    (top) => Array.isArray(own(asObject(own(top, '_embedded')) ?? {}, 'events')),
    'an answer of Ticketmaster, which is not read',
  ],
  [(top) => own(top, 'type') === 'FeatureCollection', 'a map (GeoJSON)', MAP],
  [(top) => own(top, 'openapi') !== undefined || own(top, 'swagger') !== undefined, 'the description of an interface'],
  [(top) => own(top, 'jsonapi') !== undefined, 'an answer of a JSON:API, as of Drupal', MAP],
  [(top) => own(top, '@odata.context') !== undefined, 'an answer of an OData service', MAP],
  [(top) => own(top, 'start_url') !== undefined, 'the manifest of a web app'],
];

/** Returns the failure of a document that no format reads, with what it is instead. */
export function nameDocument({ text, json, fault, tried }: Unread): FeedError {
  const { reason, what, advice } = fault ? nameText(text.slice(0, BEGINNING).trimStart(), text, fault) : nameJson(json);
  const sentences = [`The feed is ${what}.`];
  if (advice) sentences.push(advice);
  if (reason === 'other-json') sentences.push(`Tried: ${tried.join(', ')}.`);
  const message = sentences.join(' ');
  return new FeedError(fault ? 'unreadable' : 'unknown-format', message, { reason });
}

function nameText(beginning: string, text: string, fault: string): Named {
  for (const [begins, what, advice] of FILES) if (begins.test(beginning)) return { reason: 'file', what, advice };
  // A comment around JSON makes no page of it.
  if (/^<(?!!(?:--|\[CDATA\[)\s*[[{])/.test(beginning)) return nameMarkup(beginning, text);
  if (/^BEGIN:VCARD/i.test(beginning)) return { reason: 'text', what: 'a file of contacts (vCard), not of a calendar' };
  if (/^[\w$.]+\s*\(\s*[[{]/.test(beginning)) {
    return {
      reason: 'script',
      what: 'JSON within a call of a script (JSONP)',
      advice: 'Ask for it without “callback”.',
    };
  }
  if (/^(?:var|let|const|export|import|function|window)\b/.test(beginning)) {
    return { reason: 'script', what: 'a script, not JSON' };
  }
  if (/^\{.*\}\s*\n\{/.test(beginning)) {
    return { reason: 'broken-json', what: 'one JSON object a line (NDJSON)', advice: 'Put them into one list.' };
  }
  if (!/^[[{"]/.test(beginning.replace(/^<!(?:--|\[CDATA\[)\s*/, ''))) {
    const said = asLine(beginning.slice(0, 80), 60);
    // Two lines with as many separators.
    const isTable = /^.*([;\t,]).*\1.*\r?\n.*\1.*\1/.test(beginning);
    const advice = isTable ? 'If it is a table, say --type csv.' : undefined;
    return { reason: 'text', what: `text of no kind that is known: “${said}”`, advice };
  }
  if (!/[\]}]\W*$/.test(text.slice(-500)))
    return { reason: 'broken-json', what: `broken JSON, which ends in the middle (${fault})` };
  return { reason: 'broken-json', what: `broken JSON (${fault})` };
}

function nameMarkup(beginning: string, text: string): Named {
  const isPage = /<(?:!doctype\s+html|html|head|body|title|script|div|p|h1)[\s>]/i.test(beginning);
  if (!isPage) {
    const root = /<(?:[\w-]+:)?([a-z][\w.-]*)/i.exec(beginning.replace(/<!--[^]*?-->/g, ''))?.[1] ?? '';
    const what = Object.hasOwn(ROOTS, root.toLowerCase())
      ? ROOTS[root.toLowerCase()]!
      : `XML of no kind that is known (<${root}>)`;
    return { reason: 'xml', what };
  }
  const page = text.slice(0, MAX_PAGE);
  const title = asLine(/<title[^>]{0,500}>([^<]{0,500})/i.exec(page)?.[1] ?? '', 60);
  const what = title ? `a web page, “${title}”` : 'a web page';
  if (/<input\b[^>]{0,500}\btype\s{0,9}=\s{0,9}["']?password/i.test(page)) {
    return { reason: 'web-page', what, advice: 'It asks people to sign in: name a feed that is public.' };
  }
  const feeds = feedsOf(page);
  const advice = feeds.length
    ? `It names these feeds: ${feeds.join(', ')}.`
    : 'Name the address of its feed, such as that of its “Subscribe” or “iCal” link.';
  return { reason: 'web-page', what, advice };
}

/** Returns the feeds that a page for people names, as it writes them. */
export function feedsOf(page: string): readonly string[] {
  const feeds: string[] = [];
  for (const [link] of page.slice(0, MAX_PAGE).matchAll(/<link\b[^>]{0,2000}>/gi)) {
    const of = (name: string): string =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(link)?.slice(1).find(Boolean) ?? '';
    const isFeed = /^(?:text\/calendar|application\/(?:feed\+json|json|ld\+json|rss\+xml|atom\+xml))/i.test(of('type'));
    if (isFeed && /\balternate\b/i.test(of('rel')) && !/\boembed\b/i.test(of('href')))
      feeds.push(asLine(of('href'), 120));
  }
  return feeds.filter(Boolean).slice(0, 3);
}

function nameJson(json: unknown): Named {
  const top = asObject(json) ?? {};
  const message = errorSaid(json);
  if (message) return { reason: 'error-message', what: `an error message in JSON: “${message}”` };
  const first = itemOf(json);
  for (const [is, what, advice] of KNOWN_JSON) if (is(top, first)) return { reason: 'other-json', what, advice };
  if (Array.isArray(json)) {
    const what = json.length ? `a list in JSON, of ${membersOf(first)}` : 'an empty list in JSON';
    return { reason: 'other-json', what, advice: json.length ? MAP : undefined };
  }
  if (!asObject(json)) return { reason: 'other-json', what: `one value in JSON: ${asLine(JSON.stringify(json), 60)}` };
  return { reason: 'other-json', what: `JSON of no format that is known, with ${membersOf(top)}`, advice: MAP };
}

const itemOf = (list: unknown): Raw => (Array.isArray(list) && asObject(list[0])) || {};

function membersOf(object: Raw): string {
  const names = Object.keys(object);
  if (!names.length) return 'no members';
  const shown = names.slice(0, 6).map((name) => asLine(name, 30));
  return `the members ${shown.join(', ')}${names.length > 6 ? ' …' : ''}`;
}
