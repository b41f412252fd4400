import { contentQuery, type Content, type Settings } from './description.js';

// The address of the iframe edition: what the snippet writes, and all that the frame takes from it.

/** Where a click on an event leads: `page` leaves the page around the frame, `new-tab` opens another. */
const LINKS = ['page', 'new-tab'] as const;
/** The colours of the frame: `auto` follows the reader's system, which is right only on pages that do so, too. */
const SCHEMES = ['light', 'dark', 'auto'] as const;

/** Names of the frame besides those of a description. */
export interface FrameOptions {
  readonly links: (typeof LINKS)[number];
  readonly scheme: (typeof SCHEMES)[number];
  /** Lets the page show through: only with `light` or `dark`. */
  readonly isTransparent: boolean;
}

/** All names that the address of a frame may have besides those of attributes. */
export const FRAME_NAMES = ['element', 'filter', 'accent', 'links', 'scheme', 'background'] as const;

export const FRAME_DEFAULTS: FrameOptions = { links: 'page', scheme: 'light', isTransparent: false };

/** Settings that mean something only in a page of one's own, or that its operator alone may decide. */
const PAGE_ONLY: ReadonlySet<string> = new Set([
  'for',
  'url-sync',
  'url-sync-search',
  'persist',
  'cache',
  'time-zone-group',
  'redirects',
  // Links to an event are those of a page.
  'deep-link',
  'plan',
  // A frame is another page.
  'json-ld',
  // Whoever writes the address could have readers subscribe to somebody else's calendars.
  'calendars',
]);
/** Settings by which anybody who writes an address could put words on the frame's website. */
const FREE_TEXT: ReadonlySet<string> = new Set(['heading', 'choice', 'order']);

const framed = (settings: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([name, value]) =>
        !PAGE_ONLY.has(name) &&
        // A dialog would stand in the middle of a frame that may be longer than the window.
        (name !== 'detail' || value === 'inline') &&
        // `heading=""` says no words, and `order` has three words of its own.
        (!FREE_TEXT.has(name) ||
          (name === 'heading' && value === '') ||
          /^(?:count|ascending|descending)$/.test(String(value))),
    ),
  );

/** Returns what a frame shows of an embed: without words from its address, and with nothing that needs a page around it. */
export const framedContent = (content: Content): Content => ({
  ...content,
  settings: framed(content.settings),
  filter: content.filter && framed(content.filter),
});

/** Writes the query of a frame's address. */
export function frameQuery(content: Content, { links, scheme, isTransparent }: FrameOptions): string {
  const query = contentQuery(framedContent(content));
  if (links !== FRAME_DEFAULTS.links) query.append('links', links);
  if (scheme !== FRAME_DEFAULTS.scheme) query.append('scheme', scheme);
  if (isTransparent && scheme !== 'auto') query.append('background', 'transparent');
  // As people read it: these need no escape after a question mark.
  return query
    .toString()
    .replaceAll('*', '%2A')
    .replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}

/** Reads what {@link frameQuery} adds to a description. A value that is none of these is the default. */
export function readFrameOptions(query: URLSearchParams): FrameOptions {
  const scheme = SCHEMES.find((one) => one === query.get('scheme')) ?? FRAME_DEFAULTS.scheme;
  return {
    links: LINKS.find((one) => one === query.get('links')) ?? FRAME_DEFAULTS.links,
    scheme,
    isTransparent: query.get('background') === 'transparent' && query.has('scheme') && scheme !== 'auto',
  };
}
