import type { RawEvent, RawImage, RawLink, RawOrg, RawText } from '../../model/raw-feed.js';
import { asLanguage, asLine, asObject, own, shown, type Raw } from '../../json.js';
import type { Fault } from '../../model/issue.js';
import { cleanText, truncateText } from '../../text.js';
import { attachmentsOf, isHidden, permalink } from './attachments.js';
import { richText, type RichText } from '../at-protocol/rich-text.js';

/** A post of a feed, as far as it is needed to put it in its place. */
export interface Post {
  /** `at://…` */
  readonly uri: string;
  readonly view: Raw;
  readonly record: Raw;
  readonly author: Raw;
  /** The post that a thread begins with: itself, where it is no reply. */
  readonly root: string;
  /** When it was posted, in epoch milliseconds; `NaN` where that is not known. */
  readonly postedMs: number;
  /** Who passes it on, where it is a repost. */
  readonly repostedBy: Raw | null;
}

/** Graphemes of the longest first line that becomes a title as it stands. */
const MAX_TITLE = 120;

export const didOf = (uri: unknown): string => /^at:\/\/([^/]+)/.exec(asLine(uri, 1000))?.[1] ?? '';

/** Returns the post that a view (`app.bsky.feed.defs#postView`) holds, or `null`. */
export function asPost(raw: unknown, repostedBy: Raw | null): Post | null {
  const view = asObject(raw);
  const uri = view && asLine(own(view, 'uri'), 1000);
  const record = view && asObject(own(view, 'record'));
  if (!uri || !record) return null;
  const root = asObject(own(asObject(own(record, 'reply')) ?? {}, 'root'));
  // The clock of whoever posts may be wrong, or backdate; nobody posts what was seen before.
  const created = Date.parse(asLine(own(record, 'createdAt')));
  const indexed = Date.parse(asLine(own(view, 'indexedAt')));
  return {
    uri,
    view,
    record,
    author: asObject(own(view, 'author')) ?? {},
    root: asLine(root && own(root, 'uri'), 1000) || uri,
    postedMs: created > indexed ? indexed : created,
    repostedBy,
  };
}

/** A text with its language, if it is in one. */
function inLanguage(text: string, languages: readonly string[]): RawText {
  return languages.length === 1 ? { [languages[0]!]: text } : text;
}

/** The first line, or as many of its words as a title has room for. */
function titleOf(line: string): string {
  const title = truncateText(line, MAX_TITLE);
  return title === line ? line : title.replace(/\s+\S*…$/u, '…');
}

