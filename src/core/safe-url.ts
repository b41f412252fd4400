/** Schemes of links to a page. */
export const WEB: readonly string[] = ['https:', 'http:'];
/** Schemes of the links of an event: a page, a mail address or a telephone number. */
export const LINK: readonly string[] = [...WEB, 'mailto:', 'tel:'];
/** Schemes of what is loaded into a page. */
export const SECURE: readonly string[] = ['https:'];

/** Addresses of a private network or of the reader's own device (RFC 1918, RFC 4193, RFC 6761 …), and names without a dot. */
const PRIVATE = new RegExp(
  '^https?://(?:' +
    '[^/?#.\\[:]+|' +
    '(?:[^/?#]*\\.)?(?:localhost|local|internal|home\\.arpa)\\.?|' +
    '(?:0|10|127)(?:\\.\\d+){3}|(?:169\\.254|192\\.168|172\\.(?:1[6-9]|2\\d|3[01])|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7]))(?:\\.\\d+){2}|' +
    '\\[(?:::1?|f[cd][\\da-f]{2}:[\\da-f:]*|fe[89ab][\\da-f]:[\\da-f:]*|::ffff:[\\da-f:.]*)\\]' +
    ')(?::\\d+)?(?:[/?#]|$)',
  'i',
);

/** Whether an address, as {@link safeUrl} returns it, leads into a private network or to the reader's own device. */
export const isPrivateUrl = (url: string): boolean => PRIVATE.test(url);

/** A telephone number (RFC 3966): no `*` and `#`, which command a telephone. */
const TELEPHONE = /^tel:\+?(?:[\d(). -]|%20)*\d(?:[\d(). -]|%20)*(?:;[\w-]+=[\w.+-]+)*$/i;

const MAX_LENGTH = 2048;

/**
 * Controls, lone surrogates, bidirectional marks and whatever has no width: a parser drops or hides them, so that what a person reads is
 * not where the link leads (Unicode TR 36, 2.5; URL Standard, "URL parsing" removes tabs and newlines).
 */
const DECEPTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{Zl}\p{Zp}]/u;

/**
 * A web address that is already what the URL Standard's parser makes of it, as most are: asking the parser costs ten times as much. Its host
 * is a name in small letters and no Punycode; no step of its path begins like `.`, `..` or `%2e`; and nothing in it would be escaped.
 */
const PLAIN =
  /^https:\/\/(?:(?!xn--)[a-z\d-]+\.)+[a-z]{2,}(?:\/(?:[\w~-][\w.~%+,;=:@-]*)?)+(?:\?[\w.~%!$&()*+,;=:@/?-]*)?(?:#[\w.~%!$&()*+,;=:@/?-]*)?$/;

/**
 * A URL that is safe to put into an `href`, re-serialised, or `null`. Never throws.
 *
 * @param raw Anything from a feed or an attribute; only an absolute URL of at most 2,048 characters without user or password passes.
 * @param kinds The protocols to let through, with colon; web pages by default.
 */
export function safeUrl(raw: unknown, kinds: readonly string[] = WEB): string | null {
  if (typeof raw !== 'string' || raw.length > MAX_LENGTH) return null;
  if (PLAIN.test(raw) && kinds.includes('https:')) return raw;
  if (DECEPTIVE.test(raw)) return null;
  let url: URL;
  try {
    url = new URL(raw);
  } catch {
    return null;
  }
  if (!kinds.includes(url.protocol) || url.username || url.password) return null;
  // `mailto:` and `tel:` have no host; without an address they lead nowhere.
  // No name of a server has quotes or brackets in it, but the URL Standard lets them pass.
  if ((!url.host && !url.pathname) || /[^\w.:[\]-]/.test(url.host)) return null;
  if (url.protocol === 'tel:' && !TELEPHONE.test(url.href)) return null;
  if (url.protocol === 'mailto:') keepSubject(url);
  // The URL Standard leaves these in `mailto:` and `tel:` as they are; whoever writes the address into HTML by hand shall be safe as well.
  return url.href.replace(/[\s"<>`]/g, encodeURIComponent);
}

/** Of a mail only the subject is for a feed to say: neither further recipients, nor the reader's words. */
function keepSubject(url: URL): void {
  const [subject] = url.search
    .slice(1)
    .split('&')
    .filter((part) => /^subject=./i.test(part));
  url.search = subject ?? '';
}
