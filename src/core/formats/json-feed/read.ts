import { asLine, asObject, own, type Raw } from '../../json.js';
import type { RawEvent, RawFeed, RawLink } from '../../model/raw-feed.js';
import type { RawIssues } from '../../raw-issues.js';
import type { Probe } from '../format.js';
import { holdsPassword } from '../passwords.js';
import { plainText, plainWords } from '../plain-text.js';
import { readItems } from '../read-items.js';
import { resolved } from '../resolved.js';

/**
 * Reads JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), page by page (`next_url`). Its items are announcements: the format has
 * no date of an event, and that of a publication is none.
 */
export async function read({ json, base }: Probe, issues: RawIssues): Promise<RawFeed> {
  const feed = asObject(json) ?? {};
  const items = own(feed, 'items');
  const events = await readItems(items, (item) => readItem(item, base, issues));
  if (!Array.isArray(items))
    issues.add(null, { fault: { code: 'invalid-feed-field', reason: 'missing' }, field: 'items' });
  return {
    title: plainText(own(feed, 'title')),
    description: plainText(own(feed, 'description')),
    language: own(feed, 'language') as string,
    homepage: address(own(feed, 'home_page_url'), base) as string,
    nextUrl: address(own(feed, 'next_url'), base) as string,
    events,
  };
}

/** An address of the document; what is no text is for the normaliser to record. */
const address = (url: unknown, base: string): unknown => (typeof url === 'string' && url ? resolved(url, base) : url);

/** A list; some programs write all in one text. */
const tagsOf = (tags: unknown): string[] =>
  typeof tags === 'string' ? tags.split(',').filter((tag) => tag.trim()) : (tags as string[]);

/** An instant of provenance: a day is near enough. */
const instant = (raw: unknown): string =>
  (typeof raw === 'string' ? raw.replace(/^\d{4}-\d\d-\d\d$/, '$&T00:00Z') : raw) as string;

function readItem(item: Raw, base: string, issues: RawIssues): RawEvent {
  const html = own(item, 'content_html');
  const content = html === undefined ? own(item, 'content_text') : plainText(html);
  const summary = plainText(own(item, 'summary'));
  // Short posts have no title.
  const title = plainText(own(item, 'title')) ?? (asLine(plainWords(content).split('\n')[0]) || summary);
  const link = (key: string, rel: string): RawLink[] =>
    own(item, key)
      ? [{ rel, url: address(own(item, key), base) as string, language: own(item, 'language') as string }]
      : [];
  const image = own(item, 'image') ?? own(item, 'banner_image');
  const attachments = own(item, 'attachments');
  const event: RawEvent = {
    id: own(item, 'id') as string,
    kind: 'announcement',
    title,
    summary,
    description: content as string,
    tags: tagsOf(own(item, 'tags')),
    links: [
      ...link('url', 'info'),
      ...link('external_url', 'other'),
      ...(Array.isArray(attachments) ? (attachments as readonly unknown[]) : []).map(asObject).flatMap((file) =>
        file
          ? [
              {
                rel: 'materials',
                url: address(own(file, 'url'), base) as string,
                title: plainText(own(file, 'title')),
                type: own(file, 'mime_type') as string,
              },
            ]
          : [],
      ),
    ],
    image: image === undefined ? undefined : { url: address(image, base) as string },
    created: instant(own(item, 'date_published')),
    updated: instant(own(item, 'date_modified')),
  };
  if (holdsPassword(content)) issues.add(event, { fault: { code: 'published-password' }, field: 'content' });
  return event;
}