/** Words of a link that are its address, perhaps cut. */
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:[/?#:]\S*?)?(?:\.{3}|…)?$/i;

/** Whether the words of a link say where it leads: a hashtag, an account, or an address that is its own. */
const isPlain = ({ text = '', url = '' }: RichText['links'][number]): boolean =>
  /^[#＃@]/.test(text) ||
  (URL.canParse(url) && ADDRESS.exec(text)?.[1]?.toLowerCase() === new URL(url).hostname.replace(/^www\./, ''));

/** A line without the addresses in it: a title is no link. */
function withoutAddresses(line: string, links: RichText['links']): string {
  let said = line;
  for (const { at, text = '' } of [...links].reverse()) {
    if (ADDRESS.test(text)) said = said.slice(0, Number(at)) + said.slice(Number(at) + text.length);
  }
  if (said === line) return line;
  return said
    .replace(/\s+/g, ' ')
    .replace(/[\s:–—→👉-]+$/u, '')
    .trim();
}

/** The text beneath the title: all of it, unless the title says the first line already. Then the links of that line are apart. */
function beneath(
  { text, links }: Pick<RichText, 'text' | 'links'>,
  isSaid: boolean,
): Pick<RawEvent, 'summary' | 'textLinks'> & { readonly apart: RichText['links'] } {
  const [line = ''] = text.split('\n', 1);
  const isApart = ({ at }: RichText['links'][number]): boolean => isSaid && Number(at) < line.length;
  const apart = links.filter(isApart);
  const skipped = isSaid ? text.length - text.slice(line.length).trimStart().length : 0;
  const rest = text.slice(skipped);
  if (!rest) return { apart };
  const left = links.filter((link) => !isApart(link)).map((link) => ({ ...link, at: Number(link.at) - skipped }));
  return { summary: rest, textLinks: left, apart };
}

/**
 * Translates a post, with those that continue it, into an announcement. It has no date: when it was posted is no date of an event, and none is
 * guessed from its words.
 *
 * @param report Records what could not be copied.
 */
export function eventOf(
  thread: readonly Post[],
  isPinned: boolean,
  report: (fault: Fault, field: string) => void,
): RawEvent {
  const [first] = thread;
  const { uri, record, author } = first!;
  const languages = [...new Set([own(record, 'langs') ?? []].flat().map(asLanguage))].filter((tag) => tag !== null);
  const links: RawLink[] = [{ rel: 'info', url: permalink(uri, author) }];
  const images: RawImage[] = [];
  const whole: { text: string; links: RichText['links'][number][] } = { text: '', links: [] };
  let strayFacets = 0;
  for (const post of thread) {
    const rich = richText(post.record);
    const from = whole.text && rich.text ? whole.text.length + 2 : whole.text.length;
    whole.text += (from > whole.text.length ? '\n\n' : '') + rich.text;
    whole.links.push(...rich.links.map((link) => ({ ...link, at: from + Number(link.at) })));
    strayFacets += rich.strayFacets;
    const attached = attachmentsOf(post.view);
    links.push(...attached.links);
    if (!attached.images.length) continue;
    if (isHidden(post.view)) report({ code: 'left-out', reason: 'pictures', count: attached.images.length }, 'embed');
    else images.push(...attached.images);
  }
  if (strayFacets) report({ code: 'invalid-field', reason: 'stray-facets', count: strayFacets }, 'facets');
  if (images.length > 1)
    report({ code: 'invalid-field', reason: 'too-many-items', count: images.length, max: 1 }, 'embed');

  const [line = ''] = whole.text.split('\n', 1);
  // A post without words is called after what it shows.
  const inLine = whole.links.filter(({ at }) => Number(at) < line.length);
  const isApart = inLine.every(isPlain);
  const said = isApart ? withoutAddresses(line, inLine) : line;
  const title = titleOf(said) || links[1]?.title || images[0]?.alt || titleOf(line) || nameOf(author);
  const { summary, textLinks, apart } = beneath(whole, isApart && said !== '' && title === said);
  const tags = [own(record, 'tags') ?? []].flat() as string[];
  for (const { url = '', text = '' } of apart) {
    if (url.includes('/hashtag/')) tags.push(text.replace(/^[#＃]/, ''));
    // An address is shown by its own server.
    else if (!links.some((link) => link.url === url))
      links.push({ rel: 'other', url, title: text.startsWith('@') ? text : undefined });
  }
  return {
    id: uri,
    kind: 'announcement',
    title: typeof title === 'string' ? inLanguage(cleanText(title), languages) : title,
    ...(summary && { summary: inLanguage(String(summary), languages) }),
    ...(textLinks?.length && { textLinks }),
    languages,
    links,
    ...(images[0] && { image: images[0] }),
    tags,
    ...(isPinned && { pinned: true }),
    ...(first!.repostedBy && { organizers: [orgOf(author)], repostedBy: orgOf(first!.repostedBy) }),
    created: instant(first!, report),
    ...(thread.length > 1 && { updated: instant(thread.at(-1)!, report) }),
  };
}

const orgOf = (account: Raw): RawOrg => ({
  name: nameOf(account),
  url: `https://bsky.app/profile/${asLine(own(account, 'did')) || asLine(own(account, 'handle'))}`,
});

/** The name by which an account is known: what it calls itself, else its handle. */
export const nameOf = (author: Raw): string => asLine(own(author, 'displayName')) || asLine(own(author, 'handle'));

function instant({ postedMs, record }: Post, report: (fault: Fault, field: string) => void): string {
  // The range of years that four digits write.
  if (postedMs >= -62e12 && postedMs < 253e12) return new Date(postedMs).toISOString();
  report({ code: 'invalid-time', reason: 'unreadable', value: shown(own(record, 'createdAt')) }, 'createdAt');
  return '';
}
