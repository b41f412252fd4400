// In Node, since no fact of a browser is tested.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../../src/core/feed-error.js';
import { readFeed } from '../../../src/core/read-feed.js';

const PAGE =
  '<!doctype html><title>Agenda</title><link rel="alternate" type="text/calendar" href="/agenda.ics"><p>Our events</p>';

const DOCUMENTS: readonly (readonly [title: string, text: string, reason: string, says: RegExp])[] = [
  ['a web page', PAGE, 'web-page', /^The feed is a web page, “Agenda”\. It names these feeds: \/agenda\.ics\.$/],
  ['a page to sign in', '<html><form><input type="password"></form>', 'web-page', /asks people to sign in/],
  ['a sitemap', '<?xml version="1.0"?><urlset xmlns="x"></urlset>', 'xml', /a sitemap, a list of pages/],
  ['XML', '<?xml version="1.0"?><a:agenda/>', 'xml', /XML of no kind that is known \(<agenda>\)/],
  ['a PDF file', '%PDF-1.7\n%âãÏÓ', 'file', /a PDF file/],
  ['a spreadsheet', 'PK\x03\x04\x14', 'file', /Save the spreadsheet as CSV/],
  ['contacts', 'BEGIN:VCARD\nFN:A\nEND:VCARD', 'text', /vCard/],
  ['JSONP', 'callback({"events": []});', 'script', /JSONP/],
  ['half of a document', '{"events": [{"title": "A"', 'broken-json', /broken JSON, which ends in the middle \(/],
  ['broken JSON', '{"events": [1,]}', 'broken-json', /broken JSON \(/],
  ['words', 'Service unavailable', 'text', /“Service unavailable”/],
  ['an error message', '{"code": "rest_no_route", "message": "No route"}', 'error-message', /“No route”/],
  ...(
    [
      ['Opendatasoft', '{"error_code": "ODSQLError", "message": "Unknown field: date"}', /“Unknown field: date”/],
      [
        'CKAN',
        '{"success": false, "error": {"limit": ["Invalid integer"], "__type": "x"}}',
        /“limit: Invalid integer”/,
      ],
      ['Socrata', '{"message": "No such column", "errorCode": "query.soql", "data": {}}', /“No such column”/],
      ['a JSON:API', '{"jsonapi": {}, "errors": [{"status": "404", "detail": "No route"}]}', /“No route”/],
      ['Legistar', '{"Message": "An error has occurred."}', /“An error has occurred\.”/],
      ['pretalx', '{"detail": "Not found."}', /“Not found\.”/],
      ['Bluesky', '{"error": "InvalidRequest", "message": "Profile not found"}', /“Profile not found”/],
      [
        'a problem of RFC 9457',
        '{"type": "x", "title": "Bad date", "status": 400, "detail": "from"}',
        /“Bad date \(from\)”/,
      ],
    ] as const
  ).map(([who, text, says]) => [`an error of ${who}`, text, 'error-message', says] as const),
  [
    'posts of WordPress',
    '[{"guid": {"rendered": "x"}, "title": {"rendered": "x"}}]',
    'other-json',
    /tribe\/events\/v1/,
  ],
  ['a map', '{"type": "FeatureCollection", "features": []}', 'other-json', /GeoJSON.* map \(docs/],
  ['another list', '[{"what": 1, "when": 2}]', 'other-json', /the members what, when\. .*Tried: ogp-events, /],
];

describe('A document that is no feed', () => {
  for (const [title, text, reason, says] of DOCUMENTS) {
    it(`is named: ${title}`, async () => {
      const error: unknown = await readFeed(text, { url: 'https://events.example/' }).catch((cause: unknown) => cause);
      assert.ok(error instanceof FeedError, String(error));
      assert.equal(error.reason, reason, error.message);
      assert.match(error.message, says);
    });
  }
});
