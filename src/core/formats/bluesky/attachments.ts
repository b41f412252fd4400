import type { RawImage, RawLink } from '../../model/raw-feed.js';
import { asLine, asObject, own, type Raw } from '../../json.js';

const SITE = 'https://bsky.app';

/** The links and pictures of a post. */
interface Attachments {
  readonly links: readonly RawLink[];
  readonly images: readonly RawImage[];
}

/** Whether moderators, or its author, have put a warning on a post or an account. @param value Only this one. */
export const isHidden = (from: Raw, value?: string): boolean =>
  [own(from, 'labels') ?? []].flat().some((label) => {
    const { val, neg } = asObject(label) ?? {};
    return typeof val === 'string' && neg !== true && (!value || val === value);
  });

/** The page of a post. A handle that is not valid at present leads nowhere: then by the account's DID. */
export function permalink(uri: string, author: Raw): string {
  const [, did = '', key = ''] = /^at:\/\/([^/]+)\/[^/]+\/([^/]+)$/.exec(uri) ?? [];
  const handle = asLine(own(author, 'handle'));
  return `${SITE}/profile/${handle && handle !== 'handle.invalid' ? handle : did}/post/${key}`;
}

const NONE: Attachments = { links: [], images: [] };

/** Reads what is attached to a post (`app.bsky.embed.*#view`): pictures, a video, the card of a link, another post. */
export function attachmentsOf(view: Raw): Attachments {
  return read(asObject(own(view, 'embed')), 0);
}

function read(embed: Raw | null, depth: number): Attachments {
  if (!embed || depth > 2) return NONE;
  const part = (key: string): Raw | null => asObject(own(embed, key));
  const images: RawImage[] = [];
  const links: RawLink[] = [];
  for (const item of [own(embed, 'images') ?? []].flat().slice(0, 20)) {
    const from = asObject(item) ?? {};
    const url = asLine(own(from, 'thumb') ?? own(from, 'fullsize'), 2048);
    if (url) images.push({ url, alt: asLine(own(from, 'alt'), 2000) });
  }
  const still = asLine(own(embed, 'thumbnail'), 2048);
  if (still) images.push({ url: still, alt: asLine(own(embed, 'alt'), 2000) });
  const card = part('external');
  const uri = card && asLine(own(card, 'uri'), 2048);
  if (uri) links.push({ rel: 'other', url: uri, title: asLine(own(card!, 'title')) });
  const thumb = card && asLine(own(card, 'thumb'), 2048);
  if (thumb) images.push({ url: thumb, alt: '' });
  const quoted = part('record');
  const quote = quoted && quotation(asObject(own(quoted, 'record')) ?? quoted);
  if (quote) links.push(quote);
  const media = read(part('media'), depth + 1);
  return { links: [...media.links, ...links], images: [...media.images, ...images] };
}

/** A link to the post that another one quotes, with its author and its first words. */
function quotation(record: Raw): RawLink | null {
  const author = asObject(own(record, 'author'));
  const value = asObject(own(record, 'value'));
  if (!author || !value || isHidden(author, '!no-unauthenticated')) return null;
  const words = asLine(own(value, 'text'), 80);
  const handle = asLine(own(author, 'handle'));
  const title = [handle && `@${handle}`, words].filter(Boolean).join(': ');
  return { rel: 'other', url: permalink(asLine(own(record, 'uri'), 1000), author), title };
}
