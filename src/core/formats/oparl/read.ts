import { FeedError } from '../../feed-error.js';
import { asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { RawFeed } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { plainText } from '../plain-text.js';
import { readItems } from '../read-items.js';
import { resolved } from '../resolved.js';
import { MeetingReader } from './meeting.js';
import { References } from './references.js';

/** Every council information system with OParl is a German one: the specification is of, and for, German local government. */
const TIME_ZONE = 'Europe/Berlin';
const LANGUAGE = 'de';

/**
 * Reads the meetings of OParl 1.0 and 1.1 (https://oparl.org/spezifikation/): a Meeting, or a list of them, page by page (`links.next`). Of a
 * System or Body it returns no events, but the address of its meetings as the next page.
 *
 * @throws FeedError `unknown-format` for a list of several bodies: a feed can be of one alone. Also for an Error, which some systems send with
 * the HTTP status 200.
 */
export async function read({ json, url, source }: Probe, issues: RawIssues): Promise<RawFeed> {
  const document = asObject(json);
  // Drafts of 1.0 had `items`, and systems that were built on them still do.
  const data = document ? (own(document, 'data') ?? own(document, 'items') ?? [document]) : json;
  const items = Array.isArray(data) ? (data as readonly unknown[]) : [];
  const bodies = items
    .map(asObject)
    .filter((item): item is Raw => item !== null && /^(?:Body|System)$/.test(typeOf(item)));
  if (bodies.length > 1) {
    const list = bodies.slice(0, 5).map((body) => `${asLine(own(body, 'name'), 60)} ${asLine(own(body, 'meeting'))}`);
    throw new FeedError(
      'unknown-format',
      `The document lists several bodies. Name the meetings of one: ${list.join('; ')}.`,
    );
  }
  if (document && typeOf(document) === 'Error') {
    const words = [own(document, 'message'), own(document, 'debug')].map((text) => asLine(text, 200)).filter(Boolean);
    throw new FeedError('unknown-format', `The server answers with an error: ${words.join(' – ')}`, {
      reason: 'error-message',
    });
  }
  const references = await References.of(items);
  const meetings = new MeetingReader(references, issues);
  const others = new Set<string>();
  const events = await readItems(data, (item) => {
    const type = typeOf(item);
    if (type === 'Meeting' || type === '') return meetings.read(item);
    if (others.size < 5) others.add(type);
    return null;
  });
  const [body] = bodies;
  if (!events.length && !body)
    issues.add(null, { fault: { code: 'no-events', types: Object.freeze([...others]) }, field: '' });
  if (events.length)
    for (const type of others)
      issues.add(null, { fault: { code: 'unknown-value', reason: 'value', value: shown(type) }, field: 'type' });
  references.report(issues);
  const next = body
    ? (own(body, 'meeting') ?? own(body, 'body'))
    : own(asObject(document && own(document, 'links')) ?? {}, 'next');
  return {
    title: body && plainText(own(body, 'name')),
    license: document ? (own(body ?? document, 'license') as string | undefined) : undefined,
    language: LANGUAGE,
    timeZone: source.timeZone ?? TIME_ZONE,
    nextUrl: typeof next === 'string' ? resolved(next, url) : (next as undefined),
    events,
  };
}

/** `Meeting` of `https://schema.oparl.org/1.1/Meeting`; `''` where it has no type. */
function typeOf(item: Raw): string {
  const type = own(item, 'type');
  return typeof type === 'string' ? asLine(/[^/#]*$/.exec(type.slice(-60))?.[0]) : '';
}
