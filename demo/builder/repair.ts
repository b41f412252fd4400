/** Endings of files that stand beside a page; `events.json` is no server. */
const FILE = /\.(?:json|jsonld|ics|csv|xml|rss|atom|html?|txt)$/i;

/** A change that was made to an address. */
export type Repair = 'calendar' | 'scheme' | 'local' | 'trimmed';

/** Returns an address as a feed's is written, and what was changed. An address relative to the page stays. */
export function repaired(typed: string): { readonly src: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  let src = typed.trim();
  const change = (repair: Repair, next: string): void => {
    if (next === src) return;
    repairs.push(repair);
    src = next;
  };
  // Copied from a text: quotes, brackets of a mail, a full stop at the end.
  change('trimmed', src.replace(/^["'<(«“]+|["'>)»”,;]+$|(?<=[\w/])\.$/g, ''));
  change(
    'calendar',
    src.replace(/^(?:webcals?|feed):(?:\/\/)?(?=\S)(?!https?:)/i, 'https://').replace(/^feed:(?=https?:)/i, ''),
  );
  const [first = ''] = src.split(/[/?#]/, 1);
  // As browsers do: the device itself answers without a certificate.
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(first);
  const isServer =
    /^[\w-]+:\d+$/.test(first) ||
    (/^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?$/u.test(first) && !(first === src && FILE.test(first)));
  if (isLocal) change('local', `http://${src}`);
  else change('scheme', src.startsWith('//') ? `https:${src}` : isServer ? `https://${src}` : src);
  return { src, repairs };
}

/** Whether an address means the page that it is pasted into, so that this page cannot look at it. */
export const isOfOtherPage = (src: string): boolean => /^#|^page$/.test(src);

/** Whether an address is relative: it means a place on the website of the page that it is pasted into. */
export const isRelative = (src: string): boolean => !/^[a-z][a-z\d+.-]*:/i.test(src);
