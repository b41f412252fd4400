/** Escapes by which a path could say one thing to us and another to a server: a slash, a backslash, a dot. */
const ESCAPED_STEP = /%(?:2f|5c|2e)/i;

/** Returns an address as a browser will ask for it; `null` for one that is no plain web address. */
function plainUrl(raw: string, page: string): URL | null {
  // Controls and spaces vanish in a URL parser, and a backslash becomes a slash: what is read is not what is asked for.
  if (/[\s\p{Cc}\p{Cf}\\]/u.test(raw) || !URL.canParse(raw, page)) return null;
  const url = new URL(raw, page);
  const isPlain = /^https?:$/.test(url.protocol) && !url.username && !url.password && !ESCAPED_STEP.test(url.pathname);
  return isPlain ? url : null;
}

/**
 * Whether a frame may show a feed: one on its own server, or one below an address that the operator names.
 *
 * @param allowed Addresses, separated by white space; each counts for itself and for all that lies below it, by whole steps of the path.
 * @param page The address of the frame's own page.
 */
export function isAllowedSource(src: string, allowed: string, page: string): boolean {
  const url = plainUrl(src, page);
  if (!url) return false;
  if (url.origin === new URL(page).origin) return true;
  return allowed.split(/\s+/).some((one) => {
    // Only a whole address names a server.
    const prefix = URL.canParse(one) ? plainUrl(one, page) : null;
    if (!prefix || prefix.origin !== url.origin) return false;
    const folder = prefix.pathname.endsWith('/') ? prefix.pathname : `${prefix.pathname}/`;
    return url.pathname === prefix.pathname || url.pathname.startsWith(folder);
  });
}

/** Returns the folder of a feed as the operator would allow it; `null` for an address that can never be allowed. */
export function sourceToAllow(src: string, page: string): string | null {
  const url = plainUrl(src, page);
  return (
    url &&
    url.origin + url.pathname.replace(/[^/]*$/, '').replace(/["'<>&]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  );
}
